/**
 * One room and the number up to which it has been served. A screen that enters is brought to exactly that number in the
 * same tick, so that between its first message and the next batch of the room nothing is missing and nothing doubled.
 */
import type { Seq } from '#shared/primitives/ids.ts';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { Peer, Rooms } from './peer.ts';
import { openingFor } from './resume.ts';

export class RoomChannel {
  readonly #room: string;
  readonly #rooms: Rooms;
  #session: CompetitionSession;
  #served: Seq;

  constructor(room: string, rooms: Rooms, session: CompetitionSession) {
    this.#room = room;
    this.#rooms = rooms;
    this.#session = session;
    this.#served = session.lastSeq();
  }

  get size(): number {
    return this.#rooms.sizeOf(this.#room);
  }

  admit(peer: Peer, resume: Hello['resume']): void {
    const opening = openingFor(this.#session, resume, this.#served);
    if (opening.kind === 'snapshot') peer.send('snapshot', opening.snapshot);
    else if (opening.facts.length > 0) peer.send('facts', opening.facts);
    peer.enter(this.#room);
  }

  /** Sends the room what it lacks; several batches that have piled up become one message. */
  publish(): void {
    const facts = this.#session.factsAfter(this.#served);
    if (facts.length === 0) return;
    this.#served = this.#session.lastSeq();
    if (this.size > 0) this.#rooms.send(this.#room, 'facts', facts);
  }

  greet(welcome: Welcome): void {
    if (this.size > 0) this.#rooms.send(this.#room, 'welcome', welcome);
  }

  switchTo(session: CompetitionSession, welcome: Welcome): void {
    this.#session = session;
    this.#served = session.lastSeq();
    if (this.size === 0) return;
    this.#rooms.send(this.#room, 'welcome', welcome);
    this.#rooms.send(this.#room, 'snapshot', session.snapshotAt());
  }
}
