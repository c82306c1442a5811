/** Reads a stream of server-sent events the way a browser does, one event at a time. */
import { createParser, type EventSourceMessage } from 'eventsource-parser';

export interface StreamEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: unknown;
}

export class EventReader {
  readonly status: number;
  readonly headers: Headers;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #cut: AbortController;
  readonly #received: StreamEvent[] = [];
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    onEvent: (message) => this.#received.push(readEvent(message)),
    onComment: (comment) => this.#received.push({ event: 'comment', id: null, data: comment.trim() }),
  });

  private constructor(response: Response, cut: AbortController) {
    if (response.body === null) throw new Error('The stream has no body');
    this.status = response.status;
    this.headers = response.headers;
    this.#reader = response.body.getReader();
    this.#cut = cut;
  }

  static async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
    const cut = new AbortController();
    return new EventReader(await fetch(url, { headers, signal: cut.signal }), cut);
  }

  /** Null when the server has ended the stream. */
  async next(): Promise<StreamEvent | null> {
    while (this.#received.length === 0) {
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#parser.feed(this.#decoder.decode(value, { stream: true }));
    }
    return this.#received.shift() ?? null;
  }

  async take(count: number): Promise<readonly (StreamEvent | null)[]> {
    const events = [];
    for (let n = 0; n < count; n += 1) events.push(await this.next());
    return events;
  }

  cut(): void {
    this.#cut.abort();
  }
}

function readEvent({ event, id, data }: EventSourceMessage): StreamEvent {
  return { event: event ?? 'message', id: id ?? null, data: JSON.parse(data) as unknown };
}
