/** The event streams that are open now. They never end by themselves, so the server ends them when it stops. */
import type { Response } from 'express';
import { networkOf } from '../callerAddress.ts';

/** Far more than an event needs; screens and phones use the socket. */
const MOST_STREAMS = 1000;
/** So that one machine does not take them all. */
const MOST_OF_ONE_ADDRESS = 200;

export class OpenStreams {
  readonly #open = new Map<Response, string>();

  isFullFor(address: string): boolean {
    if (this.#open.size >= MOST_STREAMS) return true;
    const network = networkOf(address);
    return [...this.#open.values()].filter((each) => each === network).length >= MOST_OF_ONE_ADDRESS;
  }

  add(response: Response, address: string): void {
    this.#open.set(response, networkOf(address));
    response.on('close', () => this.#open.delete(response));
  }

  /** Readers come back by themselves and go on where they were. */
  endAll(): void {
    for (const response of this.#open.keys()) response.end();
  }
}
