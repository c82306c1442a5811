/**
 * What a printed sheet says under its table: the unit of its ranks where it is not the usual one, other runs of a skater,
 * false starts, words of the referee (rules K2, K5, K7, S2, I3, I4).
 */
import type { RemarkCode } from '../facts/officialFacts.ts';
import { raceKeyText, type EntryId } from '../primitives/ids.ts';
import { pairs, races, type PairTrace } from '../project/pairs.ts';
import { timingRules } from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import { countingRaces } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { skaterName, type IrmView } from './rows.ts';

export type SheetNote =
  /** Without it a reader of two equal hundredths looks in vain for the thousandth that decided. */
  | { readonly kind: 'inHundredths'; readonly of: 'finishes' | 'splits' }
  | {
      readonly kind: 'otherRun';
      readonly surname: string;
      readonly pair: number;
      readonly time: string | null;
      readonly irm: IrmView | null;
    }
  /** `surname` is null where the start was false without saying whose fault it was. */
  | { readonly kind: 'falseStart'; readonly pair: number; readonly surname: string | null }
  | { readonly kind: 'remark'; readonly surname: string; readonly remark: RemarkCode; readonly note: string };

export function sheetNotes(state: CompetitionState, distance: number, locale: NumberLocale): readonly SheetNote[] {
  const counting = new Set(countingRaces(state, distance).map(({ key }) => raceKeyText(key)));
  const others = races(state, distance).filter(
    (race) => (race.finish !== null || race.irm !== null) && !counting.has(raceKeyText(race.key)),
  );
  return [
    ...unitNotes(state),
    ...others.map((race) => otherRun(state, race, locale)),
    ...pairs(state, distance).flatMap((trace) => falseStartsOf(state, trace)),
    ...races(state, distance).flatMap((race) => remarksOf(state, race)),
  ];
}

function unitNotes(state: CompetitionState): readonly SheetNote[] {
  const { rankUnit, splitUnit } = timingRules(state);
  const units = [
    { of: 'finishes' as const, unit: rankUnit },
    { of: 'splits' as const, unit: splitUnit },
  ];
  return units.flatMap(({ of, unit }) => (unit === 'hundredth' ? [{ kind: 'inHundredths' as const, of }] : []));
}

function otherRun(state: CompetitionState, { key, entry, finish, irm }: Race, locale: NumberLocale): SheetNote {
  return {
    kind: 'otherRun',
    surname: surnameOf(state, entry),
    pair: key.pair,
    time: finish === null ? null : raceTimeText(finish.elapsedMs, locale),
    irm: irm === null ? null : { code: irm.irm, reason: irm.reason },
  };
}

function falseStartsOf(state: CompetitionState, trace: PairTrace): readonly SheetNote[] {
  return trace.falseStarts.map(({ wave, lane }) => {
    const race = trace.races.find(({ key }) => key.wave === wave && key.lane === lane);
    return { kind: 'falseStart', pair: trace.pair, surname: race === undefined ? null : surnameOf(state, race.entry) };
  });
}

function remarksOf(state: CompetitionState, { entry, remarks }: Race): readonly SheetNote[] {
  return remarks.flatMap(({ remark, note }) =>
    note === null ? [] : [{ kind: 'remark' as const, surname: surnameOf(state, entry), remark, note }],
  );
}

function surnameOf(state: CompetitionState, entry: EntryId): string {
  return skaterName(state, entry).surname;
}
