/** Decides about a new reading: whose it is, whether it is possible, whether it is doubtful (rules P1–P4, G1–G4). */
import type { DistanceOpened } from '../facts/programmeFacts.ts';
import type { ReadingRecorded } from '../facts/timingFacts.ts';
import type { RaceKey, Wave } from '../primitives/ids.ts';
import { accepted, must, refused } from '../primitives/outcome.ts';
import { plainTimeText } from '../primitives/raceTimeText.ts';
import { livePair } from '../project/live.ts';
import { pairTrace, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { passageAt, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import { doubts, type Doubt } from '../rules/plausible.ts';
import { laneAt, otherLane } from '../rules/track.ts';
import { findRace, firstProblem, isOnIce, isOpenPair, isOpenRace } from './checks.ts';
import type { CommandOf } from './command.ts';
import type { DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { Role } from './role.ts';
import { wrongPlace } from './wrongPlace.ts';

type RecordReading = CommandOf<'RecordReading'>;

export function decideRecordReading(state: CompetitionState, command: RecordReading, role: Role): DecisionOutcome {
  const live = livePair(state);
  const distance = command.distance ?? live?.distance;
  const pair = command.pair ?? (distance === live?.distance ? live?.pair : undefined);
  if (distance === undefined || pair === undefined) {
    const what = distance === undefined ? 'No pair' : `No pair of distance ${distance}`;
    return refused(refusal('WrongPhase', `${what} is on the ice`, 'Call a pair, or name distance and pair'));
  }
  const problem = firstProblem(
    () => (role === 'device' ? isMeasured(command) : null),
    () => isOpenPair(state, { distance, pair }),
    () => isPassingPoint(state, distance, command.pointM),
  );
  if (problem !== null) return refused(problem);
  const opened = must(distanceOf(state, distance), `distance ${distance}`);
  const key: RaceKey = { distance, pair, wave: command.wave, lane: startLane(opened, command) };
  return decideFor(state, opened, key, command, role);
}

/** What an official typed wins over everything measured (P2), so it is not for a device to claim. */
function isMeasured({ source }: RecordReading): Refusal | null {
  if (source !== 'official') return null;
  return refusal('NotAllowed', 'A device may not decide as an official', 'Name what measured it as the source');
}

/** A beam names the lane of the crossing; going back over the lane changes gives the starting lane (P4). */
function startLane(opened: DistanceOpened, { lane, beamLane, pointM }: RecordReading) {
  return lane ?? laneAt(opened.lengthM, pointM, must(beamLane, 'a lane'));
}

function isPassingPoint(state: CompetitionState, distance: number, pointM: number): Refusal | null {
  const points = passingPointsM(must(distanceOf(state, distance), `distance ${distance}`).lengthM);
  if (points.includes(pointM)) return null;
  const where = pointM > (points.at(-1) ?? 0) ? 'lies past the finish' : 'is no passing point';
  return refusal('UnknownTarget', `${pointM} m ${where}`, `Name one of ${points.join(', ')} m`);
}

function decideFor(
  state: CompetitionState,
  opened: DistanceOpened,
  key: RaceKey,
  command: RecordReading,
  role: Role,
): DecisionOutcome {
  const trace = pairTrace(state, key.distance, key.pair);
  const race = findRace(trace, key);
  const problem = firstProblem(
    () => isOpenRace(state, key),
    () => (role === 'device' ? mayComeFromDevice(state, trace, key) : null),
    () => isNew(race, command),
  );
  if (problem !== null || race === null) return refused(problem ?? mustNotHappen());
  const { pointM, source, elapsedMs } = command;
  const others = race.passages.filter((passage) => passage.pointM !== pointM);
  const found = doubts(opened.lengthM, opened.gender, { pointM, elapsedMs }, others);
  const serious = found.find(({ kind }) => !(kind === 'tooSlow' && !isTyped(command)));
  // Nobody stands beside a device who could have looked twice (G1).
  const isAcknowledged = command.acknowledge && role !== 'device';
  const mate = mateOf(trace, race);
  if (serious !== undefined && !isAcknowledged) return refused(doubtRefusal(command, serious, mate, opened));
  const misplaced = isTyped(command) ? wrongPlace(command, race, mate, livePair(state)) : null;
  if (misplaced !== null && !isAcknowledged) return refused(misplaced);
  const fact: ReadingRecorded = { kind: 'ReadingRecorded', ...key, pointM, source, elapsedMs };
  const evidence = { raw: command.raw ?? null, deviceClock: command.deviceClock ?? null };
  return accepted({
    facts: [evidence.raw === null && evidence.deviceClock === null ? { fact } : { fact, evidence }],
    warnings: [
      ...found.map((doubt) => doubtText(command, doubt)),
      ...(misplaced === null ? [] : [misplaced.reason]),
      ...stateWarnings(trace, race),
    ],
  });
}

function mustNotHappen(): Refusal {
  throw new Error('A race that passed its checks must exist');
}

/** Devices speak for the pair on the ice, from its start until it is confirmed. */
function mayComeFromDevice(state: CompetitionState, trace: PairTrace | null, key: RaceKey): Refusal | null {
  const problem = isOnIce(state, key);
  if (problem !== null || trace === null) return problem;
  if (trace.phase === 'confirmed') {
    return refusal('WrongPhase', `Pair ${key.pair} is confirmed`, 'An operator can still enter the time');
  }
  if (trace.starts.has(key.wave)) return null;
  return refusal('WrongPhase', `Wave ${key.wave} of pair ${key.pair} has not started`, 'Start it first');
}

function isNew(race: Race | null, { pointM, source, elapsedMs }: RecordReading): Refusal | null {
  const readings = (race === null ? null : passageAt(race, pointM))?.readings ?? [];
  if (!readings.some((known) => known.source === source && known.elapsedMs === elapsedMs)) return null;
  return refusal('AlreadyDone', `That ${source} reading is in the log already`, 'Nothing needs to be sent again');
}

/** A measured slow time is a result, for example after a fall (G2); a typed one may be a slip. */
function isTyped({ source }: RecordReading): boolean {
  return source === 'hand' || source === 'official';
}

function mateOf(trace: PairTrace | null, race: Race): Race | null {
  const wave: Wave = race.key.wave;
  return findRace(trace, { wave, lane: otherLane(race.key.lane) });
}

const DOUBT_TEXT: Readonly<Record<Doubt['kind'], string>> = {
  tooFast: 'is faster than anybody skates',
  tooSlow: 'is slower than skaters are without a fall',
  outOfStep: 'does not fit the passages beside it',
};

function doubtText({ pointM, elapsedMs }: RecordReading, { kind }: Doubt): string {
  return `${plainTimeText(elapsedMs)} at ${pointM} m ${DOUBT_TEXT[kind]}`;
}

function doubtRefusal(command: RecordReading, doubt: Doubt, mate: Race | null, opened: DistanceOpened): Refusal {
  const { earliestMs, latestMs } = doubt.window;
  const window =
    earliestMs <= latestMs
      ? `Between ${plainTimeText(earliestMs)} and ${plainTimeText(latestMs)} is expected`
      : 'Correct the neighbouring passages first';
  const swapped = mate !== null && fitsMate(command, mate, opened) ? `; it would fit the ${mate.key.lane} lane` : '';
  return refusal('Implausible', doubtText(command, doubt), `${window}${swapped}; send it with acknowledge to keep it`);
}

/** The other skater still lacks this passage, and the time would raise no doubt there: the lanes may be swapped. */
function fitsMate({ pointM, elapsedMs }: RecordReading, mate: Race, opened: DistanceOpened): boolean {
  if (mate.passages.length === 0 || passageAt(mate, pointM) !== null) return false;
  return doubts(opened.lengthM, opened.gender, { pointM, elapsedMs }, mate.passages).length === 0;
}

function stateWarnings(trace: PairTrace | null, race: Race): readonly string[] {
  const warnings: string[] = [];
  if (trace?.phase === 'confirmed') warnings.push(`Pair ${race.key.pair} is confirmed; its result changes`);
  if (race.startedAt === null) warnings.push(`Pair ${race.key.pair} has no recorded start`);
  if (race.irm !== null) warnings.push(`The skater is marked ${race.irm.irm}`);
  return warnings;
}
