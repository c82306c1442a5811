/** Headers that tell browsers what the pages may do. The policy is written out: nothing comes from elsewhere. */
import type { RequestHandler } from 'express';
import helmet, { strictTransportSecurity } from 'helmet';

export const CONTENT_POLICY = {
  'default-src': ["'self'"],
  // Older browsers do not count the socket as 'self'.
  'connect-src': ["'self'", 'ws:', 'wss:'],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  // Graphics machines show the screens inside their own pages, some of them files on disk.
  'frame-ancestors': ['*', 'file:'],
};

/** Half a year: long enough for a season, and each request counts anew. Hosts beside this one are none of our business. */
const strictTransport = strictTransportSecurity({ maxAge: 180 * 24 * 60 * 60, includeSubDomains: false });

/** Only what came over TLS may be promised to come so again. */
export const promiseTls: RequestHandler = (request, response, next) => {
  if (request.secure) strictTransport(request, response, next);
  else next();
};

export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
    // The counterpart of frame-ancestors, and it cannot say "everybody".
    xFrameOptions: false,
    // Whether there is TLS is decided by whatever stands in front of this server: see `promiseTls`.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
