/** Everything that takes part in a run: store, servers, cables with somebody who watches at each, and whoever sends commands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CommandInput } from '../support/obey.ts';
import { must } from '#shared/primitives/outcome.ts';
import { createHttpCommands } from '../../server/timing/httpCommands.ts';
import { Chance } from '../support/chance.ts';
import { Cable } from './cable.ts';
import { competitionOf } from './competition.ts';
import { Observer, type ObserverPlan } from './observer.ts';
import type { Planted } from './planted.ts';
import { Sender, type Door } from './sender.ts';
import { ServerProcess } from './serverProcess.ts';
import { openStore, serverFolder, type Store, type StoreKind } from './store.ts';

export interface StagePlan {
  readonly seed: number;
  /** The bundled program of a server. */
  readonly program: string;
  readonly store: StoreKind;
  readonly servers: number;
  readonly planted: Planted | null;
}

export interface Stage {
  readonly store: Store;
  readonly servers: readonly ServerProcess[];
  /** For each who watches, in the same order: one to every server. */
  readonly cables: readonly (readonly Cable[])[];
  readonly observers: Observer[];
  /** Who sees for those who send; its cables are never cut. */
  readonly seat: Observer;
  readonly operators: readonly Sender[];
  readonly device: Sender;
  /** Ids of the commands that made the competition. */
  readonly setUp: readonly string[];
}

const SCREENS = 5;
const PHONES = 2;
/** One server that is killed is away until it is up again; short waits keep its rounds short. */
const SHORT_WAITS = { shortestMs: 60, longestMs: 300 };

/** The stage is taken down when the act is over, however it ended. */
export async function onStage<Result>(plan: StagePlan, act: (stage: Stage) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'icebell-rig-'));
  const undo: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
  try {
    return await act(await build(plan, folder, (step) => undo.push(step)));
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}

async function build(
  { seed, program, store: kind, servers: count, planted }: StagePlan,
  folder: string,
  later: (step: () => Promise<void> | void) => void,
): Promise<Stage> {
  const store = await openStore(kind, folder);
  later(store.remove);
  const servers = Array.from({ length: count }, (_, index) => {
    const parts = { name: `server ${index + 1}`, folder: serverFolder(folder, index) };
    return new ServerProcess({ ...parts, program, databaseUrl: store.databaseUrl, planted });
  });
  later(async () => void (await Promise.all(servers.map((server) => server.kill()))));
  await Promise.all(servers.map((server) => server.start()));
  const setUp = await setUpCompetition(must(servers[0], 'a server'), secretOf(servers), competitionOf(seed));
  const waits = count === 1 ? SHORT_WAITS : undefined;
  const isForgetful = planted === 'replaysEffects';
  const watch = async (name: string, watching: ObserverPlan['kind'], near: number) => {
    const cables = await Promise.all(servers.map((server) => Cable.lay(() => server.port)));
    for (const cable of cables) later(() => cable.remove());
    const addresses = startingAt(cables, near).map(({ url }) => url);
    return { cables, plan: { name, kind: watching, addresses, waits, isForgetful } };
  };
  const lines = [];
  for (let n = 0; n < SCREENS; n += 1) lines.push(await watch(`screen ${n + 1}`, 'screen', n));
  for (let n = 0; n < PHONES; n += 1) lines.push(await watch(`phone ${n + 1}`, 'phone', n));
  const observers = lines.map((line) => new Observer(line.plan));
  const seat = new Observer({ ...(await watch('the seat', 'screen', 0)).plan, isForgetful: false });
  later(() => {
    for (const observer of [...observers, seat]) observer.leave();
  });
  const senders = await castSenders(seed, servers);
  return { store, servers, cables: lines.map(({ cables }) => cables), observers, seat, ...senders, setUp };
}

/** All of them, beginning with this one. */
function startingAt<Each>(all: readonly Each[], index: number): readonly Each[] {
  const first = index % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function castSenders(seed: number, servers: readonly ServerProcess[]) {
  const people = servers.map((server): Door => ({ server, secret: () => secretOf(servers) }));
  const tokens = await Promise.all(
    servers.map(async (server): Promise<Door> => {
      const token = await tokenAt(server, secretOf(servers));
      return { server, secret: () => token };
    }),
  );
  const cast = (name: string, doors: readonly Door[], nth: number) => {
    return new Sender({ name, chance: new Chance(seed + nth), doors: startingAt(doors, nth) });
  };
  return { operators: [cast('anna', people, 1), cast('bram', people, 2)], device: cast('beam', tokens, 3) };
}

/** Servers that share a database have one secret, and whichever made it tells it. */
function secretOf(servers: readonly ServerProcess[]): string {
  return must(
    servers.find(({ secret }) => secret !== ''),
    'a server that knows the secret',
  ).secret;
}

async function tokenAt({ url }: ServerProcess, secret: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ name: 'beam', role: 'device' }),
  });
  return v.parse(v.object({ token: v.string() }), await response.json()).token;
}

async function setUpCompetition(
  { url }: ServerProcess,
  secret: string,
  commands: readonly CommandInput[],
): Promise<readonly string[]> {
  const requests = commands.map((command, index) => ({ commandId: `set-up-${index}`, command }));
  const answers = await createHttpCommands(url, secret)(requests);
  const refused = answers.find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error(`The competition could not be set up: ${JSON.stringify(refused)}`);
  return requests.map(({ commandId }) => commandId);
}
