/** A long, plausible log for measuring: distances of fifteen pairs, called, timed and confirmed one after the other. */
import type { Fact, NumberedFact } from '#shared/facts/fact.ts';
import type { EntryId, Seq } from '#shared/primitives/ids.ts';
import { millis, type WallInstant } from '#shared/primitives/time.ts';

const PAIRS = 15;
const LANES = ['inner', 'outer'] as const;

/** The first `count` facts of an endless competition. */
export function sampleLog(count: number): readonly NumberedFact[] {
  const facts: NumberedFact[] = [];
  for (const fact of endlessFacts()) {
    if (facts.length === count) break;
    const seq = (facts.length + 1) as Seq;
    facts.push({ seq, at: (1_770_000_000_000 + seq * 700) as WallInstant, fact });
  }
  return facts;
}

function* endlessFacts(): Generator<Fact> {
  yield {
    kind: 'CompetitionOpened',
    name: 'Measured competition',
    venue: 'Test rink',
    city: 'Test city',
    noc: 'NED',
    startDay: '2026-02-09',
    level: 'other',
    rehearsal: null,
  };
  for (let distance = 1; ; distance += 1) yield* distanceFacts(distance);
}

function* distanceFacts(distance: number): Generator<Fact> {
  const ids = Array.from({ length: PAIRS * 2 }, (_, index) => `${distance}-${index}` as EntryId);
  yield {
    kind: 'DistanceOpened',
    distance,
    lengthM: 1000,
    gender: 'women',
    label: null,
    startMode: 'single',
    plannedStart: null,
  };
  yield {
    kind: 'EntriesRegistered',
    entries: ids.map((entry) => ({ entry, familyName: `Skater ${entry}`, givenName: 'Test', noc: 'NED', bib: null })),
  };
  const slots = ids.map((entry, index) => ({
    pair: Math.floor(index / 2) + 1,
    wave: 1 as const,
    lane: LANES[index % 2 === 0 ? 0 : 1],
    entry,
  }));
  yield { kind: 'StartListPublished', distance, slots, iceBreaks: [] };
  for (let pair = 1; pair <= PAIRS; pair += 1) yield* pairFacts(distance, pair);
  yield { kind: 'DistanceMadeOfficial', distance };
}

function* pairFacts(distance: number, pair: number): Generator<Fact> {
  const startedAt = (1_770_000_000_000 + (distance * PAIRS + pair) * 150_000) as WallInstant;
  yield { kind: 'PairCalled', distance, pair };
  yield { kind: 'PairStarted', distance, pair, wave: 1, startedAt };
  for (const [pointM, elapsedMs] of [
    [200, 18_000],
    [600, 45_500],
    [1000, 75_500],
  ] as const) {
    for (const lane of LANES) {
      const ownMs = millis(elapsedMs + ((distance * 7 + pair * 131 + pointM * lane.length) % 900));
      yield { kind: 'ReadingRecorded', distance, pair, wave: 1, lane, pointM, source: 'lightBeam', elapsedMs: ownMs };
    }
  }
  yield { kind: 'PairConfirmed', distance, pair };
}
