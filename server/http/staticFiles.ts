/**
 * The built screens: pages are asked for anew each time, files with a hash in their name never again. What the build has
 * compressed beforehand is sent as it lies there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { SCREENS } from './screens.ts';

const NOT_BUILT = 'The screens are not built yet. Run "npm run build" in the project folder, then reload this page.\n';

/** Best first; the ends of the names that the build gives its compressed copies. */
const ENCODINGS = [
  { name: 'br', end: '.br' },
  { name: 'gzip', end: '.gz' },
] as const;

export function serveScreens(app: Express, clientFolder: string): void {
  app.use('/assets', compressedCopies(join(clientFolder, 'assets')));
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.get(
    SCREENS.map(({ path }) => path),
    (request, response) => {
      const page = pageOf(clientFolder, request.path);
      if (page === null) {
        response.status(503).type('text/plain').set('Cache-Control', 'no-store').send(NOT_BUILT);
        return;
      }
      const end = chooseCopy(page, request, response);
      response.type('html').sendFile(page + end, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    },
  );
  app.use(compressedCopies(clientFolder));
  app.use(express.static(clientFolder, { index: false, cacheControl: false }));
}

/** Some screens have a page of their own; null when nothing is built. */
function pageOf(clientFolder: string, path: string): string | null {
  const name = path.replaceAll('/', '');
  const pages = [join(clientFolder, `${name}.html`), join(clientFolder, 'index.html')];
  return pages.find((page) => existsSync(page)) ?? null;
}

/** Only plain names: anything that could lead elsewhere is left to the file server to refuse. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/;

/** Points the request at a compressed copy, if there is one that the browser takes. */
function compressedCopies(folder: string): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    const isCopy = ENCODINGS.some(({ end }) => path.endsWith(end));
    if ((request.method === 'GET' || request.method === 'HEAD') && PLAIN_PATH.test(path) && !isCopy) {
      const end = chooseCopy(join(folder, path), request, response);
      if (end !== '') {
        response.type(path.slice(path.lastIndexOf('.') + 1));
        request.url = path + end;
      }
    }
    next();
  };
}

/** What to put behind the name of the file; says so in the headers. Each is asked for alone: browsers name gzip first. */
function chooseCopy(file: string, request: Request, response: Response): string {
  const copies = ENCODINGS.filter(({ end }) => existsSync(file + end));
  if (copies.length > 0) response.vary('Accept-Encoding');
  const chosen = copies.find(({ name }) => request.acceptsEncodings(name) !== false);
  if (chosen === undefined) return '';
  response.set('Content-Encoding', chosen.name);
  return chosen.end;
}
