/** Whatever is asked in whatever order: an answer, never a crash, and a log that every screen can fold and draw. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { commandRequest } from '#shared/decide/command.ts';
import { decide } from '#shared/decide/decide.ts';
import { REFUSAL_CODES } from '#shared/decide/refusal.ts';
import { fact, type ProposedFact } from '#shared/facts/fact.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { pairs } from '#shared/project/pairs.ts';
import { programme } from '#shared/project/programme.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { standings } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { given, NOW, type CommandInput, type InputOf, type Step, type Story } from '../../support/given.ts';
import {
  confirm,
  finished,
  line,
  official,
  openDistance,
  published,
  publishStartList,
  registerEntries,
  slot,
} from './scenario.ts';

const SENTENCE = /^["\p{Lu}\d]\S* \S.*[^\s.]$/u;
const ENTRIES = registerEntries.entries.map(({ entry }) => entry);

const pair = { distance: fc.constantFrom(1, 1, 1, 2), pair: fc.constantFrom(1, 2, 3, 4, 5) };
const wave = fc.constantFrom<1 | 2>(1, 1, 1, 2);
const lane = fc.constantFrom<'inner' | 'outer'>('inner', 'outer');
const race = { ...pair, wave, lane };
const entry = fc.constantFrom(...ENTRIES);
const target = fc.integer({ min: 1, max: 45 });
const pointM = fc.constantFrom(200, 600, 1000, 1000, 1400);
const scope = fc.constantFrom<'OR' | 'PB'>('OR', 'PB');
const kind = <const Kind extends string>(name: Kind) => ({ kind: fc.constant(name) });

const aReading = fc.record({
  ...kind('RecordReading'),
  ...race,
  pointM,
  source: fc.constantFrom<'hand' | 'lightBeam' | 'photoFinish' | 'official'>(
    'hand',
    'lightBeam',
    'photoFinish',
    'official',
  ),
  elapsedMs: fc.integer({ min: 15_000, max: 110_000 }),
  acknowledge: fc.boolean(),
});

const plain = [
  fc.record({ ...kind('CallPair'), ...pair }),
  fc.record({ ...kind('StartPair'), ...pair, wave }),
  fc.record({ ...kind('StartPair'), ...pair, wave }),
  aReading,
  aReading,
  aReading,
  fc.record({ ...kind('GiveFalseStart'), ...pair, wave, lane: fc.option(lane) }),
  fc.record({ ...kind('RecallPair'), ...pair, wave }),
  fc.record({ ...kind('ClearPair'), ...pair }),
  fc.record({ ...kind('ReassignReading'), ...race, target }),
  fc.record({ ...kind('DismissReading'), ...pair, target }),
  fc.record({ ...kind('PinReading'), ...pair, target }),
  fc.record({
    ...kind('GiveIrm'),
    ...race,
    irm: fc.constantFrom<'DNF' | 'DQ' | 'DNS' | 'WDR'>('DNF', 'DQ', 'DNS', 'WDR'),
  }),
  fc.record({ ...kind('LiftIrm'), ...race }),
  fc.record({ ...kind('AddRemark'), ...race, remark: fc.constant('F' as const), note: fc.constant(null) }),
  fc.record(
    { ...kind('GrantReskate'), ...race, asPair: pair.pair, asLane: lane },
    { requiredKeys: ['kind', 'distance', 'pair', 'wave', 'lane'] },
  ),
  fc.record({ ...kind('ConfirmPair'), ...pair }),
  fc.record({ ...kind('MakeDistanceOfficial'), distance: pair.distance }),
  fc.record({ ...kind('RatifyRecord'), ...race, scope }),
  fc.record({ ...kind('RefuseRecord'), ...race, scope, reason: fc.constant(null) }),
  fc.record({ ...kind('SubstituteSkater'), ...race, entry }),
  fc.record({ ...kind('WithdrawSkater'), ...race }),
  fc.record({ ...kind('SwapLanes'), ...pair, wave }),
  fc.constantFrom<InputOf<'ReplaceFact'>['by']>(
    { ...publishStartList, slots: [slot(4, 'inner', 'kok'), slot(5, 'outer', 'bowe')], iceBreaks: [] },
    publishStartList,
    openDistance(1, 1500, 'women'),
    { ...registerEntries, entries: registerEntries.entries.slice(3) },
    { kind: 'LoadRecordBook', records: [line('WR', 71_610)] },
  ),
] as const;

const corrections = [
  fc.record({ ...kind('RetractFact'), target }),
  fc.record({ ...kind('RestoreFact'), target }),
  fc.record({ ...kind('ReplaceFact'), target, by: fc.oneof(...plain) }),
] as const;

const anyCommand = fc.oneof(...plain, ...corrections);

const book: CommandInput = {
  kind: 'LoadRecordBook',
  records: [line('OR', 73_190), line('PB', 90_000, { entry: 'bowe' })],
};
const beginning = fc.constantFrom(published, finished, [...finished, book, confirm(1)], official);

/** Everything a screen draws from; throws where the log makes no sense. */
function draw(state: CompetitionState): unknown {
  return [
    recordFlags(state),
    ...programme(state).map(({ distance }) => [pairs(state, distance), standings(state, distance)]),
  ];
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}

function accept(story: Story, facts: readonly ProposedFact[], warnings: readonly string[]): Story {
  expect(facts).not.toHaveLength(0);
  expect(facts.filter((proposed) => !v.is(fact, proposed.fact))).toEqual([]);
  expect(warnings.filter((warning) => !isSentence(warning))).toEqual([]);
  const after = story.append(facts);
  expect(draw(after.state)).toBeDefined();
  return after;
}

import { isOfficial as isOff, entries as entriesOf } from '#shared/project/programme.ts';
function check(was: Story, now: Story, command: CommandInput) {
  // 1 known
  for (const { distance } of programme(now.state)) {
    const known = entriesOf(now.state);
    const firsts: string[] = [];
    for (const trace of pairs(now.state, distance)) {
      for (const r of [...trace.races, ...trace.withdrawn]) if (!known.has(r.entry)) throw new Error('unknown ' + r.entry + JSON.stringify(command));
      for (const r of trace.races) if (r.reskateOf === null) firsts.push(r.entry);
    }
    if (process.env['DUP'] && new Set(firsts).size !== firsts.length) throw new Error('dup ' + firsts.join() + JSON.stringify(command));
    if (isOff(was.state, distance) && isOff(now.state, distance)) {
      const a = standings(was.state, distance); const b = standings(now.state, distance);
      expect(b, JSON.stringify(command)).toEqual(a);
    }
  }
  if (command.kind === 'RetractFact') {
    const back = now.when({ kind: 'RestoreFact', target: command.target });
    let restored;
    try { restored = back.after; } catch (e) { throw new Error('cannot restore ' + JSON.stringify(command) + String(e)); }
    expect(draw(restored.state)).toEqual(draw(was.state));
  }
}
test('every command gets facts that fit the schema, or a refusal of two sentences', () => {
  const kinds = new Set<string>();
  const codes = new Set<string>();
  const commands = fc.array(anyCommand, { minLength: 10, maxLength: 60, size: 'max' });
  const tell = (before: readonly Step[], asked: readonly CommandInput[]) => {
    let story = given(...before);
    for (const command of asked) {
      const request = v.parse(commandRequest, { commandId: 'asked', command });
      const outcome = decide(story.state, request, { now: NOW as WallInstant, role: 'operator' });
      if (outcome.ok) {
        for (const proposed of outcome.value.facts) kinds.add(proposed.fact.kind);
        const was = story;
        story = accept(story, outcome.value.facts, outcome.value.warnings);
        check(was, story, command);
        continue;
      }
      codes.add(outcome.problem.code);
      expect(REFUSAL_CODES).toContain(outcome.problem.code);
      expect(isSentence(outcome.problem.reason), outcome.problem.reason).toBe(true);
      expect(isSentence(outcome.problem.remedy), outcome.problem.remedy).toBe(true);
    }
  };
  fc.assert(fc.property(beginning, commands, tell), { seed: 5, numRuns: 3000 });
  // The stories must have led somewhere, or nothing was tested.
  expect([...codes].toSorted()).toEqual(['AlreadyDone', 'Implausible', 'Malformed', 'UnknownTarget', 'WrongPhase']);
  expect(kinds.size).toBeGreaterThan(20);
}, 590_000);
