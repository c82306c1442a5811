/** Bytes of a file → text. Spreadsheets save as UTF-8, as UTF-16 or, on older Windows, as windows-1252. */

export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // Only this says "not UTF-8"; anything else is a fault of ours.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
