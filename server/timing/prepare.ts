/** Carries out what comes before the first pair of a recorded session: competition, records, entries, start lists. */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '#shared/decide/refusal.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import type { Actor, CompetitionSession } from '../session/competitionSession.ts';
import { preparation, type SessionFile } from './sessionFile.ts';

/** Null when all was taken, else the first refusal; nothing after it is sent. */
export async function prepare(
  session: Pick<CompetitionSession, 'submit'>,
  file: SessionFile,
  actor: Actor,
): Promise<Refusal | null> {
  for (const command of preparation(file)) {
    const answer = await session.submit({ commandId: randomUUID() as CommandId, command }, actor);
    if (!answer.ok) return answer.refusal;
  }
  return null;
}
