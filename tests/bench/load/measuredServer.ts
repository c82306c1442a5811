/** What every server under load tells of itself. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { tellParent, type ToServer } from './messages.ts';

/**
 * Sends the next fact to everybody and returns its number. A server that has something to do before it may send anything,
 * as deciding and writing to disk, calls `onDurable` in between: what the peers do begins only there.
 */
export type Emit = (onDurable: () => void) => number | Promise<number>;

const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
let decidingCpuUs = 0;

export function answerMeasurements(emit: Emit): void {
  process.on('message', (message: ToServer) => void (message.kind === 'usage' ? tellUsage() : emitOne(emit)));
}

async function emitOne(emit: Emit): Promise<void> {
  const cpuBeforeUs = cpuSoFarUs();
  const commandedNs = String(process.hrtime.bigint());
  let emittedNs = commandedNs;
  const seq = await emit(() => {
    emittedNs = String(process.hrtime.bigint());
    decidingCpuUs += cpuSoFarUs() - cpuBeforeUs;
  });
  tellParent({ kind: 'emitted', seq, commandedNs, emittedNs });
}

function cpuSoFarUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function tellUsage(): Promise<void> {
  const cpuUs = cpuSoFarUs();
  const loopP99Ms = loop.percentile(99) / 1e6;
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await turn();
  }
  loop.reset();
  tellParent({ kind: 'usage', cpuUs, decidingCpuUs, rssBytes: process.memoryUsage.rss(), loopP99Ms });
}
