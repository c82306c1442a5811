/** Copies of the log beside it, one after each confirmed pair: whole files, each as good as the log was at that moment. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { fileMoment } from './fileMoment.ts';
import { openSqliteFactLog, type StoredFactLog } from './sqliteFactLog.ts';

/** A day of racing has about a hundred and fifty pairs; the last hours are what anybody goes back to. */
const KEPT = 30;

/** `000812-20260209T203107Z.sqlite`: the last fact and the moment, so that the names sort as the copies were made. */
const NAME = /^(?<seq>\d{6,})-(?<moment>\d{8}T\d{6}Z)\.sqlite$/;

export interface Backup {
  readonly file: string;
  /** Number of the last fact in it. */
  readonly seq: number;
}

export class Backups {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'backups');
  }

  /** @throws Error when there is no room for it or the folder cannot be written; older copies are untouched then */
  async make(log: Pick<StoredFactLog, 'copyTo' | 'lastSeq'>, at: WallInstant): Promise<Backup> {
    mkdirSync(this.#folder, { recursive: true });
    const seq = await log.lastSeq();
    const file = join(this.#folder, nameOf(seq, at));
    // Under its name only when it is whole, so that no half copy is ever taken for a good one.
    const unfinished = `${file}.unfinished`;
    try {
      await log.copyTo(unfinished);
      flush(unfinished);
      renameSync(unfinished, file);
      flush(this.#folder);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
    for (const old of this.all().slice(KEPT)) rmSync(old.file, { force: true });
    return { file, seq };
  }

  /** The newest first. */
  all(): readonly Backup[] {
    return filesIn(this.#folder)
      .flatMap((name) => {
        const seq = NAME.exec(name)?.groups?.['seq'];
        return seq === undefined ? [] : [{ name, file: join(this.#folder, name), seq: Number(seq) }];
      })
      .toSorted((a, b) => momentOf(b.name).localeCompare(momentOf(a.name)) || b.seq - a.seq)
      .map(({ file, seq }) => ({ file, seq }));
  }

  /** The newest that opens and can be read to its end; null where none is. */
  async newestGood(): Promise<Backup | null> {
    for (const backup of this.all()) {
      if (await isGood(backup.file)) return backup;
    }
    return null;
  }
}

function nameOf(seq: Seq, at: WallInstant): string {
  return `${String(seq).padStart(6, '0')}-${fileMoment(at)}.sqlite`;
}

function momentOf(name: string): string {
  return NAME.exec(name)?.groups?.['moment'] ?? '';
}

async function isGood(file: string): Promise<boolean> {
  try {
    const log = await openSqliteFactLog(file);
    try {
      await log.readAfter(0 as Seq);
    } finally {
      await log.close();
    }
    return true;
  } catch {
    // Whatever is wrong with it: the next one is asked, and the person is told which one is offered.
    return false;
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Nothing was ever copied.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
