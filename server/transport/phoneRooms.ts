/**
 * The phones, in rooms of limited size that are served one after the other. Between two rooms the event loop comes round,
 * so that a fact that arrives meanwhile reaches operators and screens at once, and the phones still to be served get it
 * in the same message (rule W5). When they are very many, facts that follow each other closely go out together.
 */
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { Cancel, Clock, Scheduler } from '../clock.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { Peer, Rooms } from './peer.ts';
import { RoomChannel } from './roomChannel.ts';

/** About 3 ms of work a room: no screen waits longer for phones. */
export const PHONES_IN_A_ROOM = 250;
/** With more phones than this, a round begins so long after the one before, at the soonest: five messages a second. */
const PACED_ABOVE_PHONES = 2000;
const PACE_MS = 200;

export interface PhoneRoomsParts {
  readonly rooms: Rooms;
  readonly clock: Pick<Clock, 'monotonicMs'>;
  readonly scheduler: Pick<Scheduler, 'after' | 'afterIo'>;
  readonly roomSize: number;
  readonly pacedAbove?: number | undefined;
  /** Wraps the serving of one room, to time it. */
  readonly serve: (publish: () => void) => void;
}

export class PhoneRooms {
  readonly #parts: PhoneRoomsParts;
  readonly #channels: RoomChannel[] = [];
  #session: CompetitionSession;
  /** Being served, or waiting for its time. */
  #isRoundUnderWay = false;
  #isAnotherRoundDue = false;
  #roundBeganMs = -Infinity;
  #cancelWait: Cancel = () => {};

  constructor(session: CompetitionSession, parts: PhoneRoomsParts) {
    this.#session = session;
    this.#parts = parts;
  }

  get size(): number {
    return this.#channels.reduce((sum, { size }) => sum + size, 0);
  }

  admit(peer: Peer, resume: Hello['resume']): void {
    const withRoom = this.#channels.find(({ size }) => size < this.#parts.roomSize);
    (withRoom ?? this.#openRoom()).admit(peer, resume);
  }

  /** Returns at once; the rooms are served later, and what is published until then goes along. */
  publish(): void {
    if (this.#isRoundUnderWay) {
      this.#isAnotherRoundDue = true;
      return;
    }
    this.#isRoundUnderWay = true;
    const waitMs = this.#waitMs();
    if (waitMs > 0) this.#cancelWait = this.#parts.scheduler.after(waitMs, () => this.#beginRound());
    else this.#beginRound();
  }

  /** A round that waits for its time is never served. */
  close(): void {
    this.#cancelWait();
  }

  greet(welcome: Welcome): void {
    for (const channel of this.#channels) channel.greet(welcome);
  }

  switchTo(session: CompetitionSession, welcome: Welcome): void {
    this.#session = session;
    for (const channel of this.#channels) channel.switchTo(session, welcome);
  }

  /** A fact after a quiet time goes out at once. */
  #waitMs(): number {
    const { clock, pacedAbove = PACED_ABOVE_PHONES } = this.#parts;
    return this.size > pacedAbove ? this.#roundBeganMs + PACE_MS - clock.monotonicMs() : 0;
  }

  #beginRound(): void {
    // What was published while it waited goes along.
    this.#isAnotherRoundDue = false;
    this.#roundBeganMs = this.#parts.clock.monotonicMs();
    this.#serveFrom(0);
  }

  #serveFrom(index: number): void {
    this.#parts.scheduler.afterIo(() => {
      const channel = this.#channels[index];
      if (channel === undefined) return this.#endRound();
      this.#parts.serve(() => channel.publish());
      if (index + 1 < this.#channels.length) this.#serveFrom(index + 1);
      else this.#endRound();
    });
  }

  #endRound(): void {
    this.#isRoundUnderWay = false;
    if (!this.#isAnotherRoundDue) return;
    this.#isAnotherRoundDue = false;
    this.publish();
  }

  #openRoom(): RoomChannel {
    const channel = new RoomChannel(`phone ${this.#channels.length + 1}`, this.#parts.rooms, this.#session);
    this.#channels.push(channel);
    return channel;
  }
}
