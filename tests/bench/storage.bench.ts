/** What durability costs: one append against a bare write and fsync on the same disk, and the restart of a long log. */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { toNumbered } from '#shared/facts/fact.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { atMost, median, percentile, printFigures } from './report.ts';
import { sampleLog } from './sampleLog.ts';

const ROUNDS = 5;
const APPENDS = 300;
const RESTART_FACTS = 20_000;

export async function benchStorage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'icebell-bench-'));
  try {
    await benchAppend(folder);
    await benchRestart(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchAppend(folder: string): Promise<void> {
  const bare: number[] = [];
  const durable: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = bareWrites(join(folder, `bare-${round}`));
    const log = await appends(join(folder, `log-${round}.sqlite`));
    bare.push(...own);
    durable.push(...log);
    ratios.push(median(log) / median(own));
  }
  const ratio = median(ratios);
  printFigures('Storage', [
    { what: 'bare write + fsync of the same bytes, p50', value: `${(median(bare) * 1000).toFixed(0)} µs`, goal: null },
    { what: 'durable append of one fact, p50', value: `${(median(durable) * 1000).toFixed(0)} µs`, goal: null },
    { what: 'durable append of one fact, p99', value: `${(percentile(durable, 99) * 1000).toFixed(0)} µs`, goal: null },
    { what: 'append against write + fsync', value: `${ratio.toFixed(2)} ×`, goal: atMost(1.5, ratio, '≤ 1.5 ×') },
  ]);
}

function bareWrites(path: string): readonly number[] {
  const file = openSync(path, 'a');
  const times = sampleLog(APPENDS).map((fact) => {
    const line = `${JSON.stringify(fact)}\n`;
    const begin = performance.now();
    writeSync(file, line);
    fsyncSync(file);
    return performance.now() - begin;
  });
  closeSync(file);
  return times;
}

async function appends(path: string): Promise<readonly number[]> {
  const log = await openSqliteFactLog(path);
  const times: number[] = [];
  for (const { seq, at, fact } of sampleLog(APPENDS)) {
    const begin = performance.now();
    await log.append({
      expectedSeq: (seq - 1) as Seq,
      commandId: `c${seq}` as CommandId,
      by: 'bench',
      at,
      facts: [{ fact }],
      warnings: [],
    });
    times.push(performance.now() - begin);
  }
  await log.close();
  return times;
}

/** Opens, reads and folds a log of 20,000 facts: what a restart does before it can serve. */
async function benchRestart(folder: string): Promise<void> {
  const path = join(folder, 'long.sqlite');
  const writing = await openSqliteFactLog(path);
  const all = sampleLog(RESTART_FACTS);
  for (let from = 0; from < all.length; from += 500) {
    const facts = all.slice(from, from + 500).map(({ fact }) => ({ fact }));
    const commandId = `batch-${from}` as CommandId;
    await writing.append({
      expectedSeq: from as Seq,
      commandId,
      by: 'bench',
      at: 1_770_000_000_000 as never,
      facts,
      warnings: [],
    });
  }
  await writing.close();
  const runs: number[] = [];
  for (let run = 0; run < ROUNDS; run += 1) {
    const begin = performance.now();
    const log = await openSqliteFactLog(path);
    foldFromEmpty((await log.readAfter(0 as Seq)).map(toNumbered));
    runs.push(performance.now() - begin);
    await log.close();
  }
  const ms = median(runs);
  printFigures('Restart', [
    {
      what: `open, read and fold ${RESTART_FACTS} facts`,
      value: `${ms.toFixed(0)} ms`,
      goal: atMost(1000, ms, '≤ 1 s'),
    },
  ]);
}
