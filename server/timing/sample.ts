/** The sample that comes with Icebell: the women's 1000 m of Milano Cortina 2026, as a rehearsal or as a start list. */
import { randomUUID } from 'node:crypto';
import type { CommandId } from '#shared/primitives/ids.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import milano from '../samples/milano-2026-women-1000m.json' with { type: 'json' };
import { parseSession, preparation, type SessionFile } from './sessionFile.ts';

export function sampleSession(): SessionFile {
  const session = parseSession('The sample', milano);
  if (!session.ok) throw new Error(session.problem);
  return session.value;
}

/** Competition, records, entries and start list, ready for an operator to time; nothing is replayed. */
export async function loadSampleCompetition(session: Pick<CompetitionSession, 'submit'>): Promise<void> {
  for (const command of preparation(sampleSession())) {
    const answer = await session.submit(
      { commandId: randomUUID() as CommandId, command },
      { role: 'admin', name: 'sample' },
    );
    if (!answer.ok) throw new Error(`The sample cannot be loaded: ${answer.refusal.reason}. ${answer.refusal.remedy}.`);
  }
}
