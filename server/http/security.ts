/** Headers that tell browsers what the pages may do. The policy is written out: nothing comes from elsewhere, except the race from a server that shares the log. */
import type { RequestHandler } from 'express';
import helmet, { strictTransportSecurity } from 'helmet';

/** @param servers all that share the log: a screen goes on there when its own is away */
export function contentPolicy(servers: readonly string[]) {
  return {
    'default-src': ["'self'"],
    // Older browsers do not count the socket as 'self'.
    'connect-src': ["'self'", 'ws:', 'wss:', ...servers],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    // Graphics machines show the screens inside their own pages, some of them files on disk.
    'frame-ancestors': ['*', 'file:'],
  };
}

/** Half a year: long enough for a season, and each request counts anew. Hosts beside this one are none of our business. */
const strictTransport = strictTransportSecurity({ maxAge: 180 * 24 * 60 * 60, includeSubDomains: false });

/** Only what came over TLS may be promised to come so again. */
export const promiseTls: RequestHandler = (request, response, next) => {
  if (request.secure) strictTransport(request, response, next);
  else next();
};

export function securityHeaders(servers: () => readonly string[]): RequestHandler {
  // Asked for every answer: which servers there are may change.
  const connectSource = () => contentPolicy(servers())['connect-src'].join(' ');
  const directives = { ...contentPolicy([]), 'connect-src': [connectSource] };
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // The counterpart of frame-ancestors, and it cannot say "everybody".
    xFrameOptions: false,
    // Whether there is TLS is decided by whatever stands in front of this server: see `promiseTls`.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
