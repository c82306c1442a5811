/** The browser's EventSource for programs without one: opens the address, hands out events, reports the end as an error. */
import { EventReader } from './eventStream.ts';

export class NodeEventSource extends EventTarget {
  #reader: EventReader | null = null;
  #isClosed = false;

  constructor(url: string) {
    super();
    void this.#read(url);
  }

  close(): void {
    this.#isClosed = true;
    this.#reader?.cut();
  }

  async #read(url: string): Promise<void> {
    try {
      this.#reader = await EventReader.open(url);
      // Closed while it was opened: nobody else cuts it.
      if (this.#isClosed) this.#reader.cut();
      for (
        let event = await this.#reader.next();
        event !== null && !this.#isClosed;
        event = await this.#reader.next()
      ) {
        this.dispatchEvent(new MessageEvent(event.event, { data: JSON.stringify(event.data) }));
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
    if (!this.#isClosed) this.dispatchEvent(new Event('error'));
  }
}
