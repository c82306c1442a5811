/** What holds for the ranks, marks and records of any day of racing. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { stateAt } from '#shared/project/history.ts';
import { passingOrder } from '#shared/project/passingOrder.ts';
import { recordStory } from '#shared/project/recordBook.ts';
import { standings, type StandingsRow } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { aCompetition, type Story } from '../support/build.ts';
import { aPair, inner, secondsText } from '../support/field.ts';
import { flags, lineOf, markText } from '../support/read.ts';
import { check, SEED } from './checked.ts';
import { anyDay, cleanDay, closeTimes, listed, POINTS_M, reads, told, type Day } from './days.ts';

function unitOf({ rules }: Day, time: number): number {
  return rules.rankUnit === 'thousandth' ? time : Math.floor(time / 10);
}

function timed(state: CompetitionState): readonly (StandingsRow & { readonly time: number })[] {
  return standings(state, 1).flatMap((row) =>
    row.finish === null || row.irm !== null ? [] : [{ ...row, time: row.finish.elapsedMs }],
  );
}

describe(`[K1] [K2] ranks (seed ${SEED})`, () => {
  test('are a competition ranking of the valid finishes', () =>
    check(150, anyDay, (day) => {
      const rows = timed(told(day).state);
      const marked = new Set(day.marks.map(({ id }) => id));
      const finishes = day.passes.filter(({ id, pointM }) => pointM === 1000 && !marked.has(id));
      expect(rows.map(({ entry }) => String(entry)).toSorted()).toEqual(finishes.map(({ id }) => id).toSorted());
      for (const { entry, rank, isRankShared } of rows) {
        const own = finishes.find(({ id }) => id === entry)?.elapsedMs ?? Number.NaN;
        const units = finishes.map(({ elapsedMs }) => unitOf(day, elapsedMs));
        expect(rank).toBe(1 + units.filter((unit) => unit < unitOf(day, own)).length);
        expect(isRankShared).toBe(units.filter((unit) => unit === unitOf(day, own)).length > 1);
      }
    }));

  test('stand in order, equal ones in start order, marked ones after them', () =>
    check(150, anyDay, (day) => {
      const rows = standings(told(day).state, 1);
      const keys = rows.map(({ finish, irm, race }) => [
        irm === null ? 0 : 1,
        irm === null ? unitOf(day, finish?.elapsedMs ?? 0) : ['DNF', 'DQ'].indexOf(irm.irm),
        race.pair,
        race.lane === 'inner' ? 0 : 1,
      ]);
      const sorted = keys.toSorted(
        (a, b) => a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0) ?? 0,
      );
      expect(keys).toEqual(sorted);
    }));

  test('show a thousandth exactly where a hundredth is shared', () =>
    check(150, anyDay, (day) => {
      const rows = timed(told(day).state);
      for (const { time, showsThousandth } of rows) {
        const sharing = rows.filter((other) => Math.floor(other.time / 10) === Math.floor(time / 10));
        expect(showsThousandth).toBe(day.rules.rankUnit === 'thousandth' && sharing.length > 1);
      }
    }));
});

describe(`[K1] [K5] a slower race (seed ${SEED})`, () => {
  test('never changes the rank of a faster one', () =>
    check(100, cleanDay, closeTimes, fc.nat({ max: 200 }), (day, times, slower) => {
      const pairs = day.pairs + 1;
      const before = told({ ...day, pairs });
      const late = before.starts(pairs).skates(`in${pairs}`, ...times.map((time) => secondsText(time + slower)));
      const finish = times[2] + slower;
      const faster = (state: CompetitionState) =>
        timed(state)
          .filter(({ entry, time }) => entry !== `in${pairs}` && time < finish)
          .map(({ entry, rank, behind }) => [entry, rank, behind]);
      const isInUnit = unitOf(day, finish);
      const strictly = (state: CompetitionState) =>
        timed(state)
          .filter(({ time }) => unitOf(day, time) < isInUnit)
          .map(({ entry, isRankShared }) => [entry, isRankShared]);
      expect(faster(late.state)).toEqual(faster(before.state));
      expect(strictly(late.state)).toEqual(strictly(before.state));
      for (const [index, pointM] of POINTS_M.entries()) {
        const split = (times[index] ?? 0) + slower;
        const ahead = (state: CompetitionState) =>
          passingOrder(state, 1, pointM)
            .filter(({ item }) => item.race.entry !== `in${pairs}` && item.passage.elapsedMs < split)
            .map(({ item, rank }) => [item.race.entry, rank]);
        expect(ahead(late.state)).toEqual(ahead(before.state));
      }
    }));
});

/** What the public sees, without the numbers of the facts, which arrival changes. */
function seen(day: Day, story: Story) {
  return {
    rows: standings(story.state, 1).map(({ entry, rank, behind, finish, irm }) => [
      entry,
      rank,
      behind,
      finish?.elapsedMs,
      irm,
    ]),
    marks: day.passes.map(({ id, pointM }) => markText(story.state, id, pointM)),
    flags: flags(story.state),
    orders: POINTS_M.map((pointM) =>
      passingOrder(story.state, 1, pointM).map(({ item, rank }) => [item.race.entry, rank]),
    ),
  };
}

describe(`[P3] [M5] the order of arrival (seed ${SEED})`, () => {
  const shuffledDay = anyDay.chain((day) =>
    fc.tuple(fc.constant(day), fc.shuffledSubarray([...day.passes], { minLength: day.passes.length })),
  );

  test('does not change standings, marks or records', () =>
    check(150, shuffledDay, ([day, arrival]) => {
      const started = Array.from({ length: day.pairs }, (_, index) => index + 1).reduce(
        (story, pair) => story.starts(pair),
        listed(day),
      );
      const marked = (passes: Day['passes']) =>
        day.marks.reduce((story, { id, irm }) => story.marks(id, irm), passes.reduce(reads, started));
      expect(seen(day, marked(arrival))).toEqual(seen(day, marked(day.passes)));
    }));
});

describe(`[R1] the record line (seed ${SEED})`, () => {
  test('never rises, finish by finish', () =>
    check(60, cleanDay, (day) => {
      const { facts, state } = told(day);
      for (const scope of ['WR', 'OR'] as const) {
        const line = facts.flatMap((_, index) => lineOf(stateAt(state, (index + 1) as Seq), scope) ?? []);
        expect(line).toEqual(line.toSorted((a, b) => b - a));
      }
    }));

  test('moves only to a lower shown hundredth', () =>
    check(150, anyDay, (day) => {
      for (const steps of recordStory(told(day).state).lines.values()) {
        const shown = steps.map(({ holding }) => Math.floor(holding.timeMs / 10));
        expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => b - a));
      }
    }));

  test('ends at the best valid finish, if that is below it', () =>
    check(150, anyDay, (day) => {
      const marked = new Set(day.marks.map(({ id }) => id));
      const finishes = day.passes.filter(({ id, pointM }) => pointM === 1000 && !marked.has(id));
      const best = Math.min(...finishes.map(({ elapsedMs }) => Math.floor(elapsedMs / 10)));
      expect(Math.floor((lineOf(told(day).state, 'OR') ?? 0) / 10)).toBe(Math.min(7225, best));
    }));
});

describe(`[K4] who has not finished (seed ${SEED})`, () => {
  test('has no row', () =>
    check(60, closeTimes, ([opening, split]) => {
      const story = aCompetition().withDistance(1000, 'women', [aPair(1, inner('only'))]);
      expect(standings(story.starts(1).skates('only', secondsText(opening), secondsText(split)).state, 1)).toEqual([]);
    }));
});
