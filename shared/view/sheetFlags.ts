/** Record flags as a printed sheet words them: the scope, and everything that may be said of its certainty (rules R4–R8). */
import type { RecordScope } from '../facts/recordFacts.ts';
import type { RaceKey } from '../primitives/ids.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import { isPersonal, shownFlagsOf } from './rows.ts';

export type SheetFlagWord = 'equalled' | 'superseded' | 'pending' | 'ratified' | 'withdrawn';

export interface SheetFlag {
  readonly scope: RecordScope;
  /** Empty for a confirmed record: the scope alone says it. */
  readonly words: readonly SheetFlagWord[];
}

export function sheetFlags(state: CompetitionState, race: RaceKey): readonly SheetFlag[] {
  return shownFlagsOf(state, race).map((flag) => ({ scope: flag.scope, words: wordsOf(flag) }));
}

/** Nobody confirms a personal best, so it is never pending. */
function wordsOf({ scope, kind, state, isSuperseded }: RecordFlag): readonly SheetFlagWord[] {
  if (state === 'withdrawn') return ['withdrawn'];
  const isUncertain = state === 'pending' && !isPersonal(scope);
  return [
    ...(kind === 'equalled' ? (['equalled'] as const) : []),
    ...(isSuperseded ? (['superseded'] as const) : []),
    ...(isUncertain ? (['pending'] as const) : []),
    ...(state === 'ratified' ? (['ratified'] as const) : []),
  ];
}
