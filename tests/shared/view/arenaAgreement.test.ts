/** Every screen shows the same picture: one that followed the race, one that was reloaded, one that was switched on late. */
import { describe, expect, test } from 'vitest';
import { toNumbered, type NumberedFact } from '#shared/facts/fact.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { foldAll, foldFromEmpty } from '#shared/project/fold.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { arenaView, type ArenaOptions, type ArenaView } from '#shared/view/arenaView.ts';
import { playedMilano } from '../../support/milano.ts';

const OPTIONS: ArenaOptions = { locale: 'en', scene: 'auto', rowsPerPage: 10 };
const facts: readonly NumberedFact[] = playedMilano().map(toNumbered);

/** A screen that was never cut off: it keeps its view until a fact comes or the view says that its time is over. */
class FollowingScreen {
  #state: CompetitionState = EMPTY_STATE;
  #view: ArenaView | null = null;

  hear(fact: NumberedFact): void {
    this.#state = foldAll(this.#state, [fact]);
    this.#view = null;
  }

  at(now: number): ArenaView {
    const until = this.#view?.validUntil ?? Infinity;
    if (this.#view === null || now >= until) this.#view = arenaView(this.#state, OPTIONS, now);
    return this.#view;
  }
}

/** Moments after a fact at which a screen may be looked at, none after the next one. */
const LOOKS_MS = [0, 300, 2500, 5000, 9999, 12_000, 14_000, 20_000, 29_000, 41_000, 90_000];

describe('[D1] the picture of the Milano session', () => {
  test('is the same from a snapshot as for a screen that followed every fact', () => {
    const screen = new FollowingScreen();
    const scenes = new Set<string>();
    for (const [index, fact] of facts.entries()) {
      screen.hear(fact);
      const next = facts[index + 1]?.at ?? fact.at + 100_000;
      const looks = LOOKS_MS.map((ms) => fact.at + ms).filter((now) => now < next);
      // Every ninth fact is enough: a snapshot is folded from the beginning.
      const isCompared = index % 9 === 0 || index > facts.length - 12;
      const state = isCompared ? foldFromEmpty(facts.slice(0, index + 1)) : null;
      for (const now of looks) {
        const followed = screen.at(now);
        scenes.add(followed.scene);
        const late = state === null ? followed : arenaView(state, OPTIONS, now);
        expect(withoutEnd(late)).toEqual(withoutEnd(followed));
      }
    }
    expect([...scenes].toSorted()).toEqual([
      'finish',
      'holding',
      'iceBreak',
      'nextPair',
      'podium',
      'race',
      'standings',
    ]);
  }, 30_000);

  test('is the same for a screen that comes back in the middle of a scene', () => {
    const state = foldFromEmpty(facts);
    const end = facts.at(-1)?.at ?? 0;
    const following = { view: arenaView(state, OPTIONS, end), changes: 0 };
    for (let now = end; now < end + 120_000; now += 3500) {
      if (following.view.validUntil !== null && now >= following.view.validUntil) {
        following.view = arenaView(state, OPTIONS, now);
        following.changes += 1;
      }
      expect(withoutEnd(arenaView(foldFromEmpty(facts), OPTIONS, now))).toEqual(withoutEnd(following.view));
    }
    expect(following.changes).toBeGreaterThan(6);
  }, 30_000);
});

/** When a picture has to be looked at again is no part of it. */
function withoutEnd({ validUntil: _end, ...picture }: ArenaView) {
  return picture;
}
