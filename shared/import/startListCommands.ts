/** The commands that take a start list over: entries, list, marks and best times. */
import type { CommandOf, PlainCommand } from '../decide/command.ts';
import type { RecordLine } from '../facts/recordFacts.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import type { Millis } from '../primitives/time.ts';
import type { Gender, LengthM } from '../rules/distances.ts';
import { entryIdOf } from './entryIds.ts';
import { hasErrors, problem, type ImportProblem } from './problem.ts';
import type { StartListImport } from './startListImport.ts';
import type { StartListValues } from './startListRow.ts';

export interface ImportTarget {
  readonly distance: number;
  readonly lengthM: LengthM;
  readonly gender: Gender;
}

/** In the order in which they are to be sent. Refused with the errors of the file while it has any. */
export function startListCommands(
  { rows, problems }: StartListImport,
  target: ImportTarget,
): Outcome<readonly PlainCommand[], readonly ImportProblem[]> {
  if (hasErrors(problems)) return refused(problems.filter(({ severity }) => severity === 'error'));
  const starters = rows.flatMap(({ values }) => values ?? []);
  if (starters.length === 0) return refused([problem({ line: 1, code: 'noRows' })]);
  const records = starters.flatMap((starter) => bestTimes(starter, target));
  const { distance } = target;
  const registered: CommandOf<'RegisterEntries'> = { kind: 'RegisterEntries', entries: starters.map(entryOf) };
  const published: CommandOf<'PublishStartList'> = {
    kind: 'PublishStartList',
    distance,
    slots: starters.map((starter) => ({ ...placeOf(starter), entry: entryIdOf(starter) })),
    iceBreaks: [],
  };
  const marked = starters.flatMap((starter): readonly CommandOf<'GiveIrm'>[] => {
    const { status: irm } = starter;
    return irm === null ? [] : [{ kind: 'GiveIrm', distance, ...placeOf(starter), irm, reason: null, rank: null }];
  });
  const loaded: readonly CommandOf<'LoadRecordBook'>[] =
    records.length === 0 ? [] : [{ kind: 'LoadRecordBook', records }];
  return accepted([registered, published, ...marked, ...loaded]);
}

function entryOf(starter: StartListValues): CommandOf<'RegisterEntries'>['entries'][number] {
  const { familyName, givenName, noc, bib } = starter;
  return { entry: entryIdOf(starter), familyName, givenName, noc, bib };
}

function placeOf({ pair, wave, lane }: StartListValues): Pick<StartListValues, 'pair' | 'wave' | 'lane'> {
  return { pair, wave, lane };
}

function bestTimes(starter: StartListValues, { lengthM, gender }: ImportTarget): readonly RecordLine[] {
  const { familyName, givenName, noc, pbMs, sbMs } = starter;
  const holder = [givenName, familyName]
    .filter((part) => part !== null)
    .join(' ')
    .slice(0, 80)
    .trim();
  const line = (scope: 'PB' | 'SB', timeMs: Millis | null): readonly RecordLine[] => {
    if (timeMs === null) return [];
    const entry = entryIdOf(starter);
    return [{ scope, lengthM, gender, timeMs, holder, noc, entry, day: null, venue: null, source: null }];
  };
  return [...line('PB', pbMs), ...line('SB', sbMs)];
}
