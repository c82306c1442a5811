/** A scene asked for by the address of a screen, as far as the state can fill it (rule D1). */
import { liveDistance, livePair, nextPair } from '../project/live.ts';
import { recordFlags } from '../project/recordFlags.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { iceBreakEnd } from './arenaRest.ts';
import { newLeader, type ArenaMoment } from './arenaScene.ts';
import { latestRecord } from './recordMoment.ts';

/** As written in the address; `message` and `testcard` show nothing of the race. */
export const SCENE_CHOICES = [
  'auto',
  'holding',
  'next',
  'race',
  'finish',
  'record',
  'standings',
  'break',
  'podium',
  'message',
  'testcard',
] as const;
export type SceneChoice = (typeof SCENE_CHOICES)[number];

/** Null when there is nothing to show in it: then the scene is chosen by itself. */
export function askedMoment(state: CompetitionState, asked: SceneChoice, auto: ArenaMoment): ArenaMoment | null {
  const pair = livePair(state);
  const distance = liveDistance(state);
  const plain = { winner: null, record: null, correction: null, since: null, until: null, restFrom: auto.restFrom };
  switch (asked) {
    case 'holding':
      return { ...plain, scene: 'holding', pair };
    case 'next': {
      const next = pair?.phase === 'called' ? pair : nextPair(state);
      return next === null ? null : { ...plain, scene: 'nextPair', pair: next };
    }
    case 'race':
      return pair === null ? null : { ...plain, scene: 'race', pair };
    case 'finish': {
      const winner = pair === null ? null : newLeader(state, pair);
      return winner === null ? null : { ...plain, scene: 'finish', pair, winner };
    }
    case 'record': {
      const record = distance === null ? null : latestRecord(state, distance, recordFlags(state));
      return record === null ? null : { ...plain, scene: 'record', pair, record };
    }
    case 'standings':
      return pair === null ? null : { ...plain, scene: 'standings', pair, since: auto.restFrom };
    case 'break':
      return pair === null || iceBreakEnd(state, pair) === null ? null : { ...plain, scene: 'iceBreak', pair };
    case 'podium':
      return pair === null || standings(state, pair.distance).length === 0 ? null : { ...plain, scene: 'podium', pair };
    case 'auto':
    case 'message':
    case 'testcard':
      return null;
  }
}
