/**
 * Sends every batch of facts to the rooms: operators and screens in the same tick, phones once the sockets of those have
 * been served; encoded once per room (rule W5). Ten thousand phones then cost the arena board half a millisecond.
 */
import { isDeepStrictEqual } from 'node:util';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Audience, Hello } from '#shared/protocol/clientMessages.ts';
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { Clock, Scheduler } from '../clock.ts';
import type { Meters } from '../observe/meters.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { Peer, Rooms } from './peer.ts';
import { PHONES_IN_A_ROOM, PhoneRooms } from './phoneRooms.ts';
import { RoomChannel } from './roomChannel.ts';

export interface FanOutParts {
  readonly host: SessionHost;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'after' | 'afterIo'>;
  readonly meters: Meters;
  /** Shown by screens, and a reason for them to reload when it changes. */
  readonly build: string;
  /** Addresses of all servers of this log, for screens that lose this one. */
  readonly servers: () => readonly string[];
  readonly phonesInARoom?: number | undefined;
  readonly phonesPacedAbove?: number | undefined;
}

export class FanOut {
  readonly #parts: FanOutParts;
  readonly #channels: {
    readonly operator: RoomChannel;
    readonly screen: RoomChannel;
    readonly phone: PhoneRooms;
  };
  readonly #unsubscribe: () => void;
  #told: Pick<Welcome, 'servers' | 'isBehind'>;

  constructor(parts: FanOutParts) {
    this.#parts = parts;
    const { host, phonesInARoom: roomSize = PHONES_IN_A_ROOM, phonesPacedAbove: pacedAbove } = parts;
    const { clock, rooms, scheduler } = parts;
    const session = host.current();
    const serve = (publish: () => void): void => this.#serve('phone', publish);
    this.#channels = {
      operator: new RoomChannel('operator', rooms, session),
      screen: new RoomChannel('screen', rooms, session),
      phone: new PhoneRooms(session, { rooms, clock, scheduler, roomSize, pacedAbove, serve }),
    };
    this.#told = this.#standing();
    this.#unsubscribe = host.subscribe({
      onFacts: () => this.#publish(),
      onSwitch: (next) => this.#switchTo(next),
    });
  }

  /** Phones that are connected now. */
  get phones(): number {
    return this.#channels.phone.size;
  }

  /** Greets the screen and brings it up to date; from then on it is served with its audience. */
  admit(peer: Peer, { audience, resume }: Pick<Hello, 'audience' | 'resume'>): void {
    peer.send('welcome', this.#welcome());
    this.#channels[audience].admit(peer, resume);
  }

  /** Says to everybody how things stand with this server, if that has changed. */
  greetAnew(): void {
    const standing = this.#standing();
    if (isDeepStrictEqual(standing, this.#told)) return;
    this.#told = standing;
    const welcome = this.#welcome();
    const { operator, phone, screen } = this.#channels;
    for (const channel of [operator, screen, phone]) channel.greet(welcome);
  }

  close(): void {
    this.#unsubscribe();
    this.#channels.phone.close();
  }

  #publish(): void {
    const { operator, phone, screen } = this.#channels;
    this.#serve('operator', () => operator.publish());
    this.#serve('screen', () => screen.publish());
    phone.publish();
  }

  #serve(audience: Audience, publish: () => void): void {
    const { clock, meters } = this.#parts;
    const begin = clock.monotonicMs();
    publish();
    meters.fanOutSeconds.observe({ audience }, (clock.monotonicMs() - begin) / 1000);
  }

  /** All audiences at once: a switch is rare, and facts of two logs must never mix in one room. */
  #switchTo(session: CompetitionSession): void {
    const welcome = this.#welcome();
    const { operator, phone, screen } = this.#channels;
    for (const channel of [operator, screen, phone]) channel.switchTo(session, welcome);
  }

  #welcome(): Welcome {
    const { build, clock, host } = this.#parts;
    const { logId } = host.current();
    return { protocol: PROTOCOL_VERSION, build, logId, serverNow: clock.now(), ...this.#standing() };
  }

  #standing(): Pick<Welcome, 'servers' | 'isBehind'> {
    return { servers: [...this.#parts.servers()], isBehind: this.#parts.host.current().isBehind };
  }
}
