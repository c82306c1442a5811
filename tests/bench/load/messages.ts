/** What the measuring process, the server under load and the process of the viewers tell each other. */

/** `bareWs` writes one shared frame to every socket; `plainSocketIo` sends everybody the whole state, as people write it first. */
export type ServerKind = 'icebell' | 'bareWs' | 'plainSocketIo';

export type ToServer = { readonly kind: 'emit' } | { readonly kind: 'usage' };

export interface Usage {
  readonly kind: 'usage';
  /** User and system, so far, in microseconds. */
  readonly cpuUs: number;
  /** Of that, what went into deciding and writing to disk before anything was sent. */
  readonly decidingCpuUs: number;
  /** After the garbage was collected. */
  readonly rssBytes: number;
  /** Delay of the event loop since the last answer, 99th percentile. */
  readonly loopP99Ms: number;
}

export type FromServer =
  | { readonly kind: 'listening'; readonly port: number; readonly seq: number }
  | Usage
  /** Instants on the machine's monotonic clock: the command came; its fact, of this number, was durable and could be sent. */
  | { readonly kind: 'emitted'; readonly seq: number; readonly commandedNs: string; readonly emittedNs: string };

/** Phones and screens are processes apart: no screen shall wait because thousands of phones are read beside it. */
export type ViewerKind = 'phone' | 'screen';

/** `sent`: when this fact was emitted, so that its way can be measured. */
export type ToViewers =
  | { readonly kind: 'sent'; readonly seq: number; readonly emittedNs: string }
  | { readonly kind: 'report' };

export interface Delays {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export type FromViewers =
  | { readonly kind: 'ready' }
  /** All of these viewers have this fact: when the last of them had it. */
  | { readonly kind: 'delivered'; readonly seq: number; readonly lastNs: string }
  /** From emit to arrival over every fact and viewer since the last report, and the bytes that came, headers included. */
  | { readonly kind: 'report'; readonly delaysMs: Delays; readonly bytes: number; readonly returns: number };

// Whoever measures may be broken off; what is measured ends with it.
process.once('disconnect', () => process.exit());

/** Sends to the parent process. */
export function tellParent(message: FromServer | FromViewers): void {
  process.send?.(message);
}
