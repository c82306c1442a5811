/**
 * The fault rig: real server processes on a real log, two operators and a device who time a competition, screens and phones
 * on cables, and things that go wrong in every round. A seed decides what is asked and what breaks; the verdict is about
 * promises, so it must be empty whatever the order in which the machine lets things happen.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { sample } from 'fast-check';
import { must } from '#shared/primitives/outcome.ts';
import { anyWish, commandFor, type Wish } from '../properties/wishes.ts';
import { Chance } from '../support/chance.ts';
import { NodeEventSource } from '../support/nodeEventSource.ts';
import { anotherDistance } from './competition.ts';
import { reportFrom } from './device.ts';
import { begin, EVERY_FAULT, type FaultKind } from './faults.ts';
import type { Observer } from './observer.ts';
import { onStage, type Stage, type StagePlan } from './stage.ts';
import { judgeConduct, judgeLog, judgeScreens } from './verdict.ts';
import { watchMemory, watchReadyAgain, watchReturn, watchUnready, type Watched } from './watches.ts';

export interface RigPlan extends Pick<StagePlan, 'seed' | 'program'>, Partial<Omit<StagePlan, 'seed' | 'program'>> {
  /** Asked before every round but the first. */
  readonly goesOn: (rounds: number) => boolean | Promise<boolean>;
  /** What may go wrong, when not everything shall. */
  readonly faults?: readonly FaultKind[];
  /** Until every screen must hold everything once nothing is broken any more. */
  readonly settlesWithinMs?: number;
  readonly onRound?: (round: number, fault: FaultKind) => void;
}

export interface RigReport extends Omit<Watched, 'violations'> {
  readonly violations: readonly string[];
  readonly rounds: number;
  readonly commands: number;
  readonly facts: number;
  readonly refusals: number;
  /** Commands that were sent in vain, because the server was away or could not write. */
  readonly turnedAway: number;
  /** Effects that were played, on all screens. */
  readonly played: number;
}

const COMMANDS_A_ROUND = 6;
/** Between the commands of somebody who waits until all is well again. */
const NO_HURRY_MS = 60;
const SETTLES_WITHIN_MS = 15_000;

export async function runRig(plan: RigPlan): Promise<RigReport> {
  const { store = 'sqlite', servers = store === 'sqlite' ? 1 : 3, planted = null } = plan;
  // What a phone brings along and Node does not.
  Object.assign(globalThis, { EventSource: NodeEventSource });
  return onStage({ ...plan, store, servers, planted }, (stage) => play(plan, stage));
}

async function play(plan: RigPlan, stage: Stage): Promise<RigReport> {
  const { seed, goesOn, onRound, settlesWithinMs = SETTLES_WITHIN_MS } = plan;
  const { faults = EVERY_FAULT[stage.store.kind] } = plan;
  const { observers, seat, operators, device, servers } = stage;
  const chance = new Chance(seed);
  const work = [...operators.map((_, index) => operating(stage, index, seed)), measuring(stage, new Chance(seed))];
  const watched: Watched = { violations: [], rightAgainMs: 0, ofThatStalledMs: 0, memoryMb: 0 };
  const left: Observer[] = [];
  let rounds = 0;
  do {
    const fault = chance.oneOf(faults) ?? 'none';
    rounds += 1;
    onRound?.(rounds, fault);
    if (chance.isLucky(0.4)) left.push(reload(observers, chance));
    try {
      await playRound(fault, stage, { chance, work, watched });
    } catch (error) {
      watched.violations.push(`round ${rounds} broke off: ${String(error)}`);
    }
  } while (watched.violations.length === 0 && (await goesOn(rounds)));
  const everybody = [...observers, seat];
  const late = await settle(stage, everybody, settlesWithinMs);
  const facts = await stage.store.facts();
  const senders = [...operators, device];
  const violations = [
    ...watched.violations,
    ...late,
    ...judgeLog(facts, senders, stage.setUp),
    ...judgeScreens(facts, everybody),
    ...[...everybody, ...left].flatMap((observer) => judgeConduct(observer)),
    ...servers.flatMap(({ complaints }) => complaints),
  ];
  const sum = (count: (sender: (typeof senders)[number]) => number) =>
    senders.reduce((total, sender) => total + count(sender), 0);
  return {
    ...watched,
    violations,
    rounds,
    commands: sum(({ asked }) => asked.length),
    facts: facts.length,
    refusals: sum(({ refusals }) => refusals),
    turnedAway: sum(({ turnedAway }) => turnedAway),
    played: [...everybody, ...left].reduce((count, observer) => count + observer.playedCount, 0),
  };
}

/** What somebody does in a round: some commands at once, and then a few more while something is broken. */
type Work = (isBroken: () => boolean) => Promise<void>;

interface RoundParts {
  readonly chance: Chance;
  readonly work: readonly Work[];
  readonly watched: Watched;
}

async function playRound(fault: FaultKind, stage: Stage, { chance, work, watched }: RoundParts): Promise<void> {
  const { servers } = stage;
  for (const server of servers) if (!server.isUp) await server.start();
  let isBroken = true;
  const breakAndMend = async (): Promise<void> => {
    await pause(chance.below(60));
    const unavailable = new Map(servers.map((server) => [server, server.unavailable]));
    const trouble = begin(fault, stage, chance);
    const returned = watchReturn(trouble, stage, watched);
    await trouble.begun;
    await pause(chance.below(120));
    const unready = await watchUnready(trouble, unavailable, watched);
    // Whoever looks for another server shall not find the old one instead.
    await returned;
    await trouble.mend();
    isBroken = false;
    await watchReadyAgain(unready, watched);
  };
  await Promise.all([breakAndMend(), ...work.map((task) => task(() => isBroken))]);
  watchMemory(servers, watched);
}

function operating({ operators, seat }: Stage, index: number, seed: number): Work {
  const operator = must(operators[index], 'an operator');
  const wishes = wishesOf(seed + index);
  return async (isBroken) => {
    for (let command = 0; command < COMMANDS_A_ROUND || isBroken(); command += 1) {
      if (command >= COMMANDS_A_ROUND) await pause(NO_HURRY_MS);
      const { state } = seat;
      await operator.send(anotherDistance(state) ?? commandFor(state, must(wishes.next().value, 'a wish')));
    }
  };
}

/** Whatever the device has to report, all at once. */
function measuring({ device, seat }: Stage, chance: Chance): Work {
  return async () => void (await Promise.all(reportFrom(seat.state, chance).map((reading) => device.send(reading))));
}

/** Somebody loads the page of a screen anew: it comes back with nothing in its hands. */
function reload(observers: Observer[], chance: Chance): Observer {
  const index = chance.below(observers.length);
  const former = must(observers[index], 'a screen');
  former.leave();
  observers[index] = former.anew();
  return former;
}

/** As many as anybody asks for, the same for the same seed. */
function* wishesOf(seed: number): Generator<Wish, never> {
  for (let part = 0; ; part += 1) yield* sample(anyWish, { seed: seed + part, numRuns: 500 });
}

/** Whoever does not hold everything in time. */
async function settle(
  { store, servers }: Stage,
  observers: readonly Observer[],
  withinMs: number,
): Promise<readonly string[]> {
  const last = (await store.facts()).length;
  const arrived = await Promise.all(observers.map((observer) => observer.reaches(last, withinMs)));
  await Promise.all(servers.map((server) => server.stop()));
  return observers.flatMap(({ name, state }, index) =>
    arrived[index] === true
      ? []
      : [`${name} stands at fact ${state.seq} of ${last}, although nothing is broken any more`],
  );
}
