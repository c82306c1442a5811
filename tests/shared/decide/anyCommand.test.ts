/** Whatever is asked in whatever order: an answer, never a crash, and a log that every screen can fold and draw. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { DecisionOutcome } from '#shared/decide/decision.ts';
import { fact } from '#shared/facts/fact.ts';
import { pairs } from '#shared/project/pairs.ts';
import { entries, isOfficial, programme } from '#shared/project/programme.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { standings } from '#shared/project/standings.ts';
import { given, type CommandInput, type Step, type Story } from '../../support/given.ts';
import { anyBeginning, anyCommand } from './chance.ts';

const commands = fc.array(anyCommand, { minLength: 10, maxLength: 60, size: 'max' });

/** Thousands of commands take their time on a busy machine. */
const SLOW = { timeout: 60_000 };

type Told = (before: Story, outcome: DecisionOutcome, after: Story, command: CommandInput) => void;

/** `told` hears of every command; a refusal leaves the story as it was. */
function tellStories(told: Told): void {
  const tell = (beginning: readonly Step[], asked: readonly CommandInput[]) => {
    let story = given(...beginning);
    for (const command of asked) {
      const { outcome } = story.when(command);
      const after = outcome.ok ? story.append(outcome.value.facts) : story;
      told(story, outcome, after, command);
      story = after;
    }
  };
  fc.assert(fc.property(anyBeginning, commands, tell), { seed: 20_260_209, numRuns: 200 });
}

/** Everything a screen draws from; throws where the log makes no sense. */
function draw({ state }: Story): unknown {
  const distances = programme(state).map(({ distance }) => [pairs(state, distance), standings(state, distance)]);
  return [recordFlags(state), distances];
}

function isSentence(text: string): boolean {
  return /^["\p{Lu}\d]\S* \S.*[^\s.]$/u.test(text);
}

/** What is wrong with an answer, whatever was asked. */
function flaws(outcome: DecisionOutcome): readonly unknown[] {
  if (!outcome.ok) return [outcome.problem.reason, outcome.problem.remedy].filter((text) => !isSentence(text));
  const { facts, warnings } = outcome.value;
  return [
    ...facts.filter((proposed) => !v.is(fact, proposed.fact)),
    ...warnings.filter(({ text }) => !isSentence(text)),
  ];
}

function whatCameOut(outcome: DecisionOutcome): readonly string[] {
  return outcome.ok ? outcome.value.facts.map((proposed) => proposed.fact.kind) : [outcome.problem.code];
}

test('every command gets facts that fit the schema, or a refusal of two sentences', SLOW, () => {
  const met = new Set<string>();
  tellStories((_before, outcome, after) => {
    expect(flaws(outcome)).toEqual([]);
    expect(draw(after)).toBeDefined();
    for (const each of whatCameOut(outcome)) met.add(each);
  });
  // The stories must have led somewhere, or nothing was tested.
  const codes = ['AlreadyDone', 'Implausible', 'Malformed', 'UnknownTarget', 'WrongPhase'];
  expect([...met]).toEqual(expect.arrayContaining(codes));
  expect(met.size).toBeGreaterThan(25);
});

test('[C1] what was retracted can be restored, and then all is as before', SLOW, () => {
  let seen = 0;
  tellStories((before, outcome, after, command) => {
    if (command.kind !== 'RetractFact' || !outcome.ok) return;
    seen += 1;
    const restored = after.and({ kind: 'RestoreFact', target: command.target });
    expect(draw(restored)).toEqual(draw(before));
  });
  expect(seen).toBeGreaterThan(50);
});

test('what is official stays: no command but its own retraction moves a row', SLOW, () => {
  let seen = 0;
  tellStories(({ state: before }, outcome, { state: after }) => {
    const official = programme(after).filter(
      ({ distance }) => isOfficial(before, distance) && isOfficial(after, distance),
    );
    for (const { distance } of official) expect(standings(after, distance)).toEqual(standings(before, distance));
    if (outcome.ok) seen += official.length;
  });
  expect(seen).toBeGreaterThan(50);
});

test('everybody in a start list is entered, and stands there for one first run', SLOW, () => {
  tellStories((_before, _outcome, { state }) => {
    for (const { distance } of programme(state)) {
      const traces = pairs(state, distance);
      const listed = traces.flatMap(({ races, withdrawn }) => [...races, ...withdrawn]);
      expect(listed.filter(({ entry }) => !entries(state).has(entry))).toEqual([]);
      const first = traces.flatMap(({ races }) => races.filter(({ reskateOf }) => reskateOf === null));
      expect(new Set(first.map(({ entry }) => entry)).size).toBe(first.length);
    }
  });
});
