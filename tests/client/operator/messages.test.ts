/** Whatever can be refused, doubted or go wrong has its sentences in both languages, whole and each in its own. */
import { describe, expect, test } from 'vitest';
import { said, type Message } from '#shared/primitives/message.ts';
import { operatorTextsFor } from '../../../client/displays/operator/text/useOperatorTexts.ts';
import { problemText, refusalText, sentencesOf, warningText } from '../../../client/displays/operator/text/inWords.ts';
import { problemSamples, refusalSamples, warningSamples } from '../../support/messageSamples.ts';

const en = operatorTextsFor('en');
const nl = operatorTextsFor('nl');

function messagesOf(samples: Readonly<Record<string, readonly Message['values'][]>>): readonly Message[] {
  return Object.entries(samples).flatMap(([id, all]) => all.map((values) => ({ id, values })));
}

/** What a table that was not read rightly leaves in a sentence. */
const BROKEN = /undefined|NaN|null|\[object|function/;
const SENTENCE = /^["\p{Lu}\d].*[^\s.]$/u;
const WITH_STOP = /^["\p{Lu}\d].*[^\s.]\.$/u;

describe('[W8] a refusal', () => {
  test.each(messagesOf(refusalSamples))('$id $values', (message) => {
    const [english, dutch] = [said(en.refusals, message), said(nl.refusals, message)];
    // What a schema says begins with the name of a field.
    const own = [...(english ?? []), ...(dutch ?? [])].filter((sentence) => sentence !== message.values['problem']);
    for (const sentence of own) {
      expect(sentence).not.toMatch(BROKEN);
      expect(sentence).toMatch(SENTENCE);
    }
    expect(dutch).toHaveLength(2);
    expect(dutch?.[0]).not.toBe(english?.[0]);
    expect(dutch?.[1]).not.toBe(english?.[1]);
  });
});

describe('[W8] a warning', () => {
  test.each(messagesOf(warningSamples))('$id $values', (message) => {
    const [english, dutch] = [said(en.warnings, message), said(nl.warnings, message)];
    for (const sentence of [english, dutch]) {
      expect(sentence).toMatch(SENTENCE);
      expect(sentence).not.toMatch(BROKEN);
    }
    expect(dutch).not.toBe(english);
  });
});

describe('[W8] a problem', () => {
  test.each(messagesOf(problemSamples))('$id $values', (message) => {
    const [english, dutch] = [said(en.problems, message), said(nl.problems, message)];
    for (const sentence of [english, dutch]) {
      expect(sentence).toMatch(WITH_STOP);
      expect(sentence).not.toMatch(BROKEN);
    }
    expect(dutch).not.toBe(english);
  });
});

describe('in Dutch', () => {
  test('[T2] a doubted time has its comma, and the other lane its name', () => {
    const [, , doubted] = refusalSamples.doubted;
    expect(said(nl.refusals, { id: 'doubted', values: { ...doubted, earliestMs: 75_000, latestMs: 95_120 } })).toEqual([
      '1:12,31 op 1000 m past niet bij de doorkomsten ernaast',
      'Verwacht wordt 1:15,00 tot 1:35,12; hij past wel in de buitenbaan. Klopt de tijd toch, behoud hem dan',
    ]);
  });

  test('[C5] what has changed meanwhile is named', () => {
    expect(said(nl.refusals, { id: 'changedSince', values: refusalSamples.changedSince[1] ?? {} })?.[0]).toBe(
      'Sinds feit 41 is hier iets veranderd: rit opgeroepen (41), markering gegeven (42), iets ongedaan gemaakt (43)',
    );
  });
});

describe('[W8] what this panel does not know', () => {
  const message = { id: 'saidByANewerServer', values: { pair: 3 } };
  const refusal = { code: 'WrongPhase', reason: 'Pair 3 is asleep', remedy: 'Wake it' } as const;

  test.each([undefined, message, { id: 'toString', values: {} }])('is said in English: %o', (unknown) => {
    expect(sentencesOf(nl, { ...refusal, message: unknown })).toEqual(['Pair 3 is asleep', 'Wake it']);
    expect(refusalText(nl, { ...refusal, message: unknown })).toBe('Pair 3 is asleep. Wake it.');
    expect(warningText(nl, { text: 'It is late', message: unknown ?? null })).toBe('It is late');
    expect(problemText(nl, { detail: 'It is closed.', message: unknown })).toBe('It is closed.');
  });

  test('is said in Dutch as far as it is known', () => {
    const known = { id: 'sessionRefused', values: {} };
    expect(problemText(nl, { detail: 'It cannot be played.', message: known, refusal })).toBe(
      'De sessie kan niet worden gespeeld. Pair 3 is asleep. Wake it.',
    );
  });
});
