/**
 * One audience and the number up to which it has been served. A screen that enters is brought to exactly that number in
 * the same tick, so that between its first message and the next batch of the room nothing is missing and nothing doubled.
 */
import type { Seq } from '#shared/primitives/ids.ts';
import type { Audience, Hello } from '#shared/protocol/clientMessages.ts';
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { Peer, Rooms } from './peer.ts';
import { openingFor } from './resume.ts';

export class AudienceChannel {
  readonly #audience: Audience;
  readonly #rooms: Rooms;
  #session: CompetitionSession;
  #served: Seq;

  constructor(audience: Audience, rooms: Rooms, session: CompetitionSession) {
    this.#audience = audience;
    this.#rooms = rooms;
    this.#session = session;
    this.#served = session.lastSeq();
  }

  admit(peer: Peer, resume: Hello['resume']): void {
    const opening = openingFor(this.#session, resume, this.#served);
    if (opening.kind === 'snapshot') peer.send('snapshot', opening.snapshot);
    else if (opening.facts.length > 0) peer.send('facts', opening.facts);
    peer.enter(this.#audience);
  }

  /** Sends the room what it lacks; several batches that have piled up become one message. */
  publish(): void {
    const facts = this.#session.factsAfter(this.#served);
    if (facts.length === 0) return;
    this.#served = this.#session.lastSeq();
    if (!this.#rooms.isEmpty(this.#audience)) this.#rooms.send(this.#audience, 'facts', facts);
  }

  switchTo(session: CompetitionSession, welcome: Welcome): void {
    this.#session = session;
    this.#served = session.lastSeq();
    if (this.#rooms.isEmpty(this.#audience)) return;
    this.#rooms.send(this.#audience, 'welcome', welcome);
    this.#rooms.send(this.#audience, 'snapshot', session.snapshotAt());
  }
}
