/** WebSocket frames, as far as a viewer needs them: reads the ends of the text frames of a server, writes short ones to it. */

/** A message is looked at from so far before its end: the newest comes last. */
const ENDS = 2048;

export class FrameReader {
  readonly #onText: (end: string) => void;
  #rest: Buffer = Buffer.alloc(0);
  #end = '';
  #missing = 0;

  constructor(onText: (end: string) => void) {
    this.#onText = onText;
  }

  read(chunk: Buffer): void {
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = Buffer.alloc(0);
    while (data.length > 0) {
      if (this.#missing === 0) {
        const header = headerOf(data);
        if (header === null) {
          this.#rest = Buffer.from(data);
          return;
        }
        this.#missing = header.length;
        this.#end = '';
        data = data.subarray(header.bytes);
      }
      const part = data.subarray(0, this.#missing);
      this.#end = (this.#end + part.toString('latin1', Math.max(0, part.length - ENDS))).slice(-ENDS);
      this.#missing -= part.length;
      data = data.subarray(part.length);
      if (this.#missing === 0) this.#onText(this.#end);
    }
  }
}

/** Null when it has not come whole yet. */
function headerOf(data: Buffer): { readonly bytes: number; readonly length: number } | null {
  if (data.length < 2) return null;
  const short = data.readUInt8(1);
  if (short < 126) return { bytes: 2, length: short };
  if (short === 126) return data.length < 4 ? null : { bytes: 4, length: data.readUInt16BE(2) };
  return data.length < 10 ? null : { bytes: 10, length: Number(data.readBigUInt64BE(2)) };
}

/** Masked with nothing, which is allowed and leaves the text as it is. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = [0, 0, 0, 0];
  const { length } = payload;
  const header = length < 126 ? [0x81, 0x80 | length] : [0x81, 0x80 | 126, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([...header, ...mask]), payload]);
}
