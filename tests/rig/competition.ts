/** The competition of a run: every distance there is, in pairs and in quartets, in an order of its own, and more when all is skated. */
import type { CommandInput } from '../support/obey.ts';
import { must } from '#shared/primitives/outcome.ts';
import { isOfficial, programme, publishedStartList } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { passingPointsM, type Gender, type LengthM } from '#shared/rules/distances.ts';
import { SETUP } from '../properties/setup.ts';
import { usualTimeMs } from '../properties/usualTimes.ts';
import { Chance } from '../support/chance.ts';

interface Planned {
  readonly lengthM: LengthM;
  readonly gender: Gender;
  readonly startMode: 'single' | 'quartet';
}

const PLANNED: readonly Planned[] = [
  { lengthM: 500, gender: 'men', startMode: 'single' },
  { lengthM: 1000, gender: 'men', startMode: 'single' },
  { lengthM: 1500, gender: 'women', startMode: 'single' },
  { lengthM: 3000, gender: 'women', startMode: 'quartet' },
  { lengthM: 5000, gender: 'men', startMode: 'single' },
  { lengthM: 10_000, gender: 'men', startMode: 'quartet' },
];

/** With a 1000 m in quartets as its first distance. */
export function competitionOf(seed: number): readonly CommandInput[] {
  const distances = shuffled(PLANNED, new Chance(seed));
  return [...SETUP, recordBook(), ...distances.flatMap((planned, index) => opened(planned, index + 2))];
}

/** One more distance once all are official; null while there is something left to do. */
export function anotherDistance(state: CompetitionState): CommandInput | null {
  const all = programme(state);
  const unlisted = all.find(({ distance }) => publishedStartList(state, distance).slots.length === 0);
  if (unlisted !== undefined) return startList(unlisted, unlisted.distance);
  if (all.some(({ distance }) => !isOfficial(state, distance))) return null;
  const planned = must(PLANNED[all.length % PLANNED.length], 'a planned distance');
  return opening(planned, (all.at(-1)?.distance ?? 0) + 1);
}

function opened(planned: Planned, distance: number): readonly CommandInput[] {
  return [opening(planned, distance), startList(planned, distance)];
}

function opening(planned: Planned, distance: number): CommandInput {
  return { kind: 'OpenDistance', distance, ...planned, label: null, plannedStart: null };
}

function startList({ startMode }: Pick<Planned, 'startMode'>, distance: number): CommandInput {
  const last = startMode === 'quartet' ? { pair: 2, wave: 2 as const } : { pair: 3, wave: 1 as const };
  return {
    kind: 'PublishStartList',
    distance,
    slots: [
      { pair: 1, wave: 1, lane: 'inner', entry: 'e0' },
      { pair: 1, wave: 1, lane: 'outer', entry: 'e1' },
      { pair: 2, wave: 1, lane: 'inner', entry: 'e2' },
      { ...last, lane: 'inner', entry: 'e3' },
      { ...last, lane: 'outer', entry: 'e4' },
    ],
    iceBreaks: [],
  };
}

/** Lines that fall now and then. */
function recordBook(): CommandInput {
  const records = PLANNED.flatMap(({ lengthM, gender }) =>
    (['WR', 'OR', 'NR'] as const).map((scope) => ({
      scope,
      lengthM,
      gender,
      timeMs: usualTimeMs(lengthM, gender, lengthM) + passingPointsM(lengthM).length * 130,
      holder: 'Old Holder',
      noc: 'NED',
      entry: null,
      day: null,
      venue: null,
      source: null,
    })),
  );
  return { kind: 'LoadRecordBook', records };
}

export function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const left = [...items];
  return items.map(() => must(left.splice(chance.below(left.length), 1)[0], 'an item'));
}
