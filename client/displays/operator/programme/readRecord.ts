/** A line of the record book as it stands in its form. */
import type { RecordLine, RecordScope } from '#shared/facts/recordFacts.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { entries } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { typedTime } from '#shared/view/timeEntry.ts';
import type { NumberLocale } from '#shared/view/format.ts';
import { DAY_OR_YEAR } from './readCompetition.ts';

export interface RecordFields {
  readonly scope: RecordScope;
  readonly lengthM: RecordLine['lengthM'];
  readonly gender: RecordLine['gender'];
  readonly time: string;
  readonly holder: string;
  /** The skater of a personal or season best; empty for none. */
  readonly entry: string;
  readonly noc: string;
  readonly day: string;
  readonly venue: string;
  readonly source: string;
}

export type RecordProblem = 'time' | 'holder' | 'skater' | 'noc' | 'day' | 'venue';

export function isBest(scope: RecordScope): boolean {
  return scope === 'PB' || scope === 'SB';
}

/** A best belongs to a skater, a national record to a nation, a track record to a track; all others to whom they say. */
export function readRecord(
  state: CompetitionState,
  { scope, lengthM, gender, ...typed }: RecordFields,
  locale: NumberLocale,
): Outcome<RecordLine, RecordProblem> {
  const { elapsedMs } = typedTime(typed.time.trim(), locale);
  const skater = isBest(scope) ? entries(state).get(typed.entry as EntryId) : undefined;
  const holder = skater === undefined ? typed.holder.trim() : nameText(skater.givenName, skater.familyName);
  const noc = skater === undefined ? optional(typed.noc.toUpperCase()) : skater.noc;
  const [day, venue, source] = [typed.day, typed.venue, typed.source].map(optional);
  if (elapsedMs === null) return refused('time');
  if (isBest(scope) && skater === undefined) return refused('skater');
  if (holder === '') return refused('holder');
  if (noc === null ? scope === 'NR' : !/^[A-Z]{3}$/.test(noc)) return refused('noc');
  if (typeof day === 'string' && !DAY_OR_YEAR.test(day)) return refused('day');
  if (scope === 'TR' && (venue ?? null) === null) return refused('venue');
  return accepted({
    scope,
    lengthM,
    gender,
    timeMs: elapsedMs,
    holder: holder.slice(0, 80),
    noc,
    entry: skater?.entry ?? null,
    day: day ?? null,
    venue: venue ?? null,
    source: source ?? null,
  });
}

function optional(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function nameText(givenName: string | null, familyName: string): string {
  return [givenName, familyName].filter((part) => part !== null).join(' ');
}
