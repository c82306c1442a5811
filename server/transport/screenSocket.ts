/** One connected socket: its hello, its clock probes, its commands, and what it may still spend. */
import type { Socket } from 'socket.io';
import { refusal } from '#shared/decide/refusal.ts';
import type { Audience } from '#shared/protocol/clientMessages.ts';
import type { ClockAnswer, CommandAnswer, Goodbye } from '#shared/protocol/serverMessages.ts';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import type { Cancel, Clock, Scheduler } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import type { Meters } from '../observe/meters.ts';
import { SerialQueue } from '../serialQueue.ts';
import { callerHeaders, knownNow, type RoleOf } from './caller.ts';
import { answerProbe } from './clockExchange.ts';
import type { CommandGate } from './commandGate.ts';
import { DeskSeat } from './deskSeat.ts';
import type { FanOut } from './fanOut.ts';
import { HELLO_WITHIN_MS, NO_HELLO, readHello } from './handshake.ts';
import type { Peer } from './peer.ts';
import { COSTS, Credits, type RateLimits } from './rateLimit.ts';
import type { ScreensDesk } from './screensDesk.ts';

export type ServerSocket = Socket<ClientToServerEvents, ServerToClientEvents>;

export interface ScreenParts {
  readonly fanOut: FanOut;
  readonly desk: ScreensDesk;
  readonly gate: CommandGate;
  readonly roleOf: RoleOf;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly logger: Logger;
  readonly meters: Meters;
  readonly limits: RateLimits;
}

export class ScreenSocket {
  readonly #socket: ServerSocket;
  readonly #parts: ScreenParts;
  readonly #credits: Credits;
  readonly #cancelDeadline: Cancel;
  readonly #peer: Peer;
  /** Finding out who it is takes longer the first time; the second command must not overtake for that. */
  readonly #commands = new SerialQueue();
  readonly #seat: DeskSeat;
  #audience: Audience | null = null;
  /** Nobody could say who it is when it was last asked. */
  #isUnknown = false;

  constructor(socket: ServerSocket, parts: ScreenParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.#peer = peerOf(socket);
    this.#seat = new DeskSeat(parts.desk, {
      send: (name, ...message) => socket.emit(name, ...message),
      join: (room) => void socket.join(room),
      leave: (room) => void socket.leave(room),
    });
    this.#credits = new Credits(parts.clock, parts.limits);
    this.#cancelDeadline = parts.scheduler.after(HELLO_WITHIN_MS, () => this.#dismiss(NO_HELLO, 'noHello'));
    socket.use(([name, ...rest], next) => {
      if (this.#mayPass(name, rest)) next();
    });
    socket.on('hello', (message) => this.#guard(() => this.#onHello(message)));
    socket.on('status', (message) => this.#guard(() => this.#onReport(this.#seat.tell(message))));
    socket.on('painted', (message) => this.#guard(() => this.#onReport(this.#seat.paint(message))));
    socket.on('clock', (message, answer) => this.#guard(() => this.#onClock(message, answer)));
    socket.on('command', (message, answer) => this.#guard(() => this.#onCommand(message, answer)));
    socket.on('disconnect', () => this.#onDisconnect());
  }

  async #onHello(message: unknown): Promise<void> {
    const read = readHello(message);
    if (!read.ok) return this.#dismiss(read.problem, 'malformed');
    this.#cancelDeadline();
    const { audience, screen } = read.value;
    this.#countAs(audience);
    this.#seat.take(read.value);
    this.#parts.fanOut.admit(this.#peer, read.value);
    if (audience !== 'phone') this.#parts.logger.info({ socket: this.#socket.id, audience, screen }, 'screen joined');
    if (audience === 'operator') await this.#lookWhoItIs();
  }

  /**
   * Only people see the fleet: a device has no business with it, and a watcher proves nothing. While nobody can say who it
   * is, everything stays as it was.
   */
  async #lookWhoItIs(): Promise<void> {
    const { address, headers } = this.#socket.handshake;
    const actor = await knownNow(this.#parts.roleOf(callerHeaders(headers), address));
    this.#isUnknown = actor === 'unknown';
    if (actor === 'unknown') return;
    const isPerson = actor !== null && actor.role !== 'device' && this.#socket.connected;
    if (isPerson === this.#seat.isPerson) return;
    if (isPerson) this.#seat.takeAsPerson();
    else this.#seat.dismissPerson();
  }

  #onReport(problem: string | null): void {
    if (problem !== null) this.#complain('malformed', problem);
  }

  /** A probe comes every second, so whoever was signed out is shown nothing more after that. */
  async #onClock(message: unknown, answer: unknown): Promise<void> {
    const acknowledge = asAcknowledgement(answer);
    const read = answerProbe(message, this.#parts.clock);
    this.#seat.heard();
    if (read.ok && acknowledge !== null) acknowledge(read.value);
    else this.#complain('malformed', 'clock probe without form or without acknowledgement');
    if (this.#seat.isPerson || this.#isUnknown) await this.#lookWhoItIs();
  }

  async #onCommand(message: unknown, answer: unknown): Promise<void> {
    const acknowledge = asAcknowledgement(answer);
    if (acknowledge === null) return this.#complain('malformed', 'command without acknowledgement');
    // Durable first, then acknowledged (W4); when storing fails the answer says so.
    const { address, headers } = this.#socket.handshake;
    const submit = () => this.#parts.gate.submit(message, callerHeaders(headers), address);
    acknowledge(await this.#commands.run(submit));
  }

  /** Charges the message; what is over the limit or unknown goes no further. */
  #mayPass(name: string, rest: readonly unknown[]): boolean {
    const cost = COSTS.get(name);
    const verdict = this.#credits.spend(cost ?? 1);
    if (verdict === 'fine') {
      if (cost === undefined) this.#complain('malformed', 'unknown message');
      return cost !== undefined;
    }
    this.#parts.meters.troubles.inc({ reason: 'overLimit' });
    if (verdict === 'first') this.#parts.logger.warn({ socket: this.#socket.id, name }, 'socket over its limit');
    if (verdict === 'absurd') this.#socket.disconnect(true);
    if (name === 'command') asAcknowledgement(rest.at(-1))?.(this.#parts.gate.refuse(TOO_MANY));
    return false;
  }

  /** Nothing a socket sends may end the process. */
  #guard(handle: () => void | Promise<void>): void {
    const report = (error: unknown): void =>
      this.#parts.logger.error({ err: error, socket: this.#socket.id }, 'a message could not be handled');
    try {
      handle()?.catch(report);
    } catch (error) {
      report(error);
    }
  }

  #dismiss(goodbye: Goodbye, reason: 'malformed' | 'noHello'): void {
    this.#complain(reason, goodbye.reason);
    this.#socket.emit('goodbye', goodbye);
    this.#socket.disconnect(true);
  }

  #complain(reason: 'malformed' | 'noHello', detail: string): void {
    this.#parts.meters.troubles.inc({ reason });
    this.#parts.logger.info({ socket: this.#socket.id, reason, detail }, 'socket trouble');
  }

  #onDisconnect(): void {
    this.#cancelDeadline();
    this.#seat.leave();
    this.#countAs(null);
  }

  #countAs(audience: Audience | null): void {
    const { sockets } = this.#parts.meters;
    if (this.#audience !== null) sockets.dec({ audience: this.#audience });
    if (audience !== null) sockets.inc({ audience });
    this.#audience = audience;
  }
}

/** Joining and leaving take effect at once: the in-memory adapter gives no promise. */
function peerOf(socket: ServerSocket): Peer {
  let current: string | null = null;
  return {
    send: (name, ...message) => socket.emit(name, ...message),
    enter(room) {
      if (current !== null) void socket.leave(current);
      current = room;
      void socket.join(room);
    },
  };
}

/** A sender who asks for no answer sends no function. */
function asAcknowledgement(value: unknown): ((message: ClockAnswer | CommandAnswer) => void) | null {
  return typeof value === 'function' ? (value as (message: ClockAnswer | CommandAnswer) => void) : null;
}

const TOO_MANY = refusal('NotAllowed', 'tooManyMessages', {});
