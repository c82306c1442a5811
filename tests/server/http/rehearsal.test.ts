/** [W7] A rehearsal: who may begin and leave it, what it is made of, and that it never mixes with the competition. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

const PATH = '/api/v1/rehearsal';

let folder: TempFolder;
let server: TestServer;
beforeEach(async () => {
  folder = tempFolder();
  server = await TestServer.start(folder, await openSqliteFactLog(folder.file('competition.sqlite')));
  await server.playMilano(2);
});
afterEach(() => server.close());

const begin = (json: object = {}, headers = server.asOperator) =>
  server.ask(PATH, { json: { source: 'sample', speed: 8, ...json }, headers });
const leave = (headers = server.asOperator) => server.ask(PATH, { method: 'DELETE', headers });
const logId = () => server.running.host.current().logId;

async function signedIn(role: string): Promise<{ Cookie: string }> {
  const invited = await server.ask('/api/v1/invitations', { json: { role, minutes: 5 }, headers: server.asOperator });
  const { invitation } = invited.body as { invitation: string };
  const { headers } = await server.ask('/api/v1/session', { json: { invitation, name: role } });
  return { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** Lets the replay come to its next wait. */
async function played(steps: number): Promise<void> {
  await vi.waitFor(async () => {
    const { body } = await server.ask(PATH, { headers: server.asOperator });
    expect((body as { rehearsal: { played: number } }).rehearsal.played).toBeGreaterThanOrEqual(steps);
  });
}

const call = (pair: number, id = `call-${pair}`) => ({
  commandId: id,
  command: { kind: 'CallPair', distance: 1, pair },
});

describe('who may', () => {
  it('begin and leave it: an admin and a director, nobody else', async () => {
    for (const role of ['timing', 'referee']) {
      const headers = await signedIn(role);
      expect((await begin({}, headers)).status, role).toBe(403);
      expect((await leave(headers)).status, role).toBe(403);
      expect((await server.ask(PATH, { headers })).body, role).toEqual({ rehearsal: null });
    }
    const director = await signedIn('director');
    expect((await begin({}, director)).body).toMatchObject({ rehearsal: { by: 'director', speed: 8, fromPair: 1 } });
    expect((await leave(director)).status).toBe(204);
  });

  it('not even look at it: who is not signed in, and a device', async () => {
    const { text } = await server.running.access.tokens.create('beam', 'device');
    for (const headers of [{}, { Authorization: `Bearer ${text}` }]) {
      for (const method of ['GET', 'DELETE']) {
        expect((await server.ask(PATH, { method, headers })).status).toBeGreaterThanOrEqual(401);
      }
      expect((await begin({}, headers as never)).status).toBeGreaterThanOrEqual(401);
    }
    expect(server.running.host.current().lastSeq()).toBe(server.lastSeq);
  });
});

describe('what cannot be rehearsed', () => {
  const { steps, ...file } = sampleSession();
  it.each<[string, object, RegExp]>([
    ['at a standstill', { speed: 0 }, /speed/],
    ['faster than eight times', { speed: 9 }, /speed/],
    ['from a pair it has not', { fromPair: 16 }, /no pair 16/],
    ['from no pair', { fromPair: 0 }, /fromPair/],
    ['from somewhere', { source: 'somewhere' }, /source/],
    ['what is no session', { source: { format: 'icebell-session', version: 1 } }, /no session file/],
    ['what opens no competition', { source: { ...file, steps: steps.slice(1) } }, /OpenCompetition/],
    ['what contradicts itself', { source: { ...file, steps: [steps[0], steps[0], ...steps] } }, /cannot be played/],
  ])('%s is refused with a sentence, and nothing changes', async (_what, json, detail) => {
    const [before, seq] = [logId(), server.lastSeq];
    const answer = await begin(json);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(detail) as string });
    expect([logId(), server.lastSeq]).toEqual([before, seq]);
  });

  it('two at once: the second is told to leave the first', async () => {
    const [first, second] = await Promise.all([begin(), begin()]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([201, 409]);
  });
});

describe('on all screens', () => {
  it('is marked, also when the session was recorded at a competition', async () => {
    const file = sampleSession();
    const steps = file.steps.map((step) =>
      step.command.kind === 'OpenCompetition' ? { ...step, command: { ...step.command, rehearsal: null } } : step,
    );
    const screen = await TestScreen.connect(server.running.url, {});
    screen.hello();
    await screen.next('snapshot');
    await begin({ source: { ...file, steps }, speed: 4 });
    const { facts, logId: of } = await screen.next('snapshot');
    expect(of).toBe(logId());
    expect(facts[0]).toMatchObject({ fact: { kind: 'CompetitionOpened', rehearsal: { speed: 4 } } });
    screen.close();
  });

  it('begins at the chosen pair, goes on at the speed, and tells how far it is', async () => {
    await begin({ fromPair: 15 });
    await played(100);
    const before = server.lastSeq;
    server.clock.advance(60_000);
    await vi.waitFor(() => expect(server.lastSeq).toBeGreaterThan(before));
    const { body } = await server.ask(PATH, { headers: server.asOperator });
    expect(body).toMatchObject({ rehearsal: { refusals: 0, lastRefusal: null, title: sampleSession().title } });
  });

  it('leaving it brings the competition back as it was, in one step', async () => {
    const screen = await TestScreen.connect(server.running.url, {});
    screen.hello();
    const before = await screen.next('snapshot');
    await begin();
    expect((await screen.next('snapshot')).logId).not.toBe(before.logId);
    expect((await leave()).status).toBe(204);
    const back = await vi.waitFor(async () => {
      const next = await screen.next('snapshot');
      expect(next.logId).toBe(before.logId);
      return next;
    });
    expect(back).toEqual(before);
    expect((await leave()).status).toBe(404);
    screen.close();
  });
});

describe('never mixes', () => {
  it('nothing of the rehearsal, of its replay or of people, is in the file of the competition', async () => {
    const director = await signedIn('director');
    const timing = await signedIn('timing');
    const kept = server.lastSeq;
    await begin({ fromPair: 3 }, director);
    await played(20);
    server.clock.advance(600_000);
    expect((await server.ask('/api/v1/commands', { json: call(9), headers: timing })).status).not.toBe(403);
    await leave();
    server.clock.advance(600_000);
    expect((await server.command(call(3))).status).toBe(200);
    await server.running.close();
    const log = await openSqliteFactLog(folder.file('competition.sqlite'));
    const facts = await log.readAfter(0 as Seq);
    await log.close();
    expect(facts).toHaveLength(kept + 1);
    expect(facts.at(-1)).toMatchObject({ by: 'operator', fact: { kind: 'PairCalled', pair: 3 } });
    expect(facts.filter(({ by }) => by !== 'operator')).toEqual([]);
  });

  it('a device is refused with a clear word over HTTP and socket, and heard again afterwards', async () => {
    const { text } = await server.running.access.tokens.create('beam', 'device');
    const headers = { Authorization: `Bearer ${text}` };
    const json = {
      commandId: 'beam-1',
      command: {
        kind: 'RecordReading',
        distance: 1,
        pair: 2,
        lane: 'inner',
        pointM: 1000,
        source: 'lightBeam',
        elapsedMs: 76_000,
      },
    };
    await begin();
    const seq = server.lastSeq;
    const answer = await server.ask('/api/v1/commands', { json, headers });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(/A rehearsal is on air/) as string });
    const screen = await TestScreen.connect(server.running.url, { headers });
    expect(await screen.command(json)).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
    expect(server.lastSeq).toBe(seq);
    await leave();
    // The same id: a refusal at the door is not remembered.
    const again = await screen.command(json);
    expect(again.ok ? null : again.refusal.reason).not.toMatch(/rehearsal/);
    screen.close();
  });

  it('a program takes part when it names the log', async () => {
    await begin({ fromPair: 15 });
    await played(100);
    const named = `/api/v1/commands?log=${logId()}`;
    const answer = await server.ask(named, { json: call(1), headers: server.asOperator });
    expect(answer.status).not.toBe(403);
  });

  it('what somebody sent to the one log does not land in the other', async () => {
    const headers = await signedIn('timing');
    const ofCompetition = `/api/v1/commands?log=${logId()}`;
    await begin();
    const ofRehearsal = `/api/v1/commands?log=${logId()}`;
    const late = await server.ask(ofCompetition, { json: call(3), headers });
    expect(late.body).toMatchObject({ status: 409, refusal: { code: 'StaleView' } });
    await leave();
    expect((await server.ask(ofRehearsal, { json: call(3), headers })).status).toBe(409);
    expect((await server.ask(ofCompetition, { json: call(3), headers })).status).toBe(200);
  });

  it('a server that stops in mid-rehearsal closes the competition in order, and starts with it', async () => {
    const [before, seq] = [logId(), server.lastSeq];
    await begin();
    await server.running.close();
    const again = await TestServer.start(folder, await openSqliteFactLog(folder.file('competition.sqlite')));
    expect(again.running.host.current().logId).toBe(before);
    expect(again.lastSeq).toBe(seq);
    await again.running.close();
  });
});
