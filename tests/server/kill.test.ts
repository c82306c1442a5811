/** [W4] A server that is killed in mid-stream, again and again, loses nothing it has answered and records nothing twice. */
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { bundleProgram } from '../support/bundleProgram.ts';
import { Chance } from '../support/chance.ts';
import { Killable } from '../support/killable.ts';
import { readingCommand, readingRequest } from '../support/plainDecide.ts';
import { tempFolder, type TempFolder } from '../support/tempFolder.ts';

const SEED = 2026;
const KILLS = 10;
const UNDER_WAY = 16;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

/** Sends without pause, keeps what was not answered, and sends that again after a restart, as every sender must. */
class Sender {
  readonly answers = new Map<string, CommandAnswer>();
  /** Commands that were answered twice, differently. */
  readonly contradictions: string[] = [];
  readonly #open = new Map<string, CommandRequestInput>();
  #count = 0;

  /** Resolves when so many answers have come; then as many commands are still under way. */
  async stream(target: Killable, answerCount: number): Promise<void> {
    for (const request of this.#open.values()) target.send(request);
    await new Promise<void>((resolve) => {
      let left = answerCount;
      target.onAnswer((answer) => {
        this.#take(answer);
        left -= 1;
        if (left === 0) resolve();
        this.#fill(target);
      });
      this.#fill(target);
    });
  }

  async finish(target: Killable): Promise<void> {
    for (const request of this.#open.values()) target.send(request);
    target.onAnswer((answer) => this.#take(answer));
    await target.end();
  }

  #fill(target: Killable): void {
    while (this.#open.size < UNDER_WAY) {
      const request = this.#next();
      this.#open.set(request.commandId, request);
      target.send(request);
    }
  }

  /** Every fourth command needs two facts, which must stand together or not at all. */
  #next(): CommandRequestInput {
    this.#count += 1;
    const commandId = `c${this.#count}`;
    if (this.#count % 4 !== 0) return readingRequest(this.#count, commandId);
    const by = readingCommand(this.#count) as never;
    return { commandId, command: { kind: 'ReplaceFact', target: 1, by } };
  }

  #take(answer: CommandAnswer): void {
    const commandId = String(answer.commandId);
    const earlier = this.answers.get(commandId);
    // A command whose answer was still on its way at the kill is asked again: it must get the same one.
    if (earlier !== undefined && !isDeepStrictEqual(answer, earlier)) this.contradictions.push(commandId);
    this.answers.set(commandId, answer);
    this.#open.delete(commandId);
  }
}

async function readAll(file: string): Promise<readonly RecordedFact[]> {
  const log = await openSqliteFactLog(file);
  const facts = await log.readAfter(0 as Seq);
  await log.close();
  return facts;
}

function seqsOf(facts: readonly RecordedFact[], id: string): Seq[] {
  return facts.filter(({ commandId }) => commandId === id).map(({ seq }) => seq);
}

test(
  `[W3] [W4] killed ${KILLS} times in mid-stream, every acknowledged fact is there exactly once`,
  { timeout: 60_000 },
  async () => {
    const program = await bundleProgram('tests/support/killTarget.ts', folder.path);
    const file = folder.file('log.sqlite');
    const chance = new Chance(SEED);
    const sender = new Sender();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const target = await Killable.start(program, file);
      await sender.stream(target, 1 + chance.below(80));
      await target.kill();
      const facts = await readAll(file);
      const acknowledged = [...sender.answers.values()].flatMap((answer) => (answer.ok ? answer.facts : []));
      expect(facts.length, `seed ${SEED}, kill ${kill}`).toBeGreaterThanOrEqual(acknowledged.length);
    }
    await sender.finish(await Killable.start(program, file));

    const facts = await readAll(file);
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
    expect(new Set(facts.map(({ commandId }) => commandId)).size).toBe(sender.answers.size);
    for (const [commandId, answer] of sender.answers) {
      expect(answer.ok).toBe(true);
      expect(answer.ok && answer.facts, `command ${commandId}`).toEqual(seqsOf(facts, commandId));
      expect(answer.ok && answer.facts).toHaveLength(Number(commandId.slice(1)) % 4 === 0 ? 2 : 1);
    }
    expect(sender.contradictions).toEqual([]);
    expect(sender.answers.size).toBeGreaterThan(KILLS * UNDER_WAY);
  },
);
