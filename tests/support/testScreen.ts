/** A client of the real socket, which keeps everything it receives in order and can wait for what is to come. */
import { io, type Socket } from 'socket.io-client';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { ClockAnswer, CommandAnswer } from '#shared/protocol/serverMessages.ts';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

export interface ScreenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly transports?: ('polling' | 'websocket')[];
  readonly reconnects?: boolean;
}

type MessageName = keyof ServerToClientEvents;
type MessageOf<Name extends MessageName> = Parameters<ServerToClientEvents[Name]>[0];
type Received = { [Name in MessageName]: { readonly name: Name; readonly message: MessageOf<Name> } }[MessageName];

export class TestScreen {
  readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  /** Everything received on this connection and the following ones. */
  readonly received: Received[] = [];
  /** Why the connection ended; waits until it does. */
  readonly gone: Promise<string>;
  #taken = 0;
  #wake: () => void = () => {};

  static async connect(url: string, options: ScreenOptions): Promise<TestScreen> {
    const screen = new TestScreen(url, options);
    await screen.connected();
    return screen;
  }

  private constructor(url: string, { headers = {}, reconnects = false, transports = ['websocket'] }: ScreenOptions) {
    this.socket = io(url, {
      autoConnect: false,
      extraHeaders: { ...headers },
      forceNew: true,
      reconnection: reconnects,
      reconnectionDelay: 1,
      transports,
    });
    this.gone = new Promise((resolve) => {
      this.socket.once('disconnect', resolve);
    });
    this.socket.onAny((name: MessageName, message: unknown) => {
      this.received.push({ name, message } as Received);
      this.#wake();
    });
  }

  async connected(): Promise<void> {
    const ready = new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
    });
    if (!this.socket.active) this.socket.connect();
    await ready;
  }

  hello(fields: Partial<Hello> = {}): this {
    this.socket.emit('hello', {
      protocol: PROTOCOL_VERSION,
      audience: 'screen',
      screen: 'test',
      resume: null,
      ...fields,
    });
    return this;
  }

  /** The next message of this name, skipping others; waits until it is there. */
  async next<Name extends MessageName>(name: Name): Promise<MessageOf<Name>> {
    for (;;) {
      while (this.#taken < this.received.length) {
        const next = this.received[this.#taken];
        this.#taken += 1;
        if (next?.name === name) return next.message;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  command(message: unknown): Promise<CommandAnswer> {
    return this.socket.emitWithAck('command', message);
  }

  clock(message: unknown = { sentAt: 1 }): Promise<ClockAnswer> {
    return this.socket.emitWithAck('clock', message);
  }

  /** What arrived until now: the answer to a probe comes after everything that was sent before it. */
  async names(): Promise<MessageName[]> {
    await this.clock();
    return this.received.map(({ name }) => name);
  }

  /** Numbers of the facts received one by one, without those in snapshots. */
  async seqs(): Promise<number[]> {
    await this.clock();
    return this.received.flatMap(({ name, message }) => (name === 'facts' ? message.map(({ seq }) => seq) : []));
  }

  /** The line goes dead without a word. */
  cut(): void {
    this.socket.io.engine.close();
  }

  close(): void {
    this.socket.disconnect();
  }
}
