/** What the HTTP interface is built from; each route group takes the few parts it needs. */
import type { Registry } from 'prom-client';
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import type { Access } from '../auth/access.ts';
import type { CallerAddresses } from '../callerAddress.ts';
import type { Clock, Scheduler } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { Rehearsal } from '../timing/rehearsal.ts';
import type { AddressCredits } from '../transport/addressCredits.ts';
import type { PhoneStreams } from '../transport/phoneStreams.ts';
import type { ScreensDesk } from '../transport/screensDesk.ts';
import type { OpenStreams } from './openStreams.ts';

export interface HttpParts {
  readonly host: Pick<SessionHost, 'current' | 'submit' | 'subscribe'>;
  readonly rehearsal: Pick<Rehearsal, 'start' | 'state' | 'leave'>;
  /** Where other machines find this server. */
  readonly addresses: () => readonly string[];
  /** All servers of this log, as screens reach them. */
  readonly servers: () => readonly string[];
  readonly access: Access;
  readonly callers: Pick<CallerAddresses, 'isProxy'>;
  readonly credits: AddressCredits;
  readonly clock: Pick<Clock, 'now'>;
  readonly scheduler: Pick<Scheduler, 'after' | 'afterIo'>;
  readonly phones: PhoneStreams;
  readonly screens: Pick<ScreensDesk, 'fleet' | 'direct'>;
  /** What directors decided about screens, in order. */
  readonly screenHistory: () => Promise<readonly RecordedControlFact[]>;
  readonly streams: OpenStreams;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly registry: Pick<Registry, 'metrics' | 'contentType'>;
  /** Names the build of the server, so that a document made by another build is not taken for this one. */
  readonly build: string;
  readonly clientFolder: string;
}
