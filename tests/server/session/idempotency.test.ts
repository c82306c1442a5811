/** Remembered answers: the log remembers for ever what it accepted, memory the latest refusals. */
import { expect, test } from 'vitest';
import { refusal } from '#shared/decide/refusal.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { SLOW } from '../../support/plainDecide.ts';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { AnswerBook } from '../../../server/session/idempotency.ts';
import { appendOf } from '../../contract/factLog.contract.ts';

function refused(commandId: string): CommandAnswer {
  return { ok: false, commandId: commandId as CommandId, refusal: refusal('WrongPhase', 'nobodyOnIce', {}) };
}

test('[W3] finds accepted answers in the log and refusals in memory', async () => {
  const log = openMemoryFactLog();
  await log.append({ ...appendOf(0, 'a'), warnings: [SLOW] });
  const book = new AnswerBook(log);
  book.rememberRefusal('b' as CommandId, refused('b'));
  expect(await book.find('a' as CommandId)).toEqual({
    ok: true,
    commandId: 'a',
    facts: [1],
    warnings: [SLOW.text],
    warningMessages: [SLOW.message],
  });
  expect(await book.find('b' as CommandId)).toEqual(refused('b'));
  expect(await book.find('c' as CommandId)).toBeNull();
});

test('forgets the oldest refusal first, so that refusals cannot fill the memory', async () => {
  const book = new AnswerBook(openMemoryFactLog(), 3);
  for (const id of ['a', 'b', 'c', 'd']) book.rememberRefusal(id as CommandId, refused(id));
  expect(await book.find('a' as CommandId)).toBeNull();
  for (const id of ['b', 'c', 'd']) expect(await book.find(id as CommandId)).toEqual(refused(id));
});
