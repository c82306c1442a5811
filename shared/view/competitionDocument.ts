/** The competition as programs read it: what it is, by which rules it is timed, and its programme. */
import * as v from 'valibot';
import { competitionOpened, timingRules as timingRulesSchema } from '../facts/programmeFacts.ts';
import { memoBy } from '../primitives/memo.ts';
import { liveDistance } from '../project/live.ts';
import { pairs } from '../project/pairs.ts';
import { competition, isOfficial, programme, timingRules } from '../project/programme.ts';
import type { DistanceOpened } from '../facts/programmeFacts.ts';
import type { CompetitionState } from '../project/state.ts';
import { distanceTitle, whole } from './documentParts.ts';

const { kind: _opened, ...competitionEntries } = competitionOpened.entries;

const programmeItem = v.object({
  ...distanceTitle,
  startMode: v.picklist(['single', 'quartet']),
  plannedStart: v.nullable(whole),
  /** `live` is the distance of the pair on the ice, or the next one to be skated. */
  isLive: v.boolean(),
  isOfficial: v.boolean(),
  pairs: whole,
  pairsDone: whole,
});

export const competitionDocument = v.object({
  seq: whole,
  /** Null before the competition is opened. */
  competition: v.nullable(v.object(competitionEntries)),
  timingRules: v.object(timingRulesSchema.entries),
  distances: v.array(programmeItem),
});
export type CompetitionDocument = v.InferOutput<typeof competitionDocument>;

export const competitionDocumentOf = memoBy((state: CompetitionState): CompetitionDocument => {
  const opened = competition(state);
  return {
    seq: state.seq,
    competition: opened === null ? null : withoutKind(opened),
    timingRules: timingRules(state),
    distances: programme(state).map((item) => programmeItemOf(state, item)),
  };
});

function withoutKind<Fact extends { readonly kind: string }>({ kind: _kind, ...fields }: Fact): Omit<Fact, 'kind'> {
  return fields;
}

function programmeItemOf(state: CompetitionState, opened: DistanceOpened): v.InferOutput<typeof programmeItem> {
  const { distance } = opened;
  const traces = pairs(state, distance);
  return {
    ...withoutKind(opened),
    isLive: liveDistance(state) === distance,
    isOfficial: isOfficial(state, distance),
    pairs: traces.length,
    pairsDone: traces.filter(({ phase }) => phase === 'finished' || phase === 'confirmed').length,
  };
}
