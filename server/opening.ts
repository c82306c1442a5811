/** What a start has opened so far: when the start fails on the way, all of it is closed again, the last first. */

type Closes = () => void | Promise<void>;

export class Opening {
  readonly #closers: Closes[] = [];

  /** Hands the part on; from now on a failed start closes it. */
  opened<Part>(part: Part, close: (part: Part) => void | Promise<void>): Part {
    this.#closers.push(() => close(part));
    return part;
  }

  /** What the start gives, or its failure with nothing left open. */
  async run<Result>(start: (opening: this) => Promise<Result>): Promise<Result> {
    try {
      return await start(this);
    } catch (error) {
      for (const close of this.#closers.splice(0).toReversed()) await close();
      throw error;
    }
  }
}
