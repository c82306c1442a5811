/** What a joining screen is sent first: the tail it lacks, when that provably continues what it holds, otherwise everything (W2). */
import type { Seq } from '#shared/primitives/ids.ts';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { FactBatch, Snapshot } from '#shared/protocol/serverMessages.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';

export type Opening =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  /** Empty when the screen already holds everything. */
  | { readonly kind: 'tail'; readonly facts: FactBatch };

/**
 * @param upTo number up to which the room the screen enters has been served: what follows comes with the room. A screen
 * that already holds more is served the tail of nothing; the room repeats facts to it, and its fold skips them.
 */
export function openingFor(session: CompetitionSession, resume: Hello['resume'], upTo: Seq): Opening {
  const continues =
    resume !== null && resume.logId === session.logId && resume.seq > 0 && resume.seq <= session.lastSeq();
  if (!continues) return { kind: 'snapshot', snapshot: session.snapshotAt(upTo) };
  return { kind: 'tail', facts: session.factsAfter(resume.seq, upTo) };
}
