/** What the measuring process and its two child processes tell each other. */

export type ServerKind = 'icebell' | 'bareWs';

export type ToServer = { readonly kind: 'emit' } | { readonly kind: 'usage' };

export type FromServer =
  | { readonly kind: 'listening'; readonly port: number }
  /** Process CPU so far, in microseconds. */
  | { readonly kind: 'usage'; readonly cpuUs: number }
  /** The instant of the emit on the machine's monotonic clock. */
  | { readonly kind: 'emitted'; readonly atNs: string };

export type FromViewers =
  | { readonly kind: 'ready' }
  /** All viewers have the fact: when each screen and the last phone had it. */
  | { readonly kind: 'delivered'; readonly screensNs: readonly string[]; readonly lastPhoneNs: string };

/** Sends to the parent process. */
export function tellParent(message: FromServer | FromViewers): void {
  process.send?.(message);
}
