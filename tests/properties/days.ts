/** Days of racing, made up: few skaters, close times and many ties, so that ranks, marks and records are put to the test. */
import * as fc from 'fast-check';
import type { IrmCode } from '#shared/facts/officialFacts.ts';
import type { TimingRules } from '#shared/facts/programmeFacts.ts';
import type { ReadingSource } from '#shared/facts/timingFacts.ts';
import { must } from '#shared/primitives/outcome.ts';
import { aCompetition, type Story } from '../support/build.ts';
import { aPair, inner, outer, secondsText } from '../support/field.ts';

export const POINTS_M = [200, 600, 1000] as const;

export interface Pass {
  readonly id: string;
  readonly pair: number;
  readonly pointM: number;
  readonly elapsedMs: number;
  readonly source: ReadingSource;
}

export interface Day {
  readonly rules: TimingRules;
  readonly pairs: number;
  /** In the order of the ice: pair by pair, point by point, the faster first. */
  readonly passes: readonly Pass[];
  readonly marks: readonly { readonly id: string; readonly irm: IrmCode }[];
}

export const anyRules: fc.Arbitrary<TimingRules> = fc.record({
  difference: fc.constantFrom('differenceOfCut', 'exactThenCut'),
  rankUnit: fc.constantFrom('thousandth', 'hundredth'),
  splitUnit: fc.constantFrom('thousandth', 'hundredth'),
  markReference: fc.constantFrom('leader', 'bestAtPoint', 'opponent', 'record', 'personalBest'),
  disqualifiedKeepsSplits: fc.boolean(),
});

/** Times at the three points; all within some hundredths of each other, so that ties are common. */
export const closeTimes = fc
  .tuple(
    fc.integer({ min: 17_400, max: 17_425 }),
    fc.integer({ min: 26_000, max: 26_025 }),
    fc.integer({ min: 28_800, max: 28_825 }),
  )
  .map(([opening, lap, last]) => [opening, opening + lap, opening + lap + last] as const);

const oneRun = fc.record({
  times: closeTimes,
  /** Which points were read. */
  read: fc.tuple(
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 0, max: 9 }).map((luck) => luck > 0),
  ),
  source: fc.constantFrom<ReadingSource>('hand', 'transponder', 'lightBeam', 'photoFinish', 'official'),
  irm: fc.option(fc.constantFrom<IrmCode>('DQ', 'DNF'), { freq: 6 }),
});
type OneRun = typeof oneRun extends fc.Arbitrary<infer Run> ? Run : never;

function idOf(pair: number, lane: number): string {
  return `${lane === 0 ? 'in' : 'out'}${pair}`;
}

function passesOf({ times, read, source }: OneRun, id: string, pair: number): readonly Pass[] {
  return POINTS_M.flatMap((pointM, index) => {
    const elapsedMs = must(times[index], 'a time');
    return read[index] === true ? [{ id, pair, pointM, elapsedMs, source }] : [];
  });
}

const pairsOfRuns = fc.array(fc.tuple(oneRun, oneRun), { minLength: 1, maxLength: 5 });

function dayOf(rules: TimingRules, runs: readonly (readonly OneRun[])[]): Day {
  return {
    rules,
    pairs: runs.length,
    passes: runs.flatMap((mates, index) =>
      mates
        .flatMap((run, lane) => passesOf(run, idOf(index + 1, lane), index + 1))
        .toSorted((a, b) => a.elapsedMs - b.elapsedMs),
    ),
    marks: runs.flatMap((mates, index) =>
      mates.flatMap(({ irm }, lane) => (irm === null ? [] : [{ id: idOf(index + 1, lane), irm }])),
    ),
  };
}

export const anyDay: fc.Arbitrary<Day> = fc.tuple(anyRules, pairsOfRuns).map(([rules, runs]) => dayOf(rules, runs));

/** Without marks given by officials. */
export const cleanDay: fc.Arbitrary<Day> = anyDay.map((day) => ({ ...day, marks: [] }));

export function listed({ rules, pairs }: Pick<Day, 'rules' | 'pairs'>): Story {
  const field = Array.from({ length: pairs }, (_, index) => {
    const pair = index + 1;
    return aPair(
      pair,
      inner(idOf(pair, 0), { noc: 'NED' }),
      outer(idOf(pair, 1), { noc: pair % 2 === 0 ? 'NED' : 'AIN' }),
    );
  });
  return aCompetition()
    .withRules(rules)
    .withDistance(1000, 'women', field)
    .withRecord('WR', '1:12.22')
    .withRecord('OR', '1:12.25')
    .withRecord('NR', '1:12.24', { noc: 'NED' });
}

export function reads(story: Story, { id, pointM, elapsedMs, source }: Pass): Story {
  return story.passes(id, pointM, secondsText(elapsedMs), source);
}

/** As it happened: each pair starts, passes and is confirmed before the next; marks come at the end. */
export function told({ rules, pairs, passes, marks }: Day): Story {
  const raced = Array.from({ length: pairs }, (_, index) => index + 1).reduce(
    (story, pair) =>
      passes
        .filter((pass) => pass.pair === pair)
        .reduce(reads, story.starts(pair))
        .confirms(pair),
    listed({ rules, pairs }),
  );
  return marks.reduce((story, { id, irm }) => story.marks(id, irm), raced);
}
