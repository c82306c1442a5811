/**
 * What a hall full of phones costs: the real server beside a bare WebSocket server that sends the same bytes, and beside
 * what people write first, Socket.IO with the whole state on each change.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Delays, ServerKind } from './load/messages.ts';
import { Stand } from './load/stand.ts';
import { atMost, median, percentile, printFigures, type Figure } from './report.ts';

const SCREENS = 10;
const WARM_UP = 20;
/** As in a race, and the same for everybody: a server that follows itself without a pause has warmer caches. */
const EVERY_MS = 250;

interface Size {
  readonly phones: number;
  readonly facts: number;
  /** The whole state to everybody takes long. */
  readonly plainFacts: number;
}

const SIZES: readonly Size[] = [
  { phones: 1000, facts: 60, plainFacts: 30 },
  { phones: 5000, facts: 40, plainFacts: 10 },
  { phones: 10_000, facts: 40, plainFacts: 5 },
];
const ROUNDS = 4;

interface Run {
  /** Server CPU, user and system, for each message that reached a viewer, from the moment its fact could be sent. */
  readonly cpuUs: number;
  /** The same from the command on: with deciding and writing to disk, which no peer does. */
  readonly wholeCpuUs: number;
  readonly durableMs: readonly number[];
  readonly bytes: number;
  readonly kbAViewer: number;
  readonly screensMs: Delays;
  readonly phonesMs: Delays;
}

type Peer = ServerKind | 'withoutPhones';
type Round = Readonly<Record<Peer, Run>>;

export async function benchLoad(): Promise<void> {
  for (const size of SIZES) {
    const runs: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.push({
        bareWs: await measure('bareWs', size, size.facts),
        icebell: await measure('icebell', size, size.facts),
        plainSocketIo: await measure('plainSocketIo', size, size.plainFacts),
        // What the machine lets a screen have at best.
        withoutPhones: await measure('bareWs', { phones: 1 }, size.facts),
      });
    }
    print(size, runs);
  }
}

async function measure(kind: ServerKind, { phones }: Pick<Size, 'phones'>, facts: number): Promise<Run> {
  const stand = await Stand.build({ kind, phones, screens: SCREENS });
  try {
    for (let sent = 0; sent < Math.min(WARM_UP, facts); sent += 1) await stand.emit();
    await stand.report();
    const before = await stand.usage();
    const durableMs: number[] = [];
    for (let sent = 0; sent < facts; sent += 1) {
      const next = pause(EVERY_MS);
      durableMs.push((await stand.emit()).durableMs);
      await next;
    }
    const after = await stand.usage();
    const { screensMs, phonesMs, bytes } = await stand.report();
    const messages = facts * (phones + SCREENS);
    const wholeCpuUs = (after.cpuUs - before.cpuUs) / messages;
    const cpuUs = wholeCpuUs - (after.decidingCpuUs - before.decidingCpuUs) / messages;
    const kbAViewer = stand.bytesAViewer / 1024;
    return { cpuUs, wholeCpuUs, durableMs, bytes: bytes / messages, kbAViewer, screensMs, phonesMs };
  } finally {
    await stand.remove();
  }
}

function print({ phones }: Size, runs: readonly Round[]): void {
  const of = (kind: Peer, figure: (run: Run) => number): number => median(runs.map((run) => figure(run[kind])));
  const against = (kind: ServerKind, figure: (run: Run) => number): number =>
    median(runs.map((run) => figure(run[kind]) / figure(run.bareWs)));
  const cpu = against('icebell', ({ cpuUs }) => cpuUs);
  const bytes = against('icebell', (run) => run.bytes);
  const kb = of('icebell', ({ kbAViewer }) => kbAViewer);
  const [screenP50, screenP99] = [of('icebell', (r) => r.screensMs.p50), of('icebell', (r) => r.screensMs.p99)];
  const delays = (kind: ServerKind): string =>
    (['p50', 'p99', 'max'] as const).map((each) => of(kind, ({ phonesMs }) => phonesMs[each]).toFixed(0)).join(' / ');
  const alone = (['p50', 'p99'] as const)
    .map((each) => of('withoutPhones', ({ screensMs }) => screensMs[each]).toFixed(2))
    .join(' / ');
  const durable = (percent: number): string =>
    of('icebell', ({ durableMs }) => percentile(durableMs, percent)).toFixed(1);
  const figures: readonly Figure[] = [
    { what: 'CPU a delivered fact, against bare ws', value: times(cpu), goal: atMost(1.15, cpu, '≤ 1.15 ×') },
    { what: 'with deciding and writing to disk', value: times(against('icebell', (r) => r.wholeCpuUs)), goal: null },
    { what: 'the whole state by plain Socket.IO', value: times(against('plainSocketIo', (r) => r.cpuUs)), goal: null },
    { what: 'CPU a delivered fact', value: `${of('icebell', (r) => r.cpuUs).toFixed(1)} µs`, goal: null },
    { what: 'bytes a delivered fact, against bare ws', value: times(bytes), goal: null },
    { what: 'the whole state by plain Socket.IO', value: times(against('plainSocketIo', (r) => r.bytes)), goal: null },
    { what: 'memory of the server a viewer', value: `${kb.toFixed(1)} KB`, goal: atMost(20, kb, '≤ 20 KB') },
    { what: 'bare ws', value: `${of('bareWs', (r) => r.kbAViewer).toFixed(1)} KB`, goal: null },
    { what: 'plain Socket.IO', value: `${of('plainSocketIo', (r) => r.kbAViewer).toFixed(1)} KB`, goal: null },
    { what: 'command to durable, p50 / p99', value: `${durable(50)} / ${durable(99)} ms`, goal: null },
    { what: 'from there to screen, p50', value: ms(screenP50), goal: atMost(1, screenP50, '≤ 1 ms') },
    { what: 'from there to screen, p99', value: ms(screenP99), goal: atMost(5, screenP99, '≤ 5 ms') },
    { what: 'to a screen of bare ws that serves no phones, p50 / p99', value: `${alone} ms`, goal: null },
    { what: 'from there to phone, p50 / p99 / max', value: `${delays('icebell')} ms`, goal: null },
    { what: 'bare ws, p50 / p99 / max', value: `${delays('bareWs')} ms`, goal: null },
    { what: 'plain Socket.IO, p50 / p99 / max', value: `${delays('plainSocketIo')} ms`, goal: null },
  ];
  printFigures(`${phones} phones, and ${SCREENS} screens that joined last`, figures);
}

function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
