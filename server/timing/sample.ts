/** The sample that comes with Icebell: the women's 1000 m of Milano Cortina 2026, as a rehearsal or as a start list. */
import type { CompetitionSession } from '../session/competitionSession.ts';
import milano from '../samples/milano-2026-women-1000m.json' with { type: 'json' };
import { prepare } from './prepare.ts';
import { parseSession, type SessionFile } from './sessionFile.ts';

export function sampleSession(): SessionFile {
  const session = parseSession('The sample', milano);
  if (!session.ok) throw new Error(session.problem);
  return session.value;
}

/** For a demo: nobody sits at the records desk, so records go on air at once (R9). */
export function demoSession(): SessionFile {
  const { steps, ...session } = sampleSession();
  return {
    ...session,
    steps: steps.flatMap((step) =>
      step.command.kind === 'OpenCompetition'
        ? [step, { atMs: step.atMs, command: { kind: 'SetReleaseRule', rule: 'atOnce' } }]
        : [step],
    ),
  };
}

/** Competition, records, entries and start list, ready for an operator to time; nothing is replayed. */
export async function loadSampleCompetition(session: Pick<CompetitionSession, 'submit'>): Promise<void> {
  const refused = await prepare(session, sampleSession(), { role: 'admin', name: 'sample' });
  if (refused !== null) throw new Error(`The sample cannot be loaded: ${refused.reason}. ${refused.remedy}.`);
}
