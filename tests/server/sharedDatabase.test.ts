/** Several servers on one database: one competition, whichever of them a command is sent to and a screen looks at. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { Fact } from '#shared/facts/fact.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { Config } from '../../server/config.ts';
import { openPostgresFactLog } from '../../server/log/postgresFactLog.ts';
import { appendOf } from '../contract/factLog.contract.ts';
import { bundleProgram } from '../support/bundleProgram.ts';
import { databasesForTests } from '../support/postgres.ts';
import { ADDRESS, Program } from '../support/program.ts';
import type { TestDatabase } from '../support/testDatabase.ts';
import { connect } from '../../client/live/connection.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { TestScreen } from '../support/testScreen.ts';
import { asRequest, collectingLogger, OPERATOR } from '../support/testSession.ts';
import { TestServer } from '../support/testServer.ts';

const createDatabase = databasesForTests();

let database: TestDatabase;
/** Printed by the server that starts first. */
let secret: string | undefined;
const endings: (() => void | Promise<void>)[] = [];
beforeEach(async () => {
  secret = undefined;
  database = await createDatabase();
});
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  await database.remove();
});

/** Fact 1, which servers find when they start. */
async function openCompetition(): Promise<void> {
  const log = await openPostgresFactLog({ url: database.url, logger: collectingLogger().logger });
  const fact: Fact = {
    kind: 'CompetitionOpened',
    name: 'Milano Cortina 2026',
    venue: 'Milano Speed Skating Stadium',
    city: 'Milano',
    noc: 'ITA',
    startDay: '2026-02-09',
    level: 'olympic',
    rehearsal: null,
  };
  await log.append(appendOf(0, 'open', [{ fact }]));
  await log.close();
}

async function start(settings: Pick<Config, 'readOnly'> = {}): Promise<TestServer> {
  const folder = tempFolder();
  endings.push(() => folder.remove());
  const server = await TestServer.start(folder, null, { databaseUrl: database.url, secret, ...settings });
  endings.push(() => server.close());
  secret ??= server.running.createdSecret ?? undefined;
  return server;
}

async function watch({ running }: Pick<TestServer, 'running'>): Promise<TestScreen> {
  const screen = await TestScreen.connect(running.url, {});
  endings.push(() => screen.close());
  screen.hello();
  return screen;
}

/** A screen of the hall, with the connection that it has there. */
function hang(url: string): LiveStore {
  const store = createLiveStore();
  const never = () => false;
  const end = connect({
    url,
    store,
    clock: createServerClock(() => performance.now()),
    reloader: { forUnderstanding: never, forBuild: never, settle: () => {} },
    screen: 'arena',
    build: 'test',
    complain: (problem) => expect.unreachable(problem),
  });
  endings.push(end);
  return store;
}

const registering = (name: string): CommandRequestInput => ({
  commandId: name,
  command: {
    kind: 'RegisterEntries',
    entries: [{ entry: name, familyName: name, givenName: null, noc: 'NED', bib: null }],
  },
});

/** What the log itself holds, read past all servers. */
async function inLog() {
  const log = await openPostgresFactLog({ url: database.url, logger: collectingLogger().logger, readOnly: true });
  const read = { facts: await log.readAfter(0 as Seq), answers: await log.answers() };
  await log.close();
  return read;
}

describe('two servers on one database', () => {
  test('show one competition: what is sent to one appears on the screens of the other', async () => {
    await openCompetition();
    const [one, other] = [await start(), await start()];
    const screen = await watch(other);
    const { logId } = await screen.next('welcome');
    expect(logId).toBe(one.running.host.current().logId);
    expect((await one.command(registering('kok'))).body).toMatchObject({ ok: true, facts: [2] });
    expect(await screen.next('facts')).toMatchObject([{ seq: 2, fact: { kind: 'EntriesRegistered' } }]);
    expect((await other.command(registering('leerdam'))).body).toMatchObject({ ok: true, facts: [3] });
    await vi.waitFor(() => expect(one.lastSeq).toBe(3));
  });

  test('a whole race that is sent to one is on the other to the last fact', async () => {
    const [one, other] = [await start(), await start()];
    const screen = await watch(other);
    await one.playMilano();
    await vi.waitFor(() => expect(other.lastSeq).toBe(one.lastSeq));
    expect(other.running.host.current().state()).toEqual(one.running.host.current().state());
    expect(await screen.seqs()).toEqual(Array.from({ length: one.lastSeq }, (_, n) => n + 1));
  }, 20_000);

  test('[W3] both take commands at the same moment: each is in the log once, and both hold the same state', async () => {
    await openCompetition();
    const servers = [await start(), await start()];
    const screens = await Promise.all(servers.map(watch));
    const submit = ({ running }: TestServer, name: string) =>
      running.host.submit(asRequest(registering(name)), OPERATOR);
    const sent = servers.flatMap((server, index) =>
      Array.from({ length: 40 }, (_, n) => submit(server, `e${index}-${n}`)),
    );
    // The same command at both, as from somebody who was moved from one to the other.
    const twice = servers.map((server) => submit(server, 'twice'));
    const answers = await Promise.all([...sent, ...twice]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(answers.at(-1)).toEqual(answers.at(-2));

    const { facts } = await inLog();
    expect(facts.map(({ seq }) => seq)).toEqual(Array.from({ length: 82 }, (_, n) => n + 1));
    const numbered = new Map(facts.map(({ commandId, seq }) => [commandId, seq]));
    expect(numbered.size).toBe(82);
    for (const answer of answers)
      expect(answer).toMatchObject({ facts: [numbered.get(answer.commandId as CommandId)] });
    await vi.waitFor(() => expect(servers.map(({ lastSeq }) => lastSeq)).toEqual([82, 82]));
    const [one, other] = servers.map(({ running }) => running.host.current().state());
    expect(one).toEqual(other);
    for (const screen of screens) expect(await screen.seqs()).toEqual(facts.slice(1).map(({ seq }) => seq));
  });

  test('what was missed while the database was away is shown once it is back', async () => {
    await openCompetition();
    const [one, other] = [await start(), await start()];
    const screen = await watch(other);
    await screen.next('welcome');
    await database.shut();
    expect((await one.command(registering('kok'))).body).toMatchObject({
      refusal: { code: 'Unavailable', message: { id: 'databaseUnusable' } },
    });
    await vi.waitFor(() => {
      other.clock.advance(1000);
      expect(other.running.host.current().isBehind).toBe(true);
    });
    expect(await screen.next('welcome')).toMatchObject({ isBehind: true });
    await database.reopen();
    expect((await one.command(registering('kok'))).body).toMatchObject({ ok: true });
    await vi.waitFor(() => {
      other.clock.advance(1000);
      expect(other.lastSeq).toBe(2);
    });
    expect(await screen.seqs()).toEqual([2]);
    other.clock.advance(250);
    expect(await screen.next('welcome')).toMatchObject({ isBehind: false });
  });

  test('one that is killed leaves the other with everything that was acknowledged', async () => {
    await openCompetition();
    const other = await start();
    const folder = tempFolder();
    const killed = new Program(await bundleProgram('server/main.ts', folder.path), {
      ICEBELL_DATA: folder.path,
      DATABASE_URL: database.url,
      ICEBELL_SERVERS: other.running.url,
      LOG_LEVEL: 'silent',
    });
    endings.push(() => {
      killed.kill();
      folder.remove();
    });
    const url = await killed.prints(ADDRESS);
    const screen = hang(url);
    const seen: number[] = [];
    screen.subscribe(({ competition }, before) => {
      if (competition !== before.competition) seen.push(competition.seq);
    });
    await vi.waitFor(() => expect(screen.getState().link).toBe('live'));
    const acknowledged: string[] = [];
    const send = async (n: number): Promise<void> => {
      const headers = { ...other.asOperator, 'Content-Type': 'application/json' };
      const body = JSON.stringify(registering(`k${n}`));
      const answer = await fetch(`${url}/api/v1/commands`, { method: 'POST', headers, body });
      if (answer.ok) acknowledged.push(`k${n}`);
      return send(n + 1);
    };
    const sending = send(0).catch(String);
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(5));
    const killedAt = performance.now();
    killed.kill();
    await vi.waitFor(() => expect(screen.getState()).toMatchObject({ server: other.running.url, link: 'live' }), 3000);
    expect(performance.now() - killedAt).toBeLessThan(3000);
    await killed.ended;
    expect(await sending).toMatch(/fetch failed/);

    expect((await other.command(registering('goes on'))).body).toMatchObject({ ok: true });
    const kept = new Set<string>((await inLog()).facts.map(({ commandId }) => commandId));
    expect(acknowledged.filter((commandId) => !kept.has(commandId))).toEqual([]);
    expect(other.lastSeq).toBe(kept.size);
    // It was never empty, went back nowhere, and misses nothing.
    await vi.waitFor(() => expect(screen.getState().competition.seq).toBe(kept.size));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect([screen.getState().snapshotSeq, new Set(seen).size]).toEqual([1, seen.length]);
    expect(killed.printed + killed.complained).not.toContain(database.url);
  }, 20_000);
});

describe('a server that only shows', () => {
  test('shows what the others take, refuses commands with a reason, and never writes', async () => {
    await openCompetition();
    const [writing, showing] = [await start(), await start({ readOnly: true })];
    const screen = await watch(showing);
    await screen.next('welcome');
    expect((await showing.command(registering('kok'))).body).toMatchObject({
      refusal: { code: 'NotAllowed', reason: 'This server only shows the competition' },
    });
    expect((await inLog()).facts).toHaveLength(1);
    await writing.command(registering('kok'));
    expect(await screen.next('facts')).toMatchObject([{ seq: 2 }]);
  });

  test('makes no log where none is, and says so', async () => {
    await expect(start({ readOnly: true })).rejects.toThrow(/^Cannot use .* as a fact log: there is no log in it yet/);
    expect(await database.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'icebell'`)).toEqual([]);
  });

  test('may be a role of the database that is allowed to read and nothing else', async () => {
    await openCompetition();
    const writing = await start();
    const reader = `reader_${new URL(database.url).pathname.slice(-12)}`;
    await database.query(`
      CREATE ROLE ${reader} LOGIN PASSWORD 'r3ader';
      GRANT USAGE ON SCHEMA icebell TO ${reader}; GRANT SELECT ON ALL TABLES IN SCHEMA icebell TO ${reader}`);
    const url = new URL(database.url);
    if (url.username === '') url.searchParams.set('user', reader);
    else [url.username, url.password] = [reader, 'r3ader'];
    const showing = await TestServer.start(tempFolder(), null, { databaseUrl: url.href, readOnly: true });
    await writing.command(registering('kok'));
    await vi.waitFor(() => expect(showing.lastSeq).toBe(2));
    await showing.close();
    await database.query(`DROP OWNED BY ${reader}; DROP ROLE ${reader}`);
  });
});
