/**
 * Many screens on bad lines. Whatever is cut, repeated or swapped on the way, in the end every screen holds exactly what
 * a fresh fold of the log gives. A seed that fails is in the title; run others with FUZZ_FROM=1000 and FUZZ_COUNT=5000.
 */
import { describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { factsOf, foldFromEmpty } from '#shared/project/fold.ts';
import { Chance } from '../support/chance.ts';
import { readingRequest } from '../support/plainDecide.ts';
import { Hall, type HallScreen } from './hall.ts';

const FROM = Number(process.env['FUZZ_FROM'] ?? 1);
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 240);
/** Seeds that once failed; each stays for good. */
const KEPT: readonly number[] = [];

const STEPS = 80;
const AUDIENCES = ['operator', 'screen', 'phone'] as const;

const seeds = [...KEPT, ...Array.from({ length: COUNT }, (_, index) => FROM + index)];

describe('[W2] many screens on bad lines end equal to a fresh fold', () => {
  test.each(seeds)('seed %i', async (seed) => {
    const story = await Story.begin(new Chance(seed));
    for (let step = 0; step < STEPS; step += 1) await story.step();
    await story.calmDown();
    const { session } = story.hall;
    const state = foldFromEmpty(session.factsAfter(0 as Seq));
    expect(session.state(), `seed ${seed}`).toEqual(state);
    expect(story.hall.screens.length).toBeGreaterThan(2);
    for (const screen of story.hall.screens) {
      expect(screen.held, `seed ${seed}`).toEqual({ logId: session.logId, state });
    }
  });
});

type Step = (story: Story) => void | Promise<void>;

class Story {
  readonly hall: Hall;
  readonly #chance: Chance;
  /** Lines keep their order in every second story: then a screen is never wrong, only behind. */
  readonly #isOrdered: boolean;
  #commands = 0;
  #logs = 1;

  static async begin(chance: Chance): Promise<Story> {
    const story = new Story(await Hall.open(), chance);
    for (const audience of AUDIENCES) story.hall.addScreen(audience);
    return story;
  }

  private constructor(hall: Hall, chance: Chance) {
    this.hall = hall;
    this.#chance = chance;
    this.#isOrdered = chance.isLucky(0.5);
  }

  async step(): Promise<void> {
    // Phones are served when the story says so, not when the event loop comes round.
    this.hall.clock.holdAfterIo();
    let luck = this.#chance.next() * TOTAL_WEIGHT;
    for (const [weight, act] of STEPS_BY_WEIGHT) {
      luck -= weight;
      if (luck < 0) return act(this);
    }
  }

  async command(): Promise<void> {
    for (let count = 1 + this.#chance.below(3); count > 0; count -= 1) {
      this.#commands += 1;
      const commandId = `c${this.#commands}`;
      const last = this.hall.session.lastSeq();
      const isCorrection = last > 0 && this.#chance.isLucky(0.2);
      const target = 1 + this.#chance.below(last);
      await this.hall.submit(
        isCorrection
          ? { commandId, command: { kind: 'RetractFact', target } }
          : readingRequest(this.#commands, commandId),
      );
    }
  }

  servePhones(): void {
    this.hall.clock.turnAfterIo();
  }

  join(): void {
    if (this.hall.screens.length < 9) this.hall.connect(this.hall.addScreen(this.#chance.oneOf(AUDIENCES) ?? 'screen'));
  }

  reconnect(): void {
    const screen = this.#chance.oneOf(this.hall.screens.filter(({ line }) => line === null));
    if (screen !== null) this.hall.connect(screen);
  }

  cut(): void {
    this.#connected()?.cut();
  }

  read(): void {
    const screen = this.#connected();
    for (let count = 1 + this.#chance.below(4); count > 0; count -= 1) screen?.read();
    if (screen !== null && this.#isOrdered) expectPrefix(screen, this.hall);
  }

  repeat(): void {
    const waiting = this.#connected()?.line?.waiting ?? [];
    const place = this.#chance.below(waiting.length);
    waiting.splice(place, 0, ...waiting.slice(place, place + 1));
  }

  /** Never past a welcome: facts do not name their log, so the order of the line alone keeps two logs apart. */
  swap(): void {
    const waiting = this.#connected()?.line?.waiting ?? [];
    const first = waiting.findLastIndex(({ name }) => name === 'welcome') + 1;
    const count = waiting.length - first;
    if (this.#isOrdered || count < 2) return;
    const moved = waiting.splice(first + this.#chance.below(count), 1);
    waiting.splice(first + this.#chance.below(count), 0, ...moved);
  }

  passTime(): void {
    this.hall.clock.advance(this.#chance.below(3000));
    this.#connected()?.hearOfServer();
  }

  async switchLog(): Promise<void> {
    this.#logs += 1;
    await this.hall.switchLog(`log-${this.#logs}`);
  }

  restart(): Promise<void> {
    return this.hall.restart();
  }

  /** The lines are good again, one more fact is recorded, and every screen gets round to reading. */
  async calmDown(): Promise<void> {
    this.hall.clock.releaseAfterIo();
    for (const screen of this.hall.screens) if (screen.line === null) this.hall.connect(screen);
    this.hall.clock.holdAfterIo();
    await this.command();
    this.hall.clock.releaseAfterIo();
    // Once to notice, once for what was asked for.
    for (let round = 0; round < 2; round += 1) {
      for (const screen of this.hall.screens) {
        screen.readAll();
        this.hall.clock.advance(2000);
        screen.hearOfServer();
        screen.readAll();
      }
    }
  }

  #connected(): HallScreen | null {
    return this.#chance.oneOf(this.hall.screens.filter(({ line }) => line !== null));
  }
}

/** A screen may be behind, but what it holds is always the beginning of its log, and it never had to ask twice. */
function expectPrefix(screen: HallScreen, { session }: Hall): void {
  expect(screen.startedAgain).toBe(0);
  const { logId, state } = screen.held;
  if (logId !== session.logId) return;
  expect(factsOf(state)).toEqual(session.factsAfter(0 as Seq, state.seq));
}

const STEPS_BY_WEIGHT: readonly (readonly [number, Step])[] = [
  [14, (story) => story.command()],
  [20, (story) => story.servePhones()],
  [6, (story) => story.join()],
  [10, (story) => story.reconnect()],
  [7, (story) => story.cut()],
  [30, (story) => story.read()],
  [7, (story) => story.repeat()],
  [7, (story) => story.swap()],
  [6, (story) => story.passTime()],
  [2, (story) => story.switchLog()],
  [1, (story) => story.restart()],
];
const TOTAL_WEIGHT = STEPS_BY_WEIGHT.reduce((sum, [weight]) => sum + weight, 0);
