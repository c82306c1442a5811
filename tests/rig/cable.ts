/** A cable between a screen and the server that can be pulled, go dead without a word, or carry little. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `dead`: both ends believe that they are connected, and nothing passes. */
export type CableState = 'whole' | 'pulled' | 'dead' | 'slow';

/** A slow line is read this often, one chunk at a time. */
const SLOW_EVERY_MS = 40;

export class Cable {
  readonly #server: Server;
  readonly #target: () => number;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #state: CableState = 'whole';
  /** The port at the far end of the line that was plugged in last; 0 before the first. */
  leadsTo = 0;

  /** @param target the port of the server at the moment, which may change */
  static async lay(target: () => number): Promise<Cable> {
    const cable = new Cable(target);
    cable.#server.listen(0, '127.0.0.1');
    await once(cable.#server, 'listening');
    return cable;
  }

  private constructor(target: () => number) {
    this.#target = target;
    this.#server = createServer((near) => this.#plug(near));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A dead line does not come to life again: when the cable is mended, both ends learn that it broke. */
  become(state: CableState): void {
    const breaks = state === 'pulled' || (state === 'whole' && this.#state === 'dead');
    this.#state = state;
    for (const pair of this.#pairs) {
      if (breaks) for (const end of pair) end.destroy();
      if (state === 'dead') for (const end of pair) end.pause().removeAllListeners('data');
    }
  }

  async remove(): Promise<void> {
    this.become('pulled');
    this.#server.close();
    await once(this.#server, 'close');
  }

  #plug(near: Socket): void {
    if (this.#state === 'pulled') {
      near.destroy();
      return;
    }
    this.leadsTo = this.#target();
    const far = connect(this.leadsTo, '127.0.0.1');
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    const end = (): void => {
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const each of pair) each.on('error', end).on('close', end);
    near.on('data', (chunk) => void far.write(chunk));
    far.on('data', (chunk) => {
      near.write(chunk);
      if (this.#state !== 'slow') return;
      // What is not read waits at the server, as behind a bad radio link.
      far.pause();
      setTimeout(() => far.resume(), SLOW_EVERY_MS);
    });
  }
}
