/** Streams that are served together. They stand in one row without gaps: the walk along it is most of what a fact costs. */

/** Beats without a word after which a room is due for a sign of life. */
const QUIET_BEATS = 2;

interface Standing {
  /** In the row; the room keeps it right. */
  place: number;
  write(frame: Buffer): void;
}

export class StreamRoom<Line extends Standing> {
  readonly #lines: Line[] = [];
  #quietBeats = 0;

  get size(): number {
    return this.#lines.length;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  add(line: Line): void {
    line.place = this.#lines.length;
    this.#lines.push(line);
  }

  /** The last in the row takes the place that becomes free. */
  remove(line: Line): void {
    const last = this.#lines.pop();
    if (last === undefined || last === line) return;
    last.place = line.place;
    this.#lines[line.place] = last;
  }

  write(frame: Buffer): void {
    this.#quietBeats = 0;
    for (const line of this.#lines) line.write(frame);
  }

  /** Whether nothing was said for so long; what is said then counts from the next beat. */
  beat(): boolean {
    this.#quietBeats += 1;
    return this.size > 0 && this.#quietBeats >= QUIET_BEATS;
  }
}
