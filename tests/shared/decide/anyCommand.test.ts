/** Whatever is asked in whatever order: an answer, never a crash, and a log that every screen can fold and draw. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fact } from '#shared/facts/fact.ts';
import { pairs } from '#shared/project/pairs.ts';
import { entries, isOfficial, programme } from '#shared/project/programme.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { standings } from '#shared/project/standings.ts';
import { given, type CommandInput, type Step, type Story } from '../../support/given.ts';
import { anyCommand, beginning } from './chance.ts';

const commands = fc.array(anyCommand, { minLength: 10, maxLength: 60, size: 'max' });
const RUNS = { seed: 20_260_209, numRuns: 200 };
const TIMEOUT_MS = 30_000;

type Told = (before: Story, after: Story, command: CommandInput) => void;

/** Tells stories; `told` hears of every command that was accepted. */
function tellStories(told: Told): void {
  const tell = (before: readonly Step[], asked: readonly CommandInput[]) => {
    let story = given(...before);
    for (const command of asked) {
      const { outcome } = story.when(command);
      if (!outcome.ok) continue;
      const after = story.append(outcome.value.facts);
      told(story, after, command);
      story = after;
    }
  };
  fc.assert(fc.property(beginning, commands, tell), RUNS);
}

/** Everything a screen draws from; throws where the log makes no sense. */
function draw({ state }: Story): unknown {
  const distances = programme(state).map(({ distance }) => [pairs(state, distance), standings(state, distance)]);
  return [recordFlags(state), distances];
}

function isSentence(text: string): boolean {
  return /^["\p{Lu}\d]\S* \S.*[^\s.]$/u.test(text);
}

test(
  'every command gets facts that fit the schema, or a refusal of two sentences',
  () => {
    const met = new Set<string>();
    const tell = (before: readonly Step[], asked: readonly CommandInput[]) => {
      let story = given(...before);
      for (const command of asked) {
        const { outcome } = story.when(command);
        if (outcome.ok) {
          const { facts, warnings } = outcome.value;
          expect(facts.filter((proposed) => !v.is(fact, proposed.fact))).toEqual([]);
          expect(warnings.filter((warning) => !isSentence(warning))).toEqual([]);
          story = story.append(facts);
          expect(draw(story)).toBeDefined();
          for (const proposed of facts) met.add(proposed.fact.kind);
        } else {
          const { code, reason, remedy } = outcome.problem;
          expect([reason, remedy].filter((sentence) => !isSentence(sentence))).toEqual([]);
          met.add(code);
        }
      }
    };
    fc.assert(fc.property(beginning, commands, tell), RUNS);
    // The stories must have led somewhere, or nothing was tested.
    expect([...met]).toEqual(
      expect.arrayContaining(['AlreadyDone', 'Implausible', 'Malformed', 'UnknownTarget', 'WrongPhase']),
    );
    expect(met.size).toBeGreaterThan(25);
  },
  TIMEOUT_MS,
);

test(
  '[C1] what was retracted can be restored, and then all is as before',
  () => {
    let seen = 0;
    tellStories((before, after, command) => {
      if (command.kind !== 'RetractFact') return;
      seen += 1;
      const restored = after.and({ kind: 'RestoreFact', target: command.target });
      expect(draw(restored)).toEqual(draw(before));
    });
    expect(seen).toBeGreaterThan(100);
  },
  TIMEOUT_MS,
);

test(
  'what is official stays: no command but its own retraction moves a row',
  () => {
    let seen = 0;
    tellStories(({ state: before }, { state: after }) => {
      for (const { distance } of programme(after)) {
        if (!isOfficial(before, distance) || !isOfficial(after, distance)) continue;
        seen += 1;
        expect(standings(after, distance)).toEqual(standings(before, distance));
      }
    });
    expect(seen).toBeGreaterThan(100);
  },
  TIMEOUT_MS,
);

test(
  'everybody in a start list is entered, and stands there for one first run',
  () => {
    tellStories((_before, { state }) => {
      for (const { distance } of programme(state)) {
        const traces = pairs(state, distance);
        const listed = traces.flatMap(({ races, withdrawn }) => [...races, ...withdrawn]);
        expect(listed.filter(({ entry }) => !entries(state).has(entry))).toEqual([]);
        const first = traces.flatMap(({ races }) => races.filter(({ reskateOf }) => reskateOf === null));
        expect(new Set(first.map(({ entry }) => entry)).size).toBe(first.length);
      }
    });
  },
  TIMEOUT_MS,
);
