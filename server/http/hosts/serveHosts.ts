/**
 * `/hosts`: graphics for playout servers, ready to use from here or to take away. These files are the same for everybody and
 * hold nothing of the competition, so any page may load them; what a page from elsewhere may do with the race is to watch it
 * over a WebSocket or the stream of phones. Everything else keeps to its own origin.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Express, Request, RequestHandler, Response } from 'express';
import { PACKED_GRAPHICS } from '#shared/view/graphicPackage.ts';
import { contentPolicy } from '../security.ts';
import type { HttpParts } from '../parts.ts';
import { problem, ok } from '../reply.ts';
import { isKnown, sendReply } from '../send.ts';
import { askedAddress } from './askedAddress.ts';
import { graphicsArchive, isPackageBuilt, writtenFiles, type Archive } from './graphicsPackage.ts';
import { definitionScript } from './templatePage.ts';

const ARCHIVE = 'icebell-graphics.zip';

export function serveHosts(app: Express, { clientFolder, servers }: Pick<HttpParts, 'clientFolder' | 'servers'>): void {
  app.use('/hosts', openToAll);
  const folder = join(clientFolder, 'hosts');
  const archiveFor = keepFew((server: string) => graphicsArchive(folder, server));
  const filesFor = keepFew(writtenFiles);
  app.get('/hosts', (request, response) => sendReply(request, response, ok(listOf(askedAddress(request) ?? ''))));
  app.get(
    `/hosts/${ARCHIVE}`,
    withAddress(async (server, request, response) => {
      if (isPackageBuilt(folder)) sendArchive(await archiveFor(server), request, response);
      else sendReply(request, response, problem(503, NOT_BUILT));
    }),
  );
  app.get(
    ['/hosts/:file', '/hosts/:folder/:file'],
    withAddress((server, request, response, next) => {
      const path = request.path.slice('/hosts/'.length);
      const text = filesFor(server).get(path);
      if (text === undefined) return next();
      const template = PACKED_GRAPHICS.find((graphic) => path === `templates/${graphic}.html`);
      if (template !== undefined)
        response.set('Content-Security-Policy', policyFor(definitionScript(template, server), servers()));
      response.type(path.slice(path.lastIndexOf('.') + 1));
      response.send(text);
    }),
  );
}

/** What is beside them, the scripts and the typeface, is served like every other file of the build. */
const openToAll: RequestHandler = (_request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-cache',
  });
  next();
};

type Serve = (server: string, ...rest: Parameters<RequestHandler>) => void | Promise<void>;

function withAddress(serve: Serve): RequestHandler {
  return (request, response, next) => {
    const server = askedAddress(request);
    if (server !== null) return serve(server, request, response, next);
    const detail = 'The Host header names no server; ask as http://name:port/hosts.';
    return sendReply(request, response, problem(400, detail));
  };
}

const NOT_BUILT = 'The graphics are not built yet. Run "npm run build" in the project folder.';

function sendArchive(archive: Archive, request: Request, response: Response): void {
  response.set('ETag', archive.etag).attachment(ARCHIVE).type('zip');
  if (isKnown(request, archive.etag)) response.status(304).end();
  else response.send(archive.bytes);
}

function listOf(server: string) {
  const at = (path: string) => `${server}/hosts/${path}`;
  return {
    archive: at(ARCHIVE),
    readme: at('README.txt'),
    graphics: PACKED_GRAPHICS.map((graphic) => ({
      graphic,
      template: at(`templates/${graphic}.html`),
      ograf: at(`ograf/${graphic}.ograf.json`),
    })),
  };
}

/** A template's one script inside its page, and no other. */
function policyFor(script: string, servers: readonly string[]): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const directives = { ...contentPolicy(servers), 'script-src': ["'self'", `'sha256-${hash}'`] };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');
}

/** Anybody may name a host; an address more must not cost memory for ever. */
const MOST_ADDRESSES = 8;

function keepFew<Value>(make: (server: string) => Value): (server: string) => Value {
  const kept = new Map<string, Value>();
  return (server) => {
    const known = kept.get(server);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_ADDRESSES && oldest !== undefined) kept.delete(oldest);
    const made = make(server);
    kept.set(server, made);
    // What went wrong once may go right.
    if (made instanceof Promise) made.catch(() => kept.delete(server));
    return made;
  };
}
