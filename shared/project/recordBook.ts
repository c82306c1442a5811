/** The record lines as loaded, and how they move finish by finish (rules R1–R3, R5, R7, R10). */
import type { RecordLine, RecordScope, ReleaseRule } from '../facts/recordFacts.ts';
import { memoByNumber, memoByParts } from '../primitives/memo.ts';
import type { EntryId, RaceKey } from '../primitives/ids.ts';
import { toCentis, type Millis } from '../primitives/time.ts';
import type { Gender, LengthM } from '../rules/distances.ts';
import { recordKeyText, recordLineKey } from '../rules/recordLines.ts';
import { compareMoments, type Moment } from './moment.ts';
import { races } from './pairs.ts';
import { competition, competitionFacts, distance as distanceOf, entries, factsOfKind, programme } from './programme.ts';
import { validFinish, type Passage, type Race } from './race.ts';
import { countingRaces } from './standings.ts';
import { isToldOnAir } from './release.ts';
import type { Audience, CompetitionState } from './state.ts';

const RECORD_SCOPES: readonly RecordScope[] = ['WR', 'OR', 'TR', 'NR', 'PB', 'SB'];

/** Who holds a record line now. `race` is null for a line that was loaded. */
export interface Holding {
  readonly scope: RecordScope;
  readonly timeMs: Millis;
  readonly holder: string;
  readonly noc: string | null;
  readonly entry: EntryId | null;
  readonly day: string | null;
  readonly venue: string | null;
  readonly source: string | null;
  readonly race: RaceKey | null;
}

/** A finish that reached a line. */
export interface Claim {
  readonly scope: RecordScope;
  readonly key: string;
  readonly kind: 'new' | 'equalled';
  readonly race: Race;
  readonly finish: Passage;
  /** The line as it stood before. */
  readonly previous: Holding;
  /** An official took the claim back: it is told, but moves nothing (R8). */
  readonly isRefused: boolean;
}

/** A line as it stands from one moment on; `since` is null for a loaded line. */
interface LineStep {
  readonly since: Moment | null;
  readonly holding: Holding;
}

export interface RecordStory {
  /** Every step of every line, by key, oldest first. */
  readonly lines: ReadonlyMap<string, readonly LineStep[]>;
  /** In the order in which they happened. */
  readonly claims: readonly Claim[];
  readonly releaseRule: ReleaseRule;
}

/** The key a skater's finish is judged under; null when the scope does not apply (R2). */
function recordKey(state: CompetitionState, race: Race, scope: RecordScope): string | null {
  const opened = distanceOf(state, race.key.distance);
  const held = competition(state);
  if (opened === null || held === null) return null;
  const owner = ownerOf(scope, held, race.entry, entries(state).get(race.entry)?.noc ?? null);
  return owner === null ? null : recordKeyText(scope, opened.lengthM, opened.gender, owner);
}

function ownerOf(
  scope: RecordScope,
  { level, venue }: { readonly level: string; readonly venue: string },
  entry: EntryId,
  noc: string | null,
): string | null {
  switch (scope) {
    case 'WR':
      return '';
    case 'OR':
      return level === 'olympic' ? '' : null;
    case 'TR':
      return venue;
    case 'NR':
      return noc === 'AIN' ? null : noc;
    case 'PB':
    case 'SB':
      return entry;
  }
}

/**
 * The whole story of the records of this competition, computed from its finishes in their order. Most facts of a race
 * change none of them, so it is told anew only when they, the programme or the competition itself have changed.
 */
export const recordStory = memoByParts(
  (state: CompetitionState) => [
    competitionFacts(state),
    AUDIENCE[state.audience ?? 'hall'],
    ...programme(state),
    ...finishers(state),
  ],
  tellStory,
);

/** Only to be told apart. */
const AUDIENCE: Readonly<Record<Audience | 'hall', object>> = { air: {}, hall: {} };

/** The runs that may hold records, of all distances. */
function finishers(state: CompetitionState): readonly Race[] {
  return programme(state)
    .flatMap((opened) => countingRaces(state, opened.distance))
    .filter((race) => validFinish(race) !== null);
}

function tellStory(state: CompetitionState): RecordStory {
  const lines = loadedLines(state);
  const claims: Claim[] = [];
  const rule = releaseRule(state);
  const isTold = ({ race, scope }: Claim) => state.audience !== 'air' || isToldOnAir(race, scope, rule);
  for (const together of finishesByMoment(state)) {
    const found = together.flatMap((finisher) => claimsOf(state, lines, finisher)).filter(isTold);
    for (const claim of found) moveLine(state, lines, claim);
    claims.push(...found);
  }
  return { lines, claims, releaseRule: rule };
}

/** When a record goes on air; an official releases it unless the competition decided otherwise (R9). */
export function releaseRule(state: CompetitionState): ReleaseRule {
  return factsOfKind(competitionFacts(state), 'ReleaseRuleSet').at(-1)?.rule ?? 'onRelease';
}

/** The book as it was loaded, the latest line of each record, whatever was skated since. */
export function loadedBook(state: CompetitionState): readonly RecordLine[] {
  const loaded = factsOfKind(competitionFacts(state), 'RecordBookLoaded').flatMap((fact) => fact.records);
  return [...new Map(loaded.map((line) => [recordLineKey(line), line])).values()];
}

function loadedLines(state: CompetitionState): Map<string, LineStep[]> {
  return new Map(
    loadedBook(state).map((line) => {
      const { lengthM: _length, gender: _gender, ...held } = line;
      return [recordLineKey(line), [{ since: null, holding: { ...held, race: null } }]];
    }),
  );
}

interface Finisher {
  readonly race: Race;
  readonly finish: Passage;
}

/** Counting valid finishes of all distances; those of one moment stand together (R3). */
function finishesByMoment(state: CompetitionState): readonly (readonly Finisher[])[] {
  const inOrder = finishers(state)
    .flatMap((race) => (race.finish === null ? [] : [{ race, finish: race.finish }]))
    .toSorted((a, b) => compareMoments(a.finish.moment, b.finish.moment));
  const groups: Finisher[][] = [];
  for (const finisher of inOrder) {
    const last = groups.at(-1);
    const isTogether = last?.[0] !== undefined && compareMoments(last[0].finish.moment, finisher.finish.moment) === 0;
    if (last !== undefined && isTogether) last.push(finisher);
    else groups.push([finisher]);
  }
  return groups;
}

function claimsOf(
  state: CompetitionState,
  lines: ReadonlyMap<string, readonly LineStep[]>,
  { race, finish }: Finisher,
): readonly Claim[] {
  return RECORD_SCOPES.flatMap((scope) => {
    const key = recordKey(state, race, scope);
    const previous = key === null ? undefined : lines.get(key)?.at(-1)?.holding;
    if (key === null || previous === undefined) return [];
    const difference = toCentis(finish.elapsedMs) - toCentis(previous.timeMs);
    if (difference > 0) return [];
    const kind = difference < 0 ? 'new' : 'equalled';
    return [{ scope, key, kind, race, finish, previous, isRefused: race.claims.get(scope)?.verdict === 'refused' }];
  });
}

/** Two records of one moment: the faster one holds the line. */
function moveLine(state: CompetitionState, lines: Map<string, LineStep[]>, claim: Claim): void {
  const { key, finish, race } = claim;
  const steps = lines.get(key);
  const now = steps?.at(-1);
  if (claim.kind === 'equalled' || claim.isRefused || steps === undefined || now === undefined) return;
  if (finish.elapsedMs >= now.holding.timeMs) return;
  steps.push({ since: finish.moment, holding: holdingOf(state, claim, race, finish) });
}

function holdingOf(state: CompetitionState, { scope }: Claim, race: Race, finish: Passage): Holding {
  const entry = entries(state).get(race.entry);
  const held = competition(state);
  return {
    scope,
    timeMs: finish.elapsedMs,
    holder: [entry?.givenName, entry?.familyName].filter(Boolean).join(' '),
    noc: entry?.noc ?? null,
    entry: race.entry,
    day: held?.startDay ?? null,
    venue: held?.venue ?? null,
    source: null,
    race: race.key,
  };
}

/** The line a race is judged against just before a moment; null when the scope does not apply or has no line. */
export function holdingAt(state: CompetitionState, race: Race, scope: RecordScope, moment: Moment): Holding | null {
  const key = recordKey(state, race, scope);
  const steps = key === null ? undefined : recordStory(state).lines.get(key);
  return steps?.findLast(({ since }) => since === null || compareMoments(since, moment) < 0)?.holding ?? null;
}

export interface RecordState {
  readonly scope: RecordScope;
  /** As loaded, before this competition. */
  readonly before: Holding;
  readonly now: Holding;
}

/** WR, OR and the TR of a distance: before the competition and now. */
export function generalRecords(state: CompetitionState, distance: number): readonly RecordState[] {
  return generalLines(state, distance).flatMap(({ scope, steps }) => {
    const [before, now] = [steps[0]?.holding, steps.at(-1)?.holding];
    return before === undefined || now === undefined ? [] : [{ scope, before, now }];
  });
}

/** The same lines as they stood before the first race of the distance, whatever was skated in it since (R10). */
export function recordsAtStart(state: CompetitionState, distance: number): readonly Holding[] {
  const start = firstStart(state, distance);
  return generalLines(state, distance).flatMap(({ steps }) => heldBefore(start, steps) ?? []);
}

function generalLines(state: CompetitionState, distance: number) {
  const opened = distanceOf(state, distance);
  const held = competition(state);
  if (opened === null || held === null) return [];
  const { lines } = recordStory(state);
  return (['WR', 'OR', 'TR'] as const).flatMap((scope) => {
    const owner = ownerOf(scope, held, '' as EntryId, null);
    const steps = owner === null ? undefined : lines.get(recordKeyText(scope, opened.lengthM, opened.gender, owner));
    return steps === undefined ? [] : [{ scope, steps }];
  });
}

/** Every line of a length and gender that counts here, of nations and skaters, too: before the competition and now. */
export function allRecords(
  state: CompetitionState,
  { lengthM, gender }: { readonly lengthM: LengthM; readonly gender: Gender },
): readonly RecordState[] {
  const { lines } = recordStory(state);
  const venue = competition(state)?.venue ?? '';
  return RECORD_SCOPES.flatMap((scope) => {
    const ours = recordKeyText(scope, lengthM, gender, scope === 'TR' ? venue : '');
    return [...lines].flatMap(([key, steps]) => {
      const isOurs = scope === 'TR' ? key === ours : key.startsWith(ours);
      const [before, now] = [steps[0]?.holding, steps.at(-1)?.holding];
      return isOurs && before !== undefined && now !== undefined ? [{ scope, before, now }] : [];
    });
  });
}

export interface Bests {
  readonly pb: Holding | null;
  readonly sb: Holding | null;
}

/** A skater's personal and season best at a distance, as they stand now. */
export function bestsOf(state: CompetitionState, distance: number, entry: EntryId): Bests {
  return {
    pb: stepsOfBest(state, distance, entry, 'PB').at(-1)?.holding ?? null,
    sb: stepsOfBest(state, distance, entry, 'SB').at(-1)?.holding ?? null,
  };
}

/** The same as they stood before the first race of the distance (R10). */
export function bestsAtStart(state: CompetitionState, distance: number, entry: EntryId): Bests {
  const start = firstStart(state, distance);
  return {
    pb: heldBefore(start, stepsOfBest(state, distance, entry, 'PB')),
    sb: heldBefore(start, stepsOfBest(state, distance, entry, 'SB')),
  };
}

/** Place of the distance's first race in the story of the day; later than everything while nobody has raced. */
const firstStart = memoByNumber((state: CompetitionState, distance): number => {
  const passages = races(state, distance).flatMap((race) => race.passages);
  return passages.reduce((first, { moment }) => Math.min(first, moment.start), Infinity);
});

function heldBefore(start: number, steps: readonly LineStep[]): Holding | null {
  return steps.findLast(({ since }) => since === null || since.start < start)?.holding ?? null;
}

function stepsOfBest(state: CompetitionState, distance: number, entry: EntryId, scope: 'PB' | 'SB') {
  const opened = distanceOf(state, distance);
  if (opened === null) return [];
  return recordStory(state).lines.get(recordKeyText(scope, opened.lengthM, opened.gender, entry)) ?? [];
}
