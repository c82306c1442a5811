/**
 * The fault rig: a real server process on a real file, two operators who time a competition, screens on cables, and things
 * that go wrong in every round. A seed decides what is asked and what breaks; the verdict is about promises, so it must be
 * empty whatever the order in which the machine lets things happen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sample } from 'fast-check';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { RecordedFact } from '#shared/facts/fact.ts';
import { createHttpCommands } from '../../server/timing/httpCommands.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { logFileIn } from '../../server/log/dataLog.ts';
import { SETUP } from '../properties/setup.ts';
import { anyWish, commandFor, type Wish } from '../properties/wishes.ts';
import { Chance } from '../support/chance.ts';
import { Cable } from './cable.ts';
import { begin, EVERY_FAULT, mend, type FaultKind } from './faults.ts';
import { Observer } from './observer.ts';
import { Operator } from './operator.ts';
import type { Planted } from './planted.ts';
import { ServerProcess } from './serverProcess.ts';
import { judgeConduct, judgeLog, judgeScreens } from './verdict.ts';

export interface RigPlan {
  readonly seed: number;
  /** Asked before every round but the first. */
  readonly goesOn: (rounds: number) => boolean;
  readonly planted?: Planted | null;
  /** What may go wrong, when not everything shall. */
  readonly faults?: readonly FaultKind[];
  /** Until every screen must hold everything once nothing is broken any more. */
  readonly settlesWithinMs?: number;
  readonly onRound?: (round: number, fault: FaultKind) => void;
}

export interface RigReport {
  readonly violations: readonly string[];
  readonly rounds: number;
  readonly commands: number;
  readonly facts: number;
  /** Commands that were sent in vain, because the server was away or its disk full. */
  readonly turnedAway: number;
  /** Effects that were played, on all screens. */
  readonly played: number;
}

const SCREENS = 5;
const COMMANDS_A_ROUND = 6;
const SETTLES_WITHIN_MS = 15_000;

export async function runRig(plan: RigPlan): Promise<RigReport> {
  const folder = mkdtempSync(join(tmpdir(), 'icebell-rig-'));
  const server = new ServerProcess({ folder, planted: plan.planted ?? null });
  const cables: Cable[] = [];
  const observers: Observer[] = [];
  try {
    await server.start();
    const setUp = await setUpCompetition(server);
    for (let screen = 0; screen < SCREENS; screen += 1) cables.push(await Cable.lay(() => server.port));
    const isForgetful = plan.planted === 'replaysEffects';
    observers.push(...cables.map(({ url }, index) => new Observer({ name: `screen ${index + 1}`, url, isForgetful })));
    return await play(plan, { server, cables, observers, folder, setUp });
  } finally {
    for (const observer of observers) observer.leave();
    await Promise.all(cables.map((cable) => cable.remove()));
    await server.kill();
    rmSync(folder, { recursive: true });
  }
}

async function setUpCompetition({ url, secret }: ServerProcess): Promise<readonly string[]> {
  const requests = SETUP.map((command, index) => ({ commandId: `set-up-${index}`, command }));
  const answers = await createHttpCommands(url, secret)(requests);
  if (!answers.every(({ ok }) => ok)) throw new Error('The competition could not be set up');
  return requests.map(({ commandId }) => commandId);
}

interface Stage {
  readonly server: ServerProcess;
  readonly cables: readonly Cable[];
  readonly observers: Observer[];
  readonly folder: string;
  readonly setUp: readonly string[];
}

async function play(plan: RigPlan, stage: Stage): Promise<RigReport> {
  const { seed, goesOn, onRound, faults = EVERY_FAULT, settlesWithinMs = SETTLES_WITHIN_MS } = plan;
  const { server, observers, folder, setUp } = stage;
  const chance = new Chance(seed);
  const wishes = wishesOf(seed);
  const seat = new Observer({ name: 'the seat', url: server.url, isForgetful: false });
  const next = (): CommandRequestInput['command'] => commandFor(seat.state, must(wishes.next().value, 'a wish'));
  const operators = ['anna', 'bram'].map(
    (name, index) => new Operator({ name, chance: new Chance(seed + index + 1), server: () => server, next }),
  );
  try {
    let rounds = 0;
    const left: Observer[] = [];
    do {
      const fault = chance.oneOf(faults) ?? 'none';
      rounds += 1;
      onRound?.(rounds, fault);
      if (chance.isLucky(0.4)) left.push(reload(observers, chance));
      const work = operators.map((operator) => actSome(operator));
      await pause(chance.below(60));
      await begin(fault, stage, chance);
      await pause(chance.below(120));
      mend(fault, stage);
      await Promise.all(work);
    } while (goesOn(rounds));
    const everybody = [...observers, seat];
    const late = await settle({ server, folder }, everybody, settlesWithinMs);
    const facts = await readAll(folder);
    const violations = [
      ...late,
      ...judgeLog(facts, operators, setUp),
      ...judgeScreens(facts, everybody),
      ...[...everybody, ...left].flatMap((observer) => judgeConduct(observer)),
      ...server.complaints,
    ];
    const commands = operators.reduce((count, { asked }) => count + asked.length, 0);
    const turnedAway = operators.reduce((count, operator) => count + operator.turnedAway, 0);
    const played = everybody.reduce((count, observer) => count + observer.playedCount, 0);
    return { violations, rounds, commands, facts: facts.length, turnedAway, played };
  } finally {
    seat.leave();
  }
}

/** Somebody loads the page of a screen anew: it comes back with nothing in its hands. */
function reload(observers: Observer[], chance: Chance): Observer {
  const index = chance.below(observers.length);
  const former = must(observers[index], 'a screen');
  former.leave();
  observers[index] = former.anew();
  return former;
}

async function actSome(operator: Operator): Promise<void> {
  for (let command = 0; command < COMMANDS_A_ROUND; command += 1) await operator.act();
}

/** As many as anybody asks for, the same for the same seed. */
function* wishesOf(seed: number): Generator<Wish, never> {
  for (let part = 0; ; part += 1) yield* sample(anyWish, { seed: seed + part, numRuns: 500 });
}

/** Whoever does not hold everything in time. */
async function settle(
  { server, folder }: Pick<Stage, 'server' | 'folder'>,
  observers: readonly Observer[],
  withinMs: number,
): Promise<readonly string[]> {
  const last = (await readAll(folder)).length;
  const arrived = await Promise.all(observers.map((observer) => observer.reaches(last, withinMs)));
  await server.stop();
  return observers.flatMap(({ name, state }, index) =>
    arrived[index] === true
      ? []
      : [`${name} stands at fact ${state.seq} of ${last}, although nothing is broken any more`],
  );
}

async function readAll(folder: string): Promise<readonly RecordedFact[]> {
  const log = await openSqliteFactLog(logFileIn(folder));
  const facts = await log.readAfter(0 as Seq);
  await log.close();
  return facts;
}
