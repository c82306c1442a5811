/** From a log to lines and back, so that a competition can be kept, checked and moved to another store. */
import type { ProposedFact, RecordedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { AppendRequest, FactLog, StoredAnswer } from '../factLog.ts';
import { fromRow, toRow, type FactRow } from '../storedFact.ts';
import { readWarnings } from '../storedWarnings.ts';
import { headOf, type LineFact, type LogLine, type WrittenLog } from './logLines.ts';

/**
 * The log as it is at one moment, also while others append to it: up to the last answer, whose facts are there by then.
 * @throws Error naming a fact that cannot be read
 */
export async function writeLog(log: FactLog): Promise<WrittenLog> {
  const lastSeq = await log.lastSeq();
  const answers = await log.answers();
  const count = answers.reduce((sum, answer) => sum + answer.facts.length, 0);
  const facts = await log.readAfter(0 as Seq, count as Seq);
  if (lastSeq > count) throw new Error(`The log has ${lastSeq} facts, but its answers name ${count}`);
  if (facts.length < count) throw new Error(`The log has ${facts.length} facts, but its answers name ${count}`);
  let after = 0;
  const lines = answers.map((answer) => {
    const line = lineOf(answer, after, facts.slice(after, after + answer.facts.length));
    after += answer.facts.length;
    return line;
  });
  return { head: headOf(log.logId), lines };
}

function lineOf(
  { commandId, facts: seqs, warnings }: StoredAnswer,
  after: number,
  facts: readonly RecordedFact[],
): LogLine {
  const strange = facts.find((fact, index) => fact.commandId !== commandId || fact.seq !== seqs[index]);
  if (strange !== undefined) throw new Error(`Fact ${strange.seq} is not of command ${commandId}, which claims it`);
  const [first] = facts;
  return {
    after: after as Seq,
    commandId,
    by: first?.by ?? null,
    at: first?.at ?? null,
    facts: facts.map((fact) => lineFactOf(toRow(fact))),
    warnings: [...warnings],
  };
}

function lineFactOf({ kind, version, replaces, data, raw, device_clock: deviceClock }: FactRow): LineFact {
  return {
    kind,
    version,
    replaces: replaces as Seq | null,
    data: JSON.parse(data) as LineFact['data'],
    raw,
    deviceClock,
  };
}

/**
 * Fills an empty log.
 * @throws Error naming the fact or command that cannot be taken; the log is then to be thrown away
 */
export async function fillLog(log: FactLog, { lines }: WrittenLog): Promise<void> {
  for (const line of lines) {
    const result = await log.append(requestOf(line));
    if (result.kind !== 'appended')
      throw new Error(`Command ${line.commandId} cannot be taken: the log answers ${result.kind}`);
  }
}

/** Nobody reads who sent a command that left nothing behind. */
const NOBODY = { by: 'import', at: 0 as WallInstant };

function requestOf({ after, commandId, by, at, facts, warnings }: LogLine): AppendRequest {
  return {
    expectedSeq: after,
    commandId,
    by: by ?? NOBODY.by,
    at: at ?? NOBODY.at,
    facts: facts.map((fact, index) => proposedOf(fact, { after, index, commandId, by: by ?? '', at: at ?? 0 })),
    warnings: readWarnings(JSON.stringify(warnings)),
  };
}

interface Place {
  readonly after: number;
  readonly index: number;
  readonly commandId: string;
  readonly by: string;
  readonly at: number;
}

function proposedOf(
  { deviceClock, data, ...fact }: LineFact,
  { after, index, commandId, by, at }: Place,
): ProposedFact {
  const row = { ...fact, data: JSON.stringify(data), device_clock: deviceClock };
  const read = fromRow({ ...row, seq: after + index + 1, at, by, command_id: commandId });
  return {
    fact: read.fact,
    ...(read.replaces === undefined ? {} : { replaces: read.replaces }),
    ...(read.evidence === undefined ? {} : { evidence: read.evidence }),
  };
}
