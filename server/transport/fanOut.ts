/**
 * Sends every batch of facts to the rooms: operators and screens in the same tick, phones once the sockets of those have
 * been served; encoded once per room (rule W5). Ten thousand phones then cost the arena board half a millisecond.
 */
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Audience, Hello } from '#shared/protocol/clientMessages.ts';
import type { Welcome } from '#shared/protocol/serverMessages.ts';
import type { Clock, Scheduler } from '../clock.ts';
import type { Meters } from '../observe/meters.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { AudienceChannel } from './audienceChannel.ts';
import type { Peer, Rooms } from './peer.ts';

export interface FanOutParts {
  readonly host: SessionHost;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly meters: Meters;
  /** Shown by screens, and a reason for them to reload when it changes. */
  readonly build: string;
}

export class FanOut {
  readonly #parts: FanOutParts;
  readonly #channels: Readonly<Record<Audience, AudienceChannel>>;
  readonly #unsubscribe: () => void;
  #arePhonesDue = false;

  constructor(parts: FanOutParts) {
    this.#parts = parts;
    const session = parts.host.current();
    this.#channels = {
      operator: new AudienceChannel('operator', parts.rooms, session),
      screen: new AudienceChannel('screen', parts.rooms, session),
      phone: new AudienceChannel('phone', parts.rooms, session),
    };
    this.#unsubscribe = parts.host.subscribe({
      onFacts: () => this.#publish(),
      onSwitch: (next) => this.#switchTo(next),
    });
  }

  /** Greets the screen and brings it up to date; from then on it is served with its audience. */
  admit(peer: Peer, { audience, resume }: Pick<Hello, 'audience' | 'resume'>): void {
    peer.send('welcome', this.#welcome());
    this.#channels[audience].admit(peer, resume);
  }

  close(): void {
    this.#unsubscribe();
  }

  #publish(): void {
    this.#serve('operator');
    this.#serve('screen');
    if (this.#arePhonesDue) return;
    this.#arePhonesDue = true;
    this.#parts.scheduler.afterIo(() => {
      this.#arePhonesDue = false;
      this.#serve('phone');
    });
  }

  #serve(audience: Audience): void {
    const { clock, meters } = this.#parts;
    const begin = clock.monotonicMs();
    this.#channels[audience].publish();
    meters.fanOutSeconds.observe({ audience }, (clock.monotonicMs() - begin) / 1000);
  }

  /** All audiences at once: a switch is rare, and facts of two logs must never mix in one room. */
  #switchTo(session: CompetitionSession): void {
    const welcome = this.#welcome();
    for (const audience of ['operator', 'screen', 'phone'] as const)
      this.#channels[audience].switchTo(session, welcome);
  }

  #welcome(): Welcome {
    const { build, clock, host } = this.#parts;
    return { protocol: PROTOCOL_VERSION, build, logId: host.current().logId, serverNow: clock.now() };
  }
}
