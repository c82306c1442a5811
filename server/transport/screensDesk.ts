/**
 * Between the people at the desk and the public screens: screens are told what stands about them, people see the fleet,
 * and what a director asks is stored before a screen hears of it.
 */
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import { isOverPicture } from '#shared/control/overPicture.ts';
import { controlFactOf, type ScreenCommand } from '#shared/control/screenCommand.ts';
import { tallyOf, type Tally } from '#shared/control/tally.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import type { Cancel, Clock, Scheduler } from '../clock.ts';
import type { ControlBook } from '../control/controlBook.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { repeat } from './repeat.ts';
import { ScreenRegistry, type ScreenWindow } from './screenRegistry.ts';

type DeskEvents = Pick<ServerToClientEvents, 'control' | 'instruction' | 'fleet'>;

/** The sockets of one screen, or of all people; and one socket. */
export interface DeskRooms {
  sizeOf(room: string): number;
  send<Name extends keyof DeskEvents>(room: string, name: Name, ...message: Parameters<DeskEvents[Name]>): void;
}

export interface DeskMember {
  send<Name extends keyof DeskEvents>(name: Name, ...message: Parameters<DeskEvents[Name]>): void;
  join(room: string): void;
  leave(room: string): void;
}

export interface ScreensDeskParts {
  readonly book: ControlBook;
  readonly host: SessionHost;
  readonly rooms: DeskRooms;
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly build: string;
  readonly phones: () => number;
}

/**
 * `away`: what is done at once cannot be asked of a screen that does not hear it, nor a delay of one that has not said yet
 * what it is. `alwaysLive`: it is watched beside the race. `onAir`: viewers would see it, or nobody says that they would not.
 */
export interface RefusedDirection {
  readonly kind: 'away' | 'alwaysLive' | 'onAir';
  readonly screen: FleetScreen;
}

export type Directed =
  | { readonly kind: 'done'; readonly screen: FleetScreen }
  | { readonly kind: 'unknown' }
  | RefusedDirection;

/** The numbers are for people; what a director did and what is on air they see at once. */
const FLEET_EVERY_MS = 500;
const PEOPLE = 'people';
/** Where a card meant for the hall is seen by no viewer. */
const MAY_PAINT: ReadonlySet<Tally> = new Set(['offAir', null]);

export class ScreensDesk {
  readonly #parts: ScreensDeskParts;
  readonly #registry: ScreenRegistry;
  readonly #stops: readonly Cancel[];
  #lastSent = '';

  /** Made before the fan-out subscribes to the host, so that a batch is known before it is sent. */
  constructor(parts: ScreensDeskParts) {
    this.#parts = parts;
    const { host, scheduler } = parts;
    this.#registry = new ScreenRegistry({ ...parts, lastSeq: () => host.current().lastSeq() });
    const unsubscribe = host.subscribe({
      onFacts: () => this.#registry.sending(),
      onSwitch: () => this.#registry.startAgain(),
    });
    this.#stops = [unsubscribe, repeat(scheduler, FLEET_EVERY_MS, () => this.#broadcast())];
  }

  /** Before the screen is sent any fact, so that its first picture is already the right one. */
  admitScreen(member: DeskMember, id: ScreenId, { screen, resume }: Pick<Hello, 'screen' | 'resume'>): ScreenWindow {
    const isSameLog = resume?.logId === this.#parts.host.current().logId;
    member.send('control', this.#parts.book.of(id));
    member.join(roomOf(id));
    const window = this.#registry.join(id, screen, isSameLog ? resume.seq : 0);
    return {
      ...window,
      tell: (status) => {
        const before = this.#registry.find(id)?.status?.onAir ?? null;
        window.tell(status);
        if (status.onAir !== before) this.#broadcast();
      },
    };
  }

  admitPerson(member: DeskMember): void {
    member.send('fleet', this.fleet());
    member.join(PEOPLE);
  }

  dismissPerson(member: DeskMember): void {
    member.leave(PEOPLE);
  }

  fleet(): Fleet {
    const { build, host, phones } = this.#parts;
    return { seq: host.current().lastSeq(), build, screens: [...this.#registry.screens()], phones: phones() };
  }

  /** @throws Error when it could not be stored */
  direct(id: ScreenId, command: ScreenCommand, by: string): Directed {
    const { book, rooms } = this.#parts;
    const screen = this.#registry.find(id);
    if (screen === null) return { kind: 'unknown' };
    const refused = this.#whyNot(screen, command);
    if (refused !== null) return { kind: refused, screen };
    const fact = controlFactOf(id, command);
    if (fact !== null) {
      book.record(fact, by);
      rooms.send(roomOf(id), 'control', book.of(id));
      this.#broadcast();
    } else {
      rooms.send(roomOf(id), 'instruction', { kind: command.kind === 'reload' ? 'reload' : 'identify' });
    }
    return { kind: 'done', screen: { ...screen, ...book.of(id) } };
  }

  /** Null for what may be asked of this screen; a delay may always be taken back. */
  #whyNot(screen: FleetScreen, command: ScreenCommand): RefusedDirection['kind'] | null {
    const isHeard = this.#parts.rooms.sizeOf(roomOf(screen.id)) > 0;
    switch (command.kind) {
      case 'delay':
        if (command.delayMs === null || isOverPicture(screen.screen)) return null;
        return screen.screen === null ? 'away' : 'alwaysLive';
      case 'identify':
        if (!isHeard) return 'away';
        return MAY_PAINT.has(tallyOf(screen)) ? null : 'onAir';
      case 'reload':
        return isHeard ? null : 'away';
      default:
        return null;
    }
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #broadcast(): void {
    const { rooms } = this.#parts;
    if (rooms.sizeOf(PEOPLE) === 0) return;
    const fleet = this.fleet();
    const text = JSON.stringify(fleet);
    if (text === this.#lastSent) return;
    this.#lastSent = text;
    rooms.send(PEOPLE, 'fleet', fleet);
  }
}

function roomOf(id: ScreenId): string {
  return `public screen ${id}`;
}
