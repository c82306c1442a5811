/** Finds sockets that do not keep up: what waits for them would pile up in memory, and be old when it arrived. */
import type { ServerSocket } from './screenSocket.ts';

/** A minute of the busiest race. Somebody that far behind is better off resuming. */
export const MAX_WAITING_BYTES = 256 * 1024;
export const SWEEP_EVERY_MS = 1000;

/** The queue of the engine, which its types keep private. What is on its way does not stand in it. */
interface EngineQueue {
  readonly writeBuffer: readonly { readonly data?: string | Uint8Array }[];
}

/**
 * Bytes that wait behind the message now on its way. That one is not counted: it may be a snapshot, and who loads it over
 * a thin line must not be cut off for that.
 */
function waitingBytes(socket: ServerSocket): number {
  const { writeBuffer } = socket.conn as unknown as EngineQueue;
  return writeBuffer.reduce((sum, packet) => sum + (packet.data?.length ?? 0), 0);
}

export function isTooSlow(socket: ServerSocket): boolean {
  return waitingBytes(socket) > MAX_WAITING_BYTES;
}
