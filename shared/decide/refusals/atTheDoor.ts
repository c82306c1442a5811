/** Refused before anything was decided: by who asks, how it is written, or what the server can do now. */
import type { NoValues } from '../../primitives/message.ts';
import type { RefusalsSaid } from './sentences.ts';

export interface DoorRefusals {
  readonly onlyWatching: NoValues;
  readonly tooManyMessages: NoValues;
  /** `problem` is English: it names fields of the schema. */
  readonly malformedMessage: { readonly problem: string };
  readonly malformedRequest: { readonly problem: string };
  readonly otherLogOnAir: NoValues;
  readonly rehearsalOnAir: NoValues;
  readonly sessionClosed: NoValues;
  readonly logUnwritable: NoValues;
  readonly databaseUnusable: NoValues;
  readonly readOnlyServer: NoValues;
}

const AGAIN = 'Send the command again with the same id; if that does not help, look at the disk of the server';
const AGAIN_THERE = 'Send the command again with the same id; if that does not help, look at the database';

export const atTheDoorEn: RefusalsSaid<DoorRefusals> = {
  onlyWatching: () => ['This connection may only watch', 'Sign in and connect again'],
  tooManyMessages: () => ['Too many messages in a short time', 'Wait a second and send it again'],
  malformedMessage: ({ problem }) => [problem, 'Send a command as the schema describes it'],
  malformedRequest: ({ problem }) => [problem, 'Send what CommandRequest in /api/v1/openapi.json describes'],
  otherLogOnAir: () => [
    'Another log is on air than the one this was meant for: a rehearsal has begun or ended',
    'Look at what is on air now, and send it again if it is still meant',
  ],
  rehearsalOnAir: () => [
    'A rehearsal is on air, and devices and programs take no part in it',
    'Leave the rehearsal and send it again; or name its log to take part: POST /api/v1/commands?log=…',
  ],
  sessionClosed: () => ['The session is closed', AGAIN],
  logUnwritable: () => ['The log cannot be written now', AGAIN],
  databaseUnusable: () => ['The database of the log cannot be used now', AGAIN_THERE],
  readOnlyServer: () => ['This server only shows the competition', 'Send it to one of the servers that take commands'],
};
