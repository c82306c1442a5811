/** A replay keeps the distances in time between its steps, at any speed, and stops when it is told to. */
import { expect, test } from 'vitest';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { refusal } from '#shared/decide/refusal.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { parseSession, preparation, type SessionFile } from '../../../server/timing/sessionFile.ts';
import { playSession } from '../../../server/timing/replayFeed.ts';
import { demoSession, sampleSession } from '../../../server/timing/sample.ts';
import { FakeClock } from '../../support/fakeClock.ts';

const call = (atMs: number, pair: number) => ({ atMs, command: { kind: 'CallPair', distance: 1, pair } });
const open = {
  kind: 'OpenCompetition',
  name: 'Test',
  venue: 'Rink',
  city: 'City',
  noc: null,
  startDay: '2026',
  level: 'other',
  rehearsal: { reconstructed: true, speed: 1 },
};

const REFUSED: CommandAnswer = {
  ok: false,
  commandId: null,
  refusal: refusal('AlreadyDone', 'competitionOpen', { name: 'Cup' }),
};

function aSession(steps: readonly object[]): SessionFile {
  const parsed = parseSession('test', { format: 'icebell-session', version: 1, title: 'Test', notes: [], steps });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Plays against a fake clock; `sent` holds the moment and the command of every request. */
function playing(session: SessionFile, { speed = 1, fromPair = 1, refusedKind = null as string | null } = {}) {
  const clock = new FakeClock();
  const stop = new AbortController();
  const sent: { atMs: number; request: CommandRequestInput }[] = [];
  const finished = playSession(
    session,
    { speed, fromPair, runId: 'run', signal: stop.signal },
    {
      clock,
      scheduler: clock,
      onAnswer: () => undefined,
      send: (request) => {
        sent.push({ atMs: clock.monotonicMs(), request });
        const isRefused = refusedKind !== null && request.command.kind === refusedKind;
        if (isRefused) stop.abort();
        return Promise.resolve(
          isRefused ? REFUSED : { ok: true, commandId: 'any' as never, facts: [], warnings: [], warningMessages: [] },
        );
      },
    },
  );
  /** Lets everything that waits for no timer run, then moves the clock. */
  async function advance(byMs: number): Promise<void> {
    await new Promise(setImmediate);
    clock.advance(byMs);
    await new Promise(setImmediate);
  }
  return { sent, finished, stop, advance };
}

test('steps are sent at their moments', async () => {
  const { sent, finished, advance } = playing(aSession([call(0, 1), call(1000, 2), call(2500, 3)]));
  for (const ms of [0, 999, 1, 1499, 1]) await advance(ms);
  expect(await finished).toBe(true);
  expect(sent.map(({ atMs }) => atMs)).toEqual([0, 1000, 2500]);
});

test('at eight times the speed a second takes an eighth, and the competition says so', async () => {
  const { sent, finished, advance } = playing(aSession([{ atMs: 0, command: open }, call(0, 1), call(8000, 2)]), {
    speed: 8,
  });
  for (const ms of [0, 999, 1]) await advance(ms);
  expect(await finished).toBe(true);
  expect(sent.at(-1)?.atMs).toBe(1000);
  expect(sent[0]?.request.command).toMatchObject({ rehearsal: { speed: 8, reconstructed: true } });
});

test('everything before the chosen pair is sent at once, in order', async () => {
  const session = aSession([call(0, 1), call(60_000, 2), call(120_000, 3), call(121_000, 4)]);
  const { sent, finished, advance } = playing(session, { fromPair: 3 });
  await advance(0);
  await advance(1000);
  expect(await finished).toBe(true);
  expect(sent.map(({ atMs, request: { command } }) => [atMs, 'pair' in command && command.pair])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1000, 4],
  ]);
});

test('what follows a refused step is not sent', async () => {
  const { sent, finished } = playing(aSession([{ atMs: 0, command: open }, call(0, 1)]), {
    refusedKind: 'OpenCompetition',
  });
  expect(await finished).toBe(false);
  expect(sent).toHaveLength(1);
});

test('a stopped replay sends nothing more', async () => {
  const { sent, finished, stop, advance } = playing(aSession([call(0, 1), call(1000, 2)]));
  await advance(500);
  stop.abort();
  expect(await finished).toBe(false);
  expect(sent).toHaveLength(1);
});

test('every command of a run has an id of its own', async () => {
  const { sent, finished, advance } = playing(aSession([call(0, 1), call(0, 2), call(0, 3)]));
  await advance(0);
  await finished;
  const ids = sent.map(({ request }) => request.commandId);
  expect(new Set(ids).size).toBe(3);
});

test.each([
  ['no session at all', { format: 'other' }, /format/],
  [
    'a command that does not exist',
    { format: 'icebell-session', version: 1, title: 'T', notes: [], steps: [{ atMs: 0, command: { kind: 'Dance' } }] },
    /steps\.0\.command/,
  ],
  [
    'steps out of order',
    { format: 'icebell-session', version: 1, title: 'T', notes: [], steps: [call(10, 1), call(5, 2)] },
    /order of atMs/,
  ],
])('a file with %s is refused with a sentence', (_what, document, problem) => {
  const parsed = parseSession('broken.json', document);
  expect(parsed.ok ? null : parsed.problem).toMatch(problem);
});

test('the sample marks every reconstructed value and knows who was not named', () => {
  const { steps } = sampleSession();
  const readings = steps.filter(({ command }) => command.kind === 'RecordReading');
  expect(readings).toHaveLength(120);
  expect(readings.filter(({ basis }) => basis === undefined)).toEqual([]);
  expect(new Set(readings.map(({ basis }) => basis))).toEqual(new Set(['reported', 'derived', 'reconstructed']));
  const entries = steps.flatMap(({ command }) => (command.kind === 'RegisterEntries' ? command.entries : []));
  expect(entries).toHaveLength(30);
  expect(entries.filter(({ noc }) => noc === null)).toEqual([
    { entry: 'nn', familyName: 'N.N.', givenName: null, noc: null, bib: null },
  ]);
});

test('the preparation of the sample ends with the start list', () => {
  expect(preparation(sampleSession()).map(({ kind }) => kind)).toEqual([
    'OpenCompetition',
    'OpenDistance',
    'RegisterEntries',
    'LoadRecordBook',
    'PublishStartList',
  ]);
});

test('[R9] the demo lets records on air at once, and is otherwise the sample', () => {
  const { steps } = demoSession();
  expect(steps.slice(0, 2).map(({ command }) => command)).toMatchObject([
    { kind: 'OpenCompetition' },
    { kind: 'SetReleaseRule', rule: 'atOnce' },
  ]);
  expect(steps.filter(({ command }) => command.kind !== 'SetReleaseRule')).toEqual(sampleSession().steps);
});
