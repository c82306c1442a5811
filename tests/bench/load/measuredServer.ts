/** What every server under load tells of itself. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { tellParent, type ToServer } from './messages.ts';

const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();

/** @param emit sends the next fact to everybody and returns its number */
export function answerMeasurements(emit: () => number | Promise<number>): void {
  process.on('message', (message: ToServer) => void (message.kind === 'usage' ? tellUsage() : emitOne(emit)));
}

async function emitOne(emit: () => number | Promise<number>): Promise<void> {
  const atNs = String(process.hrtime.bigint());
  tellParent({ kind: 'emitted', seq: await emit(), atNs });
}

async function tellUsage(): Promise<void> {
  const { user, system } = process.cpuUsage();
  const loopP99Ms = loop.percentile(99) / 1e6;
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await turn();
  }
  loop.reset();
  tellParent({ kind: 'usage', cpuUs: user + system, rssBytes: process.memoryUsage.rss(), loopP99Ms });
}
