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
    if (isKnown(request, reply.etag)) {
      response.status(304).end();
      return;
    }
  }
  const text = reply.body === undefined ? reply.text : jsonText(reply.body);
  if (text === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', reply.contentType ?? 'application/json; charset=utf-8');
  response.send(Buffer.from(text));
}

/** Not Express's own test, which sends everything again to clients that add `Cache-Control: no-cache` to the version they know. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers['if-none-match']?.split(',').map((each) => each.trim()) ?? [];
  return known.includes(etag) || known.includes('*');
}
