/** Messages both ways: strict in what a screen may send, tolerant of what a later server may add. */
import { describe, expect, it } from 'vitest';
import { clockProbe, hello } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { clockAnswer, commandAnswer, factBatch, goodbye, snapshot, welcome } from '#shared/protocol/serverMessages.ts';
import { samples } from '../../support/factSamples.ts';
import { NOW } from '../../support/given.ts';

const greeting = { protocol: 1, audience: 'screen', screen: 'arena', resume: null };
const called = { seq: 7, at: NOW, fact: samples.PairCalled };

function problemWith(schema: Parameters<typeof parseMessage>[0], message: unknown): string | null {
  const outcome = parseMessage(schema, message);
  return outcome.ok ? null : outcome.problem;
}

describe('what a screen sends', () => {
  it.each([
    ['for the first time', greeting],
    ['again, with what it holds', { ...greeting, resume: { logId: 'log-1', seq: 12 } }],
    ['again, holding nothing of that log', { ...greeting, resume: { logId: 'log-1', seq: 0 } }],
    ['as an operator', { ...greeting, audience: 'operator' }],
    ['as a phone', { ...greeting, audience: 'phone', screen: 'x'.repeat(40) }],
  ])('a hello %s', (_what, message) => {
    expect(parseMessage(hello, message)).toEqual({ ok: true, value: message });
  });

  it.each([
    [{ ...greeting, audience: 'king' }, /^audience: .*\("operator" \| "screen" \| "phone"\)/],
    [{ ...greeting, screen: '' }, /^screen: .*>=1/],
    [{ ...greeting, screen: 'x'.repeat(41) }, /^screen: .*<=40/],
    [{ ...greeting, screen: 'a\nb' }, /^screen: must not contain control characters$/],
    [{ ...greeting, resume: undefined }, /^resume: /],
    [{ ...greeting, resume: { logId: 'log-1' } }, /^resume\.seq: /],
    [{ ...greeting, resume: { logId: '', seq: 1 } }, /^resume\.logId: .*>=1/],
    [{ ...greeting, resume: { logId: 'x'.repeat(65), seq: 1 } }, /^resume\.logId: .*<=64/],
    [{ ...greeting, resume: { logId: 'log-1', seq: -1 } }, /^resume\.seq: .*>=0/],
    [{ ...greeting, token: 'x' }, /^token: Invalid key/],
    [{ ...greeting, resume: { logId: 'log-1', seq: 1, build: 'x' } }, /^resume\.build: Invalid key/],
  ])('no hello: %o', (message, sentence) => {
    expect(problemWith(hello, message)).toMatch(sentence);
  });

  it('its own clock, unread, to any fraction', () => {
    expect(parseMessage(clockProbe, { sentAt: 1234.5678 })).toEqual({ ok: true, value: { sentAt: 1234.5678 } });
    expect(problemWith(clockProbe, { sentAt: Number.POSITIVE_INFINITY })).toMatch(/^sentAt: Invalid finite/);
    expect(problemWith(clockProbe, { sentAt: '12' })).toMatch(/^sentAt: .*number/);
    expect(problemWith(clockProbe, { sentAt: 1, echo: 'x'.repeat(1000) })).toMatch(/^echo: Invalid key/);
  });
});

describe('what a screen receives', () => {
  const refusal = {
    code: 'WrongPhase',
    reason: 'There is no distance 3',
    remedy: 'Name one of the programme: 1, 2',
    message: { id: 'unknownDistance', values: { distance: 3, known: [1, 2] } },
  };
  const slow = { id: 'startMissing', values: { pair: 1 } };
  const messages = [
    [
      'welcome',
      welcome,
      {
        protocol: 1,
        build: 'abc',
        logId: 'log-1',
        serverNow: NOW,
        servers: ['http://10.0.0.11:3000'],
        isBehind: false,
      },
    ],
    ['snapshot', snapshot, { logId: 'log-1', seq: 7, facts: [called] }],
    ['an empty snapshot', snapshot, { logId: 'log-1', seq: 0, facts: [] }],
    ['goodbye', goodbye, { code: 'clientTooOld', reason: 'Reload' }],
    ['clock', clockAnswer, { sentAt: 1.5, serverNow: NOW + 0.25 }],
    [
      'a command accepted',
      commandAnswer,
      { ok: true, commandId: 'c-1', facts: [7], warnings: ['slow'], warningMessages: [slow] },
    ],
    ['a command refused', commandAnswer, { ok: false, commandId: 'c-1', refusal }],
    ['a command that had no id', commandAnswer, { ok: false, commandId: null, refusal }],
  ] as const;

  it.each(messages)('%s', (_what, schema, message) => {
    expect(parseMessage(schema, message)).toEqual({ ok: true, value: message });
  });

  it.each(messages)('%s, with a field that a later server added, which is left out', (_what, schema, message) => {
    expect(parseMessage(schema, { ...message, later: 1 })).toEqual({ ok: true, value: message });
  });

  it('[W2] facts come numbered, at least one at a time', () => {
    expect(parseMessage(factBatch, [called])).toEqual({ ok: true, value: [called] });
    expect(problemWith(factBatch, [])).toMatch(/>=1/);
    expect(problemWith(factBatch, [{ at: NOW, fact: samples.PairCalled }])).toMatch(/^0\.seq: /);
  });

  it('an unknown fact is an error, since the state would be wrong without it', () => {
    expect(problemWith(factBatch, [{ ...called, fact: { kind: 'PairDanced', distance: 1, pair: 1 } }])).toMatch(
      /^0\.fact\.kind: /,
    );
    expect(
      problemWith(snapshot, {
        logId: 'log-1',
        seq: 1,
        facts: [{ ...called, fact: { ...samples.PairCalled, ice: 1 } }],
      }),
    ).toMatch(/^facts\.0\.fact\.ice: Invalid key/);
  });

  it.each([
    [
      goodbye,
      { code: 'bored', reason: 'x' },
      /^code: .*"clientTooOld" \| "serverTooOld" \| "malformed" \| "shuttingDown"/,
    ],
    [
      commandAnswer,
      { ok: false, commandId: 'c-1', refusal: { ...refusal, code: 'Nope' } },
      /^refusal\.code: .*"Malformed" \| "NotAllowed"/,
    ],
    [commandAnswer, { ok: true, commandId: null, facts: [1], warnings: [], warningMessages: [] }, /^commandId: /],
    [commandAnswer, { ok: true, commandId: 'c-1', facts: [0], warnings: [], warningMessages: [] }, /^facts\.0: .*>=1/],
    [commandAnswer, { ok: 'yes' }, /^ok: /],
    [welcome, { protocol: '1', build: 'abc', logId: 'log-1', serverNow: NOW }, /^protocol: .*number/],
  ])('refuses what it does not understand: %o %o', (schema, message, sentence) => {
    expect(problemWith(schema, message)).toMatch(sentence);
  });
});
