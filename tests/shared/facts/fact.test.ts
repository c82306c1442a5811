/** The form of facts: what is written can be read again, and nothing is taken that no field asks for. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fact, numberedFact, toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { sampleList, samples } from '../../support/factSamples.ts';

it('there is a sample of every kind in the schema', () => {
  const kinds = fact.options.map((option) => option.entries.kind.literal);
  expect(sampleList.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
});

describe.each(sampleList)('$kind', (sample) => {
  it('survives JSON', () => {
    expect(parseMessage(fact, JSON.parse(JSON.stringify(sample)))).toEqual({ ok: true, value: sample });
  });

  it('refuses a field of another', () => {
    expect(parseMessage(fact, { ...sample, chip: 7 })).toEqual({
      ok: false,
      problem: 'chip: Invalid key: Expected never but received "chip"',
    });
  });

  it.each(Object.keys(sample).filter((field) => field !== 'kind'))('asks for %s', (field) => {
    const { [field]: _left, ...rest } = sample as Record<string, unknown>;
    expect(parseMessage(fact, rest)).toEqual({
      ok: false,
      problem: `${field}: Invalid key: Expected "${field}" but received undefined`,
    });
  });

  it.each(Object.keys(sample).filter((field) => field !== 'kind'))(
    'refuses an object as %s, naming the path',
    (field) => {
      const outcome = parseMessage(fact, { ...sample, [field]: { unheard: 'of' } });
      expect(outcome.ok ? '' : outcome.problem).toMatch(
        new RegExp(`^${field}(\\.\\w+)?: Invalid \\w+: Expected .+ but received `),
      );
    },
  );
});

describe('nested fields', () => {
  it.each([
    [
      'entries.0.club',
      { ...samples.EntriesRegistered, entries: [{ ...samples.EntriesRegistered.entries[0], club: 'IJs' }] },
    ],
    ['slots.0.start', { ...samples.StartListPublished, slots: [{ ...samples.StartListPublished.slots[0], start: 1 }] }],
    ['iceBreaks.0.why', { ...samples.StartListPublished, iceBreaks: [{ afterPair: 1, minutes: 5, why: 'x' }] }],
    ['rules.laps', { ...samples.TimingRulesSet, rules: { ...samples.TimingRulesSet.rules, laps: 'x' } }],
    ['rehearsal.by', { ...samples.CompetitionOpened, rehearsal: { reconstructed: true, speed: 1, by: 'x' } }],
    ['records.0.wind', { ...samples.RecordBookLoaded, records: [{ ...samples.RecordBookLoaded.records[0], wind: 2 }] }],
    ['of.distance', { ...samples.ReskateGranted, of: { ...samples.ReskateGranted.of, distance: 1 } }],
  ])('an unknown one is refused by its path: %s', (path, value) => {
    const outcome = parseMessage(fact, value);
    expect(outcome.ok ? '' : outcome.problem).toMatch(
      new RegExp(`^${path.replaceAll('.', String.raw`\.`)}: Invalid key`),
    );
  });
});

describe('the envelope', () => {
  const numbered = { seq: 7, at: 1_770_658_200_000, fact: samples.PairCalled };

  it('numbers a fact and may name the one whose place it takes', () => {
    expect(v.parse(numberedFact, numbered)).toEqual(numbered);
    expect(v.parse(numberedFact, { ...numbered, replaces: 3 })).toEqual({ ...numbered, replaces: 3 });
  });

  it.each([
    [{ ...numbered, seq: 0 }, /^seq: .*>=1/],
    [{ ...numbered, replaces: 0 }, /^replaces: .*>=1/],
    [{ ...numbered, at: 1 }, /^at: .*>=946684800000/],
    [{ ...numbered, at: undefined }, /^at: /],
    [{ ...numbered, by: 'operator' }, /^by: Invalid key/],
    [{ ...numbered, fact: { ...samples.PairCalled, pair: 0 } }, /^fact\.pair: .*>=1/],
    [{ ...numbered, fact: undefined }, /^fact: /],
  ])('refuses %o', (bad, sentence) => {
    expect(parseMessage(numberedFact, bad)).toEqual({ ok: false, problem: expect.stringMatching(sentence) as unknown });
  });

  it('who did it and what the device said stay on the server', () => {
    const recorded: RecordedFact = {
      seq: 7 as Seq,
      at: 1_770_658_200_000 as WallInstant,
      by: 'timing box',
      commandId: 'c-1' as CommandId,
      fact: v.parse(fact, samples.ReadingRecorded),
      evidence: { raw: 'T1;0200', deviceClock: null },
    };
    expect(toNumbered(recorded)).toStrictEqual({ seq: 7, at: 1_770_658_200_000, fact: samples.ReadingRecorded });
    expect(toNumbered({ ...recorded, replaces: 3 as Seq })).toStrictEqual({
      seq: 7,
      at: 1_770_658_200_000,
      replaces: 3,
      fact: samples.ReadingRecorded,
    });
  });
});
