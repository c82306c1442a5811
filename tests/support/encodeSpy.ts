/** Counts what the server's Socket.IO encodes, by name of the message. */
import { createRequire } from 'node:module';
import { vi } from 'vitest';

interface Packet {
  readonly data?: readonly unknown[];
}
interface ParserModule {
  readonly Encoder: { readonly prototype: { encode(packet: Packet): unknown } };
}

/** The copy of the parser that the server runs, not the one bundled for clients. */
const requireFromServer = createRequire(createRequire(import.meta.url).resolve('socket.io'));
const { Encoder } = requireFromServer('socket.io-parser') as ParserModule;

/** Restored with all other mocks when the test ends. */
export function countEncodes(): (name: string) => number {
  const spy = vi.spyOn(Encoder.prototype, 'encode');
  return (name) => spy.mock.calls.filter(([packet]) => packet.data?.[0] === name).length;
}
