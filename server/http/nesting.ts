/** How deeply a JSON text is nested, told from its bytes without building anything of it. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** In UTF-8 no sign of another alphabet contains the bytes of brackets and quotes. */
export function isNestedBeyond(depth: number, json: Uint8Array): boolean {
  let open = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) isText = !isText;
    else if (isText) at += byte === BACKSLASH ? 1 : 0;
    else if (OPENING.has(byte)) open += 1;
    else if (CLOSING.has(byte)) open -= 1;
    if (open > depth) return true;
  }
  return false;
}
