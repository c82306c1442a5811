/** Choreography belongs to the fact that caused it: played once, and only by a screen that saw that fact arrive (rule D2). */
import type { RecordScope } from '../facts/recordFacts.ts';
import type { NumberedFact } from '../facts/fact.ts';
import type { RaceKey, Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { retractedSeqs } from '../project/effective.ts';
import { stateAt } from '../project/history.ts';
import { livePair } from '../project/live.ts';
import { leaderBefore, takesLead } from '../project/marks.ts';
import { raceOf } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import { flagsOfRace } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';

/** What an effect is played for; its id tells it from every other of the same log. */
export interface Trigger {
  readonly id: string;
  readonly seq: Seq;
  readonly at: WallInstant;
}

export interface Witness {
  /** Number of the last fact that came with a snapshot: what is older did not happen before this screen's eyes. */
  readonly snapshotSeq: number;
  readonly now: number;
  readonly played: ReadonlySet<string>;
}

/** What is older is past, on every screen. */
const FRESH_MS = 2000;

export function plays(trigger: Trigger | null, { snapshotSeq, now, played }: Witness): boolean {
  if (trigger === null || played.has(trigger.id)) return false;
  return trigger.seq > snapshotSeq && now - trigger.at < FRESH_MS;
}

export function triggerOf(kind: string, { seq, at }: Pick<NumberedFact, 'seq' | 'at'>): Trigger {
  return { id: `${kind}/${seq}`, seq, at };
}

/** The finish by which this race took the lead from somebody; null when a later decision gave it the lead. */
export function takeoverTrigger(state: CompetitionState, race: Race): Trigger | null {
  const crossing = crossingOf(state, race);
  if (crossing === null) return null;
  const { race: then, fact } = crossing;
  const hadLeader =
    then.finish !== null && leaderBefore(crossing.state, race.key.distance, then.finish.moment) !== null;
  return hadLeader && takesLead(crossing.state, then) ? triggerOf('takeover', fact) : null;
}

/** The finish by which this race reached a record line; null when a later decision gave it the record. */
export function recordTrigger(state: CompetitionState, race: Race, scope: RecordScope): Trigger | null {
  const crossing = crossingOf(state, race);
  if (crossing === null) return null;
  const isClaimed = flagsOfRace(crossing.state, race.key).some((flag) => flag.scope === scope);
  return isClaimed ? triggerOf(`record-${scope}`, crossing.fact) : null;
}

interface Crossing {
  readonly fact: NumberedFact;
  /** As it stood when the skater crossed the line. */
  readonly state: CompetitionState;
  readonly race: Race;
}

/** The moment at which a skater of the pair on the ice was first seen at the finish; null when it was none. */
function crossingOf(state: CompetitionState, race: Race): Crossing | null {
  const fact = firstFinish(state, race.key);
  if (fact === null) return null;
  const atThatTime = stateAt(state, fact.seq);
  const then = raceOf(atThatTime, race.key);
  const live = livePair(atThatTime);
  const isOnIce = live?.distance === race.key.distance && live.pair === race.key.pair;
  return then !== null && then.entry === race.entry && isOnIce ? { fact, state: atThatTime, race: then } : null;
}

/** The first reading at the finish since the wave last started, whether or not it was taken back since. */
function firstFinish(state: CompetitionState, { distance, pair, wave, lane }: RaceKey): NumberedFact | null {
  const lengthM = distanceOf(state, distance)?.lengthM;
  const retracted = retractedSeqs(state);
  const facts = state.distances[distance]?.pairs[pair] ?? [];
  const voided = facts.findLast(
    ({ fact, seq }) =>
      !retracted.has(seq) &&
      (fact.kind === 'PairCleared' ||
        ((fact.kind === 'FalseStartGiven' || fact.kind === 'PairRecalled') && fact.wave === wave)),
  );
  return (
    facts.find(
      ({ fact, seq }) =>
        fact.kind === 'ReadingRecorded' &&
        fact.pointM === lengthM &&
        fact.wave === wave &&
        fact.lane === lane &&
        seq > (voided?.seq ?? 0),
    ) ?? null
  );
}
