/** Which server a screen asks next, and after what wait: the own one first, then the others, round and round. Pure but for its memory. */
import { returnDelayMs, type Waits } from './waits.ts';

export interface ServerChoiceParts {
  /** Where the screen begins: `http://192.168.1.20:3000`. */
  readonly home: string;
  /** Known beforehand. */
  readonly others: readonly string[];
  readonly waits: Waits;
  /** From 0 to 1: spreads the screens of a server that went over all others, and over time. */
  readonly chance: () => number;
}

export interface NextServer {
  readonly url: string;
  readonly waitMs: number;
  /** Every server was asked before. */
  readonly isAgain: boolean;
}

export interface ServerChoice {
  /** Takes over the list that a server has named; an empty one says nothing. */
  readonly learn: (servers: readonly string[]) => void;
  /** Nowhere else to go. */
  readonly isAlone: () => boolean;
  /** Whether a server is left that was not asked in this round. */
  readonly hasUntried: (here: string) => boolean;
  /** After the one at `here` did not serve; `hadServed` begins anew, as the waits do. */
  readonly next: (here: string, hadServed: boolean) => NextServer;
}

export function createServerChoice({ home, others, waits, chance }: ServerChoiceParts): ServerChoice {
  const { moveWithinMs = waits.shortestMs } = waits;
  let addresses = unique([home, ...others]);
  let tried: ReadonlySet<string> = new Set();
  let round = 0;

  function untried(here: string): readonly string[] {
    return addresses.filter((address) => address !== here && !tried.has(address));
  }

  function beginRound(number: number): void {
    round = number;
    tried = new Set();
  }

  return {
    learn(servers) {
      if (servers.length > 0) addresses = unique([home, ...others, ...servers]);
    },
    isAlone: () => addresses.length === 1,
    hasUntried: (here) => untried(here).length > 0,
    next(here, hadServed) {
      if (hadServed) beginRound(0);
      tried = new Set([...tried, here]);
      if (untried(here).length === 0) beginRound(round + 1);
      const left = untried(here);
      // Another server is there already; one that has to come back first needs its time.
      const waitMs = round === 0 ? chance() * moveWithinMs : returnDelayMs(round - 1, chance(), waits);
      return { url: left[Math.floor(chance() * left.length)] ?? here, waitMs, isAgain: round > 0 };
    },
  };
}

/** Each server once, however its address is written. */
function unique(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
