/** A WebSocket that speaks Socket.IO by hand, to count bytes on the wire and to stop reading from it. */
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

export class RawSocket {
  readonly #ws: WebSocket;
  readonly #texts: string[] = [];
  #wake: () => void = () => {};
  readonly closed: Promise<void>;

  static async connect(url: string): Promise<RawSocket> {
    const raw = new RawSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await raw.until('0{');
    raw.#ws.send('40');
    await raw.until('40{');
    return raw;
  }

  private constructor(url: string) {
    this.#ws = new WebSocket(url, { perMessageDeflate: true });
    this.#ws.on('message', (data: Buffer) => {
      this.#texts.push(data.toString());
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      this.#ws.once('close', () => resolve());
    });
  }

  async hello(audience = 'screen'): Promise<void> {
    this.#ws.send(
      `42${JSON.stringify(['hello', { protocol: PROTOCOL_VERSION, audience, screen: 'raw', resume: null }])}`,
    );
    await this.until('42["snapshot"');
  }

  /** The first message that contains the text, as it came. */
  async until(text: string): Promise<string> {
    for (;;) {
      const found = this.#texts.find((candidate) => candidate.includes(text));
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** What the network delivered since the connection was made, frames included. */
  bytesRead(): number {
    return (this.#ws as unknown as { readonly _socket: Socket })._socket.bytesRead;
  }

  /** Reads nothing more; what the server sends stays with the server. */
  pause(): void {
    this.#ws.pause();
  }

  close(): void {
    this.#ws.terminate();
  }
}
