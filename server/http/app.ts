/** The HTTP interface put together: headers, compression, routes, screens, and the last word on what went wrong. */
import compression from 'compression';
import express, { type Express, type Request, type Response } from 'express';
import { logWrites } from './accessLog.ts';
import { addressRoutes } from './addressRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { errorHandler, notFound } from './errors.ts';
import { factRoutes } from './factRoutes.ts';
import { followRoutes } from './followRoutes.ts';
import { healthRoutes } from './healthRoutes.ts';
import { serveHosts } from './hosts/serveHosts.ts';
import { limitRequests } from './limitRequests.ts';
import { mountRoutes } from './mount.ts';
import { openapiRoute } from './openapi.ts';
import type { HttpParts } from './parts.ts';
import { deedRoutes } from './deedRoutes.ts';
import { peopleRoutes } from './peopleRoutes.ts';
import { readRoutes } from './readRoutes.ts';
import { rehearsalRoutes } from './rehearsalRoutes.ts';
import type { Route } from './route.ts';
import { screenRoutes } from './screenRoutes.ts';
import { promiseTls, securityHeaders } from './security.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { sheetRoutes } from './sheetRoutes.ts';
import { serveScreens } from './staticFiles.ts';
import { streamRoute } from './streamRoute.ts';
import { titleRoutes } from './titleRoutes.ts';
import { tokenRoutes } from './tokenRoutes.ts';

function httpRoutes(parts: HttpParts): readonly Route[] {
  const routes = [
    ...readRoutes(parts),
    ...sheetRoutes(parts),
    ...titleRoutes(parts),
    ...factRoutes(parts),
    streamRoute(parts),
    ...followRoutes(parts),
    ...commandRoutes(parts),
    ...sessionRoutes(parts.access),
    ...tokenRoutes(parts.access),
    ...peopleRoutes(parts.access),
    ...deedRoutes(parts),
    ...addressRoutes(parts),
    ...rehearsalRoutes(parts),
    ...screenRoutes(parts.screens),
    ...healthRoutes(parts),
  ];
  return [...routes, openapiRoute(routes, parts.build)];
}

export function createHttpApp(parts: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Only a proxy that the settings name may say who asked and whether it was over TLS.
  app.set('trust proxy', (address: string) => parts.callers.isProxy(address));
  app.use(logWrites(parts.logger));
  app.use(securityHeaders(parts.servers), promiseTls);
  app.use(limitRequests(parts.credits));
  app.use(compression({ filter: isWorthCompressing }));
  mountRoutes(app, httpRoutes(parts), parts.access);
  serveHosts(app, parts);
  serveScreens(app, parts.clientFolder);
  app.use(notFound);
  app.use(errorHandler(parts.logger));
  return app;
}

const STREAMS: ReadonlySet<string> = new Set(['/api/v1/stream', '/api/v1/follow']);

/** A stream must leave at once, not when enough of it has gathered. */
function isWorthCompressing(request: Request, response: Response): boolean {
  return !STREAMS.has(request.path) && compression.filter(request, response);
}
