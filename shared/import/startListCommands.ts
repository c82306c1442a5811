/** The commands that take a start list over: entries, list, marks and best times. */
import type { CommandOf, PlainCommand } from '../decide/command.ts';
import type { Entry } from '../facts/programmeFacts.ts';
import type { RecordLine } from '../facts/recordFacts.ts';
import type { IceBreak } from '../facts/startListFacts.ts';
import type { EntryId } from '../primitives/ids.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import type { Millis } from '../primitives/time.ts';
import type { Gender, LengthM } from '../rules/distances.ts';
import { entryIdOf } from './entryIds.ts';
import { keepingKnown } from './knownRecords.ts';
import { hasErrors, problem, type ImportProblem } from './problem.ts';
import type { StartListImport } from './startListImport.ts';
import type { StartListValues } from './startListRow.ts';

export interface ImportTarget {
  readonly distance: number;
  readonly lengthM: LengthM;
  readonly gender: Gender;
  /** Who is entered already: a skater of the same name and nation is the same person. */
  readonly entries?: Iterable<Entry> | undefined;
  /** The record book as it is loaded. */
  readonly records?: Iterable<RecordLine> | undefined;
  /** Of the list that is replaced; no file tells them. */
  readonly iceBreaks?: readonly IceBreak[] | undefined;
}

/** A skater of the file under the id by which the competition knows them. */
interface Starter extends StartListValues {
  readonly entry: EntryId;
}

/** In the order in which they are to be sent. Refused with the errors of the file while it has any. */
export function startListCommands(
  { rows, problems }: StartListImport,
  target: ImportTarget,
): Outcome<readonly PlainCommand[], readonly ImportProblem[]> {
  if (hasErrors(problems)) return refused(problems.filter(({ severity }) => severity === 'error'));
  const known = knownByName(target.entries ?? []);
  const starters = rows.flatMap(({ values }) => (values === null ? [] : [recognised(values, known)]));
  if (starters.length === 0) return refused([problem({ line: 1, code: 'noRows' })]);
  const told = starters.flatMap((starter) => bestTimes(starter, target));
  const records = [...keepingKnown(told, target.records ?? [])];
  const { distance, iceBreaks = [] } = target;
  const registered: CommandOf<'RegisterEntries'> = { kind: 'RegisterEntries', entries: starters.map(entryOf) };
  const published: CommandOf<'PublishStartList'> = {
    kind: 'PublishStartList',
    distance,
    slots: starters.map((starter) => ({ ...placeOf(starter), entry: starter.entry })),
    iceBreaks: [...iceBreaks],
  };
  const absent = starters.flatMap((starter) => absence(starter, distance));
  const loaded: readonly CommandOf<'LoadRecordBook'>[] =
    records.length === 0 ? [] : [{ kind: 'LoadRecordBook', records }];
  return accepted([registered, published, ...absent, ...loaded]);
}

function knownByName(entries: Iterable<Entry>): ReadonlyMap<EntryId, Entry> {
  return new Map([...entries].map((entry) => [entryIdOf({ ...entry, id: null }), entry]));
}

/** What the file leaves out stays as it is known. */
function recognised(values: StartListValues, known: ReadonlyMap<EntryId, Entry>): Starter {
  const own = entryIdOf(values);
  const met = values.id === null ? known.get(own) : undefined;
  return { ...values, entry: met?.entry ?? own, bib: values.bib ?? met?.bib ?? null };
}

function entryOf({ entry, familyName, givenName, noc, bib }: Starter): Entry {
  return { entry, familyName, givenName, noc, bib };
}

/** Who is on the list and does not start. A result mark of an earlier race has no place in a start list (I5). */
function absence(starter: Starter, distance: number): readonly PlainCommand[] {
  const race = { distance, ...placeOf(starter) };
  if (starter.status === 'WDR') return [{ kind: 'WithdrawSkater', ...race }];
  return starter.status === 'DNS' ? [{ kind: 'GiveIrm', ...race, irm: 'DNS', reason: null, rank: null }] : [];
}

function placeOf({ pair, wave, lane }: StartListValues): Pick<StartListValues, 'pair' | 'wave' | 'lane'> {
  return { pair, wave, lane };
}

function bestTimes(starter: Starter, { lengthM, gender }: ImportTarget): readonly RecordLine[] {
  const { entry, familyName, givenName, noc, pbMs, sbMs } = starter;
  const holder = [givenName, familyName]
    .filter((part) => part !== null)
    .join(' ')
    .slice(0, 80)
    .trim();
  const line = (scope: 'PB' | 'SB', timeMs: Millis | null): readonly RecordLine[] => {
    if (timeMs === null) return [];
    return [{ scope, lengthM, gender, timeMs, holder, noc, entry, day: null, venue: null, source: null }];
  };
  return [...line('PB', pbMs), ...line('SB', sbMs)];
}
