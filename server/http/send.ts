/** Writes a reply; a document with a version is turned into bytes once, however many ask for it. */
import type { Request, Response } from 'express';
import { asJson, asPackedJson, isWorthPacking, PACKINGS, type Packing } from './packed.ts';
import type { Reply } from './reply.ts';

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
  const text = reply.body === undefined ? reply.text : asJson(reply.body);
  if (text === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', reply.contentType ?? 'application/json; charset=utf-8');
  const packed = packingFor(request, reply);
  if (packed === null) response.send(Buffer.from(text));
  else sendPacked(response, packed);
}

interface Packed {
  readonly body: object;
  readonly packing: Packing;
}

/** Null for what nobody else will ask for, and for whoever takes it only as it is. */
function packingFor(request: Request, { body, etag }: Reply): Packed | null {
  if (body === undefined || etag === undefined || !isWorthPacking(body)) return null;
  const taken = request.acceptsEncodings([...PACKINGS]);
  const packing = PACKINGS.find((each) => each === taken);
  return packing === undefined ? null : { body, packing };
}

function sendPacked(response: Response, { body, packing }: Packed): void {
  asPackedJson(body, packing).then(
    (bytes) => response.vary('Accept-Encoding').set('Content-Encoding', packing).send(bytes),
    (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
  );
}

/** Not Express's own test, which sends everything again to clients that add `Cache-Control: no-cache` to the version they know. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers['if-none-match']?.split(',').map((each) => each.trim()) ?? [];
  return known.includes(etag) || known.includes('*');
}
