/** What is done with a log and with its export alike, wherever the log is kept: read to the end, written as lines, taken over. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toNumbered } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import type { FactLog } from '../factLog.ts';
import { chain } from './chain.ts';
import { writeLog } from './copyLog.ts';
import { factCount, readLogLines, signable, type WrittenLog } from './logLines.ts';

export function isExport(file: string): boolean {
  return /\.jsonl?$/.test(file);
}

/** Every fact can be read, has its number and its command, and all of them fold. */
export async function verifyLog(log: FactLog): Promise<Outcome<string, string>> {
  await writeLog(log);
  const facts = await log.readAfter(0 as Seq);
  foldFromEmpty(facts.map(toNumbered));
  return accepted(`Whole: ${facts.length} facts of log ${log.logId}`);
}

export function verifyExport(file: string): Outcome<string, string> {
  const read = readExport(file);
  if (!read.ok) return read;
  const { head, lines } = read.value;
  return accepted(`Whole: ${factCount(lines)} facts of ${lines.length} commands of log ${head.logId}`);
}

/** Into a new file, or printed where none is named. */
export async function exportTo(
  log: FactLog,
  file: string | undefined,
  print: (text: string) => void,
): Promise<Outcome<string, string>> {
  const written = await writeLog(log);
  const text = `${[...chain(signable(written))].join('\n')}\n`;
  if (file === undefined) print(text);
  else writeFileSync(file, text, { flag: 'wx' });
  return accepted(`Exported ${factCount(written.lines)} facts of ${written.lines.length} commands`);
}

export function readExport(file: string): Outcome<WrittenLog, string> {
  const read = readLogLines(readFileSync(file, 'utf8'));
  return read.ok ? read : refused(`${file}: ${read.problem}`);
}

export function takenOver({ lines }: WrittenLog): Outcome<string, string> {
  return accepted(`Took over ${factCount(lines)} facts of ${lines.length} commands`);
}

export const NAME_THE_EXPORT = 'Name the export to take over: npm run log -- import FILE';
