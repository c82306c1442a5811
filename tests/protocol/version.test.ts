/** Holds the wire and its number together: a schema cannot change without the protocol version (rule W1). */
import { createHash } from 'node:crypto';
import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { commandRequest } from '#shared/decide/command.ts';
import { fact } from '#shared/facts/fact.ts';
import { clockProbe, hello, painted, status } from '#shared/protocol/clientMessages.ts';
import {
  clockAnswer,
  commandAnswer,
  control,
  factBatch,
  fleet,
  goodbye,
  instruction,
  pulse,
  snapshot,
  welcome,
} from '#shared/protocol/serverMessages.ts';
import type {
  ClientToServerEvents,
  ServerToClientEvents,
  ServerToStreamEvents,
} from '#shared/protocol/socketEvents.ts';
import { OLDEST_SUPPORTED_PROTOCOL, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { readHello } from '../../server/transport/handshake.ts';
import { describeSchema } from './describeSchema.ts';

/**
 * What the wire looks like under each protocol number. When the test fails you have changed a message, a fact or a
 * command: raise PROTOCOL_VERSION in shared/protocol/version.ts, say there what is new, decide whether older screens
 * can still be served, and record the new hash here under the new number. Never touch the line of a number in use.
 */
const RECORDED: Readonly<Record<number, string>> = {
  1: '034e1896de9be654',
  2: 'fb95ddd8a32702ee',
  3: '9925449fe7ba2cb8',
  4: '55b06573d3a1e2c8',
  5: '6e82d3330b5defbb',
  6: '4212860bc351111c',
  7: '1bfc88ab304282e6',
};

const down: Readonly<Record<keyof ServerToClientEvents | keyof ServerToStreamEvents, GenericSchema>> = {
  welcome,
  snapshot,
  facts: factBatch,
  goodbye,
  control,
  instruction,
  fleet,
  pulse,
};
const up: Readonly<Record<keyof ClientToServerEvents, GenericSchema>> = {
  hello,
  status,
  painted,
  command: commandRequest,
  clock: clockProbe,
};
const answers: Readonly<Record<'command' | 'clock', GenericSchema>> = { command: commandAnswer, clock: clockAnswer };

function describeAll(schemas: Readonly<Record<string, GenericSchema>>) {
  return Object.entries(schemas).map(([event, schema]) => [event, describeSchema(schema)] as const);
}

it('[W1] the wire has not changed under its number', () => {
  const wire = [PROTOCOL_VERSION, describeAll(down), describeAll(up), describeAll(answers), describeAll({ fact })];
  const hash = createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16);
  expect(hash, 'the wire changed: see the instruction above').toBe(RECORDED[PROTOCOL_VERSION]);
});

it('[W1] every number that was used is recorded once', () => {
  const numbers = Array.from({ length: PROTOCOL_VERSION }, (_, index) => String(index + 1));
  expect(Object.keys(RECORDED)).toEqual(numbers);
  expect(new Set(Object.values(RECORDED)).size).toBe(PROTOCOL_VERSION);
});

describe('[W1] screens of another protocol', () => {
  const say = (protocol: unknown) => readHello({ protocol, audience: 'screen', screen: 'arena', resume: null });

  it('the oldest supported number is one that was in use', () => {
    expect(OLDEST_SUPPORTED_PROTOCOL).toBeGreaterThanOrEqual(1);
    expect(OLDEST_SUPPORTED_PROTOCOL).toBeLessThanOrEqual(PROTOCOL_VERSION);
  });

  it.each([OLDEST_SUPPORTED_PROTOCOL, PROTOCOL_VERSION])('%i is served', (protocol) => {
    expect(say(protocol)).toMatchObject({ ok: true, value: { protocol } });
  });

  it('one below the oldest is told to reload', () => {
    expect(say(OLDEST_SUPPORTED_PROTOCOL - 1)).toMatchObject({ ok: false, problem: { code: 'clientTooOld' } });
  });

  it('one above the present is told that the server is behind', () => {
    expect(say(PROTOCOL_VERSION + 1)).toMatchObject({ ok: false, problem: { code: 'serverTooOld' } });
  });

  it('both are told the numbers', () => {
    const outcome = say(PROTOCOL_VERSION + 1);
    expect(outcome.ok ? '' : outcome.problem.reason).toBe(
      `The screen speaks protocol ${PROTOCOL_VERSION + 1}, the server ${OLDEST_SUPPORTED_PROTOCOL} to ${PROTOCOL_VERSION}`,
    );
  });

  it.each([
    ['text', '1'],
    ['half a number', 1.5],
    ['a negative one', -1],
    ['none', undefined],
  ])('%s is no number', (_what, protocol) => {
    expect(say(protocol)).toMatchObject({ ok: false, problem: { code: 'malformed' } });
  });

  it('a screen of another protocol may say hello in another form', () => {
    expect(readHello({ protocol: PROTOCOL_VERSION + 1, who: 'a later screen' })).toMatchObject({
      ok: false,
      problem: { code: 'serverTooOld' },
    });
    expect(readHello({ protocol: PROTOCOL_VERSION, who: 'a later screen' })).toMatchObject({
      ok: false,
      problem: { code: 'malformed' },
    });
  });
});
