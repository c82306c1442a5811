/** Headers that tell browsers what the pages may do. The policy is written out: nothing comes from elsewhere, except the race from a server that shares the log. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

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

export function securityHeaders(servers: () => readonly string[]): RequestHandler {
  // Asked for every answer: which servers there are may change.
  const connectSource = () => contentPolicy(servers())['connect-src'].join(' ');
  const directives = { ...contentPolicy([]), 'connect-src': [connectSource] };
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // The counterpart of frame-ancestors, and it cannot say "everybody".
    xFrameOptions: false,
    // Whether there is TLS is decided by whatever stands in front of this server.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
