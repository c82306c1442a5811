/** The event streams that are open now. They never end by themselves, so the server ends them when it stops. */
import type { Response } from 'express';

/** Far more than an event needs; screens and phones use the socket. */
const MOST_STREAMS = 1000;

export class OpenStreams {
  readonly #open = new Set<Response>();

  get isFull(): boolean {
    return this.#open.size >= MOST_STREAMS;
  }

  add(response: Response): void {
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  /** Readers come back by themselves and go on where they were. */
  endAll(): void {
    for (const response of this.#open) response.end();
  }
}
