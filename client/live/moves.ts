/**
 * Keeps a screen served: stays where it is well, and opens a line to the next server when the line is lost or the server
 * is behind the log. With one server alone it always comes back to that one.
 */
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { LiveStore } from './liveStore.ts';
import { createServerChoice, type ServerChoiceParts } from './serverChoice.ts';
import type { ServerClock } from './serverClock.ts';

/** What the conversation asks. */
export interface Moves {
  /** False when the screen goes elsewhere instead: nothing of what follows on this line counts. */
  readonly welcomed: (welcome: Welcome) => boolean;
  /** What the server here says cannot be read by this page. */
  readonly unfit: () => void;
  /** Whether the server is the one this page came from: only there it may be loaded anew. */
  readonly isHome: () => boolean;
}

export interface Keeper extends Moves {
  readonly begin: () => void;
  readonly here: () => string;
  readonly isAlone: () => boolean;
  /** The line is gone. */
  readonly lost: () => void;
  readonly end: () => void;
}

export interface KeeperParts extends Omit<ServerChoiceParts, 'chance'> {
  readonly store: LiveStore;
  readonly clock: ServerClock;
  /** Does not move: who is signed in is signed in at one server. */
  readonly isBound?: boolean;
  /** Opens a line to this server, in place of the one that is open. */
  readonly open: (server: string) => void;
}

/** Served for so long, it was no passing luck: the next loss is the first again. */
const SETTLED_MS = 3000;
/** So many times longer a screen waits at a server that is behind when all of them were. */
const STANDING_PATIENCE = 10;

export function keepServed({ store, clock, open, isBound = false, others, ...parts }: KeeperParts): Keeper {
  const choice = createServerChoice({ ...parts, others: isBound ? [] : others, chance: Math.random });
  const home = new URL(parts.home).origin;
  let here = home;
  let servedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function goTo(server: string): void {
    timer = undefined;
    if (server !== here) clock.forget();
    here = server;
    store.setState({ server: server === home ? null : server });
    open(server);
  }

  /** @param isStanding whether the line here is kept until then: where all were asked already there is no haste */
  function goOn(isStanding = false): void {
    if (timer !== undefined) return;
    const hadServed = servedSince !== null && clock.monotonicNow() - servedSince >= SETTLED_MS;
    servedSince = null;
    const { isAgain, url, waitMs } = choice.next(here, hadServed);
    timer = setTimeout(() => goTo(url), isStanding && isAgain ? waitMs * STANDING_PATIENCE : waitMs);
  }

  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
    servedSince ??= clock.monotonicNow();
  }

  function isElsewhere({ logId }: Welcome): boolean {
    const { logId: held } = store.getState();
    return servedSince === null && held !== null && held !== logId;
  }

  return {
    welcomed(welcome) {
      if (!isBound) choice.learn(welcome.servers);
      // Arrived at a server that shows something else, perhaps a rehearsal: first the others are asked.
      const isRefused = isElsewhere(welcome) && choice.hasUntried(here);
      if (isRefused || (welcome.isBehind && !choice.isAlone())) goOn(!isRefused);
      else stay();
      return !isRefused;
    },
    unfit() {
      if (!choice.isAlone()) goOn(true);
    },
    isHome: () => here === home,
    begin: () => goTo(home),
    here: () => here,
    isAlone: choice.isAlone,
    lost: () => goOn(),
    end: () => clearTimeout(timer),
  };
}
