/** Documents as they travel: packed once for each way of packing, however many ask, and beside the event loop. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { memoBy } from '#shared/primitives/memo.ts';

export type Packing = 'br' | 'gzip';
/** Best first. */
export const PACKINGS: readonly Packing[] = ['br', 'gzip'];

/** Less does not become shorter. */
const SMALLEST_LENGTH = 1024;
/** Higher takes several times as long for a twentieth less, while a hall waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const jsonText = memoBy((body: object) => JSON.stringify(body));
const [packBrotli, packGzip] = [promisify(brotliCompress), promisify(gzip)];

const packed = {
  br: memoBy((body: object) => packBrotli(jsonText(body), BROTLI)),
  gzip: memoBy((body: object) => packGzip(jsonText(body))),
};

export function asJson(body: object): string {
  return jsonText(body);
}

export function isWorthPacking(body: object): boolean {
  return jsonText(body).length >= SMALLEST_LENGTH;
}

/** The bytes of the JSON text, packed. */
export function asPackedJson(body: object, packing: Packing): Promise<Buffer> {
  return packed[packing](body);
}
