/** Writes a reply; documents are turned into text once, however many screens ask for them. */
import type { Request, Response } from 'express';
import { memoBy } from '#shared/primitives/memo.ts';
import type { Reply } from './reply.ts';

const jsonText = memoBy((body: object) => JSON.stringify(body));

export function sendReply(request: Request, response: Response, reply: Reply): void {
  response.status(reply.status);
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Cache-Control', reply.etag === undefined ? 'no-store' : 'no-cache');
  if (reply.etag !== undefined) {
    response.setHeader('ETag', reply.etag);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
  }
  if (reply.body === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', reply.contentType ?? 'application/json; charset=utf-8');
  response.send(Buffer.from(jsonText(reply.body)));
}
