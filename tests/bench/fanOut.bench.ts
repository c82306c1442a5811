/** What one fact costs when a thousand people watch, beside a bare WebSocket server that sends the same bytes. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromServer, FromViewers, ServerKind, ToServer } from './fanOut/messages.ts';
import { atMost, median, percentile, printFigures } from './report.ts';

const PHONES = 1000;
const SCREENS = 10;
const ROUNDS = 3;
const WARM_UP = 40;
const FACTS = 250;

interface Run {
  /** Server CPU, user and system, for each message that reached a viewer. */
  readonly cpuUsPerMessage: number;
  readonly screenMs: readonly number[];
  readonly lastPhoneMs: readonly number[];
}

export async function benchFanOut(): Promise<void> {
  const runs: { own: Run; bare: Run }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    runs.push({ own: await measure('icebell'), bare: await measure('bareWs') });
  const ratio = median(runs.map(({ own, bare }) => own.cpuUsPerMessage / bare.cpuUsPerMessage));
  const screens = runs.flatMap(({ own }) => own.screenMs);
  const phones = runs.flatMap(({ own }) => own.lastPhoneMs);
  const screenMs = median(screens);
  printFigures(`Fan-out to ${PHONES} phones and ${SCREENS} screens that joined last`, [
    {
      what: 'server CPU a delivered message',
      value: `${median(runs.map(({ own }) => own.cpuUsPerMessage)).toFixed(1)} µs`,
      goal: null,
    },
    {
      what: 'bare ws, the same bytes',
      value: `${median(runs.map(({ bare }) => bare.cpuUsPerMessage)).toFixed(1)} µs`,
      goal: null,
    },
    { what: 'server CPU against bare ws', value: `${ratio.toFixed(2)} ×`, goal: atMost(1.9, ratio, '≤ 1.9 ×') },
    {
      what: 'command to screen, p50',
      value: `${screenMs.toFixed(2)} ms`,
      goal: atMost(1, screenMs, '≤ 1 ms'),
    },
    { what: 'command to screen, p99', value: `${percentile(screens, 99).toFixed(2)} ms`, goal: null },
    { what: 'command to the last phone, p50', value: `${median(phones).toFixed(2)} ms`, goal: null },
    { what: 'screens before phones', value: `${(median(phones) / screenMs).toFixed(0)} × earlier`, goal: null },
  ]);
}

async function measure(kind: ServerKind): Promise<Run> {
  const server = child(kind === 'icebell' ? 'icebellServer' : 'bareWsServer', []);
  const { port } = await answer<FromServer, 'listening'>(server, 'listening');
  const viewers = child('viewers', [kind, String(port), String(PHONES), String(SCREENS)]);
  await answer<FromViewers, 'ready'>(viewers, 'ready');
  for (let sent = 0; sent < WARM_UP; sent += 1) await emitOne(server, viewers);
  const before = await cpuUs(server);
  const screenMs: number[] = [];
  const lastPhoneMs: number[] = [];
  for (let sent = 0; sent < FACTS; sent += 1) {
    const { emittedNs, screensNs, lastPhoneNs } = await emitOne(server, viewers);
    screenMs.push(...screensNs.map((at) => sinceMs(emittedNs, at)));
    lastPhoneMs.push(sinceMs(emittedNs, lastPhoneNs));
  }
  const cpuUsPerMessage = ((await cpuUs(server)) - before) / (FACTS * (PHONES + SCREENS));
  viewers.kill();
  server.kill();
  return { cpuUsPerMessage, screenMs, lastPhoneMs };
}

function sinceMs(fromNs: string, toNs: string): number {
  return Number(BigInt(toNs) - BigInt(fromNs)) / 1e6;
}

async function emitOne(server: ChildProcess, viewers: ChildProcess) {
  const both = Promise.all([
    answer<FromServer, 'emitted'>(server, 'emitted'),
    answer<FromViewers, 'delivered'>(viewers, 'delivered'),
  ]);
  tell(server, { kind: 'emit' });
  const [{ atNs }, { screensNs, lastPhoneNs }] = await both;
  return { emittedNs: atNs, screensNs, lastPhoneNs };
}

async function cpuUs(server: ChildProcess): Promise<number> {
  const usage = answer<FromServer, 'usage'>(server, 'usage');
  tell(server, { kind: 'usage' });
  return (await usage).cpuUs;
}

function child(name: string, args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(`./fanOut/${name}.ts`, import.meta.url));
  return fork(path, [...args], { execArgv: ['--import', 'tsx'] });
}

function tell(server: ChildProcess, message: ToServer): void {
  server.send(message);
}

/** The next message of one kind. */
async function answer<Message extends FromServer | FromViewers, Kind extends Message['kind']>(
  from: ChildProcess,
  kind: Kind,
): Promise<Extract<Message, { readonly kind: Kind }>> {
  for (;;) {
    const [message] = (await once(from, 'message')) as [Message];
    if (message.kind === kind) return message as Extract<Message, { readonly kind: Kind }>;
  }
}
