/** What a phone shows of the race: the pair on the ice around the line, or the pair that was called, or the programme. */
import { raceKeyText } from '../primitives/ids.ts';
import { livePair, nextPair } from '../project/live.ts';
import type { PairTrace } from '../project/pairs.ts';
import type { ResultStatus } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import {
  headingView,
  holdingPanel,
  rehearsalView,
  type HeadingView,
  type ProgrammeView,
  type RehearsalView,
} from './heading.ts';
import { ladder, statusOf, type LadderRow, type LineRow } from './ladder.ts';
import { nextPairView, type NextPairView } from './nextPairPanel.ts';
import { personRef, type PersonRef } from './phonePerson.ts';
import { phoneStandings, type PhoneStandingsView } from './phoneStandings.ts';
import { clockView, lapsToGoView, type ClockView } from './raceClock.ts';
import { recordNotice, type RecordNoticeView } from './recordBlock.ts';
import { skaterName } from './rows.ts';

export interface PhoneLadderRow extends LadderRow {
  readonly ref: PersonRef;
}

export interface PhoneLadder {
  readonly above: readonly PhoneLadderRow[];
  readonly line: LineRow | null;
  readonly below: readonly PhoneLadderRow[];
}

interface PairFrame {
  readonly heading: HeadingView | null;
  readonly rehearsal: RehearsalView;
  readonly standings: PhoneStandingsView;
}

export type PhoneLiveView =
  | { readonly scene: 'holding'; readonly programme: ProgrammeView; readonly rehearsal: RehearsalView }
  | (PairFrame & { readonly scene: 'called'; readonly nextPair: NextPairView })
  | (PairFrame & {
      readonly scene: 'race';
      /** How sure the result is; null while somebody is under way. */
      readonly status: ResultStatus | null;
      readonly clock: ClockView;
      readonly lapsToGo: number | null;
      readonly ladder: PhoneLadder;
      readonly notice: RecordNoticeView | null;
      /** Who comes next, once the pair is home; null otherwise. */
      readonly next: { readonly pair: number; readonly names: readonly string[] } | null;
    });

export function phoneLive(state: CompetitionState, locale: NumberLocale): PhoneLiveView {
  const pair = livePair(state);
  const rehearsal = rehearsalView(state);
  if (pair === null || pair.phase === 'scheduled')
    return { scene: 'holding', programme: holdingPanel(state), rehearsal };
  const frame = {
    heading: headingView(state, pair),
    rehearsal,
    standings: phoneStandings(state, pair.distance, locale),
  };
  if (pair.phase === 'called') return { ...frame, scene: 'called', nextPair: nextPairView(state, pair, locale) };
  return {
    ...frame,
    scene: 'race',
    status: pairStatus(state, pair),
    clock: clockView(state, pair, locale),
    lapsToGo: lapsToGoView(state, pair),
    ladder: phoneLadder(state, pair, locale),
    notice: pair.races.map((race) => recordNotice(state, race, locale)).find((notice) => notice !== null) ?? null,
    next: pair.phase === 'racing' ? null : nextOf(state),
  };
}

/** Nothing is said of a race that is still under way. */
function pairStatus(state: CompetitionState, pair: PairTrace): ResultStatus | null {
  const [first] = pair.races;
  return pair.phase === 'racing' || first === undefined ? null : statusOf(state, first);
}

function phoneLadder(state: CompetitionState, pair: PairTrace, locale: NumberLocale): PhoneLadder {
  const refs = new Map(
    pair.races.map((race) => [raceKeyText(race.key), personRef(state, race.key.distance, race.entry)]),
  );
  const withRef = (row: LadderRow): readonly PhoneLadderRow[] => {
    const ref = refs.get(row.id);
    return ref === undefined ? [] : [{ ...row, ref }];
  };
  const { above, line, below } = ladder(state, pair, locale);
  return { above: above.flatMap(withRef), line, below: below.flatMap(withRef) };
}

function nextOf(state: CompetitionState) {
  const next = nextPair(state);
  if (next === null) return null;
  return { pair: next.pair, names: next.races.map(({ entry }) => skaterName(state, entry).surname) };
}
