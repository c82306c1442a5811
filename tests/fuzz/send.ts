/** Sends one input to the server by the way it needs, and brings back what was answered. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import type { HttpInput } from './httpInputs.ts';
import type { RawInput, SocketInput } from './wireInputs.ts';

export interface Answered {
  /** 0 where the line was closed without a word. */
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const NOTHING: Answered = { status: 0, type: '', text: '' };
/** A stream never ends; what it begins with is enough. */
const STREAM = 'text/event-stream';
const PATIENCE_MS = 10_000;
/** Who waits for the rest of a request says nothing. */
const SILENCE_MS = 40;

export class Sender {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  http({ method, address, headers, body }: Omit<HttpInput, 'channel' | 'path'>): Promise<Answered> {
    const { hostname: host, port } = this.#url;
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const options = { host, port, method, path: address, headers: { ...length, ...headers }, agent: this.#agent };
    return new Promise((resolve, reject) => {
      const asked = request(options, (response) => {
        const type = response.headers['content-type'] ?? '';
        const status = response.statusCode ?? 0;
        const chunks: Buffer[] = [];
        if (type.startsWith(STREAM)) {
          response.destroy();
          resolve({ status, type, text: '' });
          return;
        }
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status, type, text: Buffer.concat(chunks).toString() }));
        response.on('error', reject);
      });
      asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${method} ${address} is not answered`)));
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // A refused body is answered before all of it was sent, and the line closed.
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(NOTHING);
        else reject(error);
      });
      asked.end(body ?? undefined);
    });
  }

  raw({ bytes }: RawInput): Promise<Answered> {
    return new Promise((resolve) => {
      const line = connect(Number(this.#url.port), this.#url.hostname);
      let text = '';
      const finish = () => {
        line.destroy();
        resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), type: '', text });
      };
      line.on('data', (chunk) => (text += chunk.toString('latin1')));
      line.on('error', finish);
      line.on('close', finish);
      line.setTimeout(SILENCE_MS, finish);
      line.write(bytes);
    });
  }

  /** Everything the server said, frame by frame, until it has answered the last packet or closed the line. */
  socket({ packets }: SocketInput, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      const address = `ws://${this.#url.host}/socket.io/?EIO=4&transport=websocket`;
      const line = new WebSocket(address, { headers });
      const heard: string[] = [];
      let tooLong: NodeJS.Timeout | undefined;
      line.on('open', () => (tooLong = setTimeout(() => line.terminate(), SILENCE_MS * 10)));
      line.on('message', (data: Buffer) => {
        const text = data.toString();
        heard.push(text);
        if (text.startsWith('0{')) line.send('40');
        if (text.startsWith('40{')) {
          for (const packet of packets) line.send(packet);
          line.send(`42${LAST}["clock",{"sentAt":1}]`);
        }
        if (text.startsWith(`43${LAST}[`)) line.close();
      });
      line.on('error', reject);
      line.on('close', () => {
        clearTimeout(tooLong);
        resolve(heard);
      });
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const LAST = '424242';
