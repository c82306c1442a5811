/** What is kept about who may act, over the tables of one store or of one transaction in it. */
import type { Clock } from '../clock.ts';
import { AccessDeeds } from './accessDeeds.ts';
import type { AccessTables } from './accessStore.ts';
import { Invitations } from './invitations.ts';
import { Sessions } from './sessions.ts';
import { Tokens } from './tokens.ts';

export interface AccessRecords {
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly invitations: Invitations;
  readonly deeds: AccessDeeds;
}

export function accessRecords(tables: AccessTables, clock: Pick<Clock, 'now'>): AccessRecords {
  return {
    tokens: new Tokens(tables, clock),
    sessions: new Sessions(tables, clock),
    invitations: new Invitations(tables, clock),
    deeds: new AccessDeeds(tables, clock),
  };
}
