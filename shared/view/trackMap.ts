/** The map of the race: what a screen needs to draw the skaters and the leader's line at any moment without a new fact. */
import type { RecordScope } from '../facts/recordFacts.ts';
import { isSameRace, raceKeyText, type StartLane } from '../primitives/ids.ts';
import { must } from '../primitives/outcome.ts';
import type { WallInstant } from '../primitives/time.ts';
import { leaderBefore } from '../project/marks.ts';
import { raceOf, type PairTrace } from '../project/pairs.ts';
import { estimateRun, metresAt, type EstimatedMetres, type EstimatedRun } from '../project/position.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import type { LengthM } from '../rules/distances.ts';
import type { Armband } from '../rules/track.ts';
import { startOf } from './ladder.ts';
import { shownRecord } from './recordBlock.ts';
import { skaterName } from './rows.ts';
import { acrossAt, ovalPoint, type OvalPoint } from './trackOval.ts';

/** Somebody on the map: the run, and the gun it counts from; null while standing at the start. */
export interface MapRunner {
  readonly run: EstimatedRun;
  readonly startedAt: WallInstant | null;
}

export interface MapSkater extends MapRunner {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
  readonly surname: string;
  /** Whether anything but the start is known: before that a distance to the leader would be invented. */
  readonly isMeasured: boolean;
}

/** A run of today at the same race time: the leader's, or a record's that somebody else holds. */
export interface MapGhost extends MapRunner {
  readonly id: string;
  readonly kind: 'leader' | 'record';
  readonly scope: RecordScope | null;
  readonly label: string;
}

/** All positions are estimates. */
export interface TrackMapView {
  readonly lengthM: LengthM;
  /** 1, except in a rehearsal that plays faster or slower. */
  readonly speed: number;
  readonly skaters: readonly MapSkater[];
  readonly ghosts: readonly MapGhost[];
}

/** Longer surnames are shortened. */
const LONGEST_LABEL = 8;
const SHORT_LABEL = 3;

export function trackMapView(state: CompetitionState, trace: PairTrace): TrackMapView {
  const { lengthM, gender } = must(distanceOf(state, trace.distance), 'the distance of a pair');
  const leader = leaderBefore(state, trace.distance, startOf(trace))?.race ?? null;
  const runOf = (race: Race) => estimateRun({ lengthM, gender, passages: race.passages }, leader?.passages ?? null);
  const ghosts = [
    ...(leader === null ? [] : [{ race: leader, kind: 'leader' as const, scope: null }]),
    ...recordRace(state, trace, leader),
  ];
  return {
    lengthM,
    speed: competition(state)?.rehearsal?.speed ?? 1,
    // Who was marked is taken off the ice; a finish stays.
    skaters: trace.races
      .filter(({ irm, finish }) => irm === null || finish !== null)
      .map((race) => ({
        id: raceKeyText(race.key),
        lane: race.key.lane,
        armband: race.armband,
        surname: skaterName(state, race.entry).surname,
        run: runOf(race),
        startedAt: race.startedAt,
        isMeasured: race.passages.length > 0,
      })),
    ghosts: [...trace.starts].flatMap(([wave, startedAt]) =>
      ghosts.map(({ race, kind, scope }) => ({
        id: `${kind}/${wave}`,
        kind,
        scope,
        label: mapLabel(skaterName(state, race.entry).surname),
        run: runOf(race),
        startedAt,
      })),
    ),
  };
}

/** The run that holds the record people look at, if it was skated in this competition by somebody other than the leader. */
function recordRace(state: CompetitionState, trace: PairTrace, leader: Race | null) {
  const shown = shownRecord(state, trace.distance);
  const key = shown?.now.race ?? null;
  const race = key === null ? null : raceOf(state, key);
  if (shown === null || race === null || race.passages.length < 2) return [];
  const isOwn = race.key.distance === trace.distance && race.key.pair === trace.pair;
  const isLeader = leader !== null && isSameRace(leader.key, race.key);
  return isOwn || isLeader ? [] : [{ race, kind: 'record' as const, scope: shown.scope }];
}

/** `KOK`, `LEERDAM`; `RIJ` for RIJPMA-DE JONG. */
export function mapLabel(surname: string): string {
  return surname.length <= LONGEST_LABEL ? surname : surname.slice(0, SHORT_LABEL).toUpperCase();
}

/** Metres skated at `now` on the server's clock. */
export function runnerMetres(
  { run, startedAt }: MapRunner,
  { speed }: Pick<TrackMapView, 'speed'>,
  now: number,
): EstimatedMetres {
  return metresAt(run, startedAt === null ? 0 : (now - startedAt) * speed);
}

export function skaterPoint({ lengthM }: TrackMapView, { lane }: MapSkater, metres: number): OvalPoint {
  return ovalPoint(lengthM, metres, acrossAt(lengthM, lane, metres));
}

/** On the line between the lanes. */
export function ghostPoint({ lengthM }: TrackMapView, metres: number): OvalPoint {
  return ovalPoint(lengthM, metres, 0.5);
}
