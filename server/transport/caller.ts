/** What of a socket's handshake may prove who is on it. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Sender } from '../session/sessionHost.ts';
import { Unavailable } from '../unavailable.ts';

export interface CallerHeaders {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

/** Null for somebody who may only watch. @throws Unavailable while nobody can say */
export type RoleOf = (headers: CallerHeaders, address: string) => Sender | null | Promise<Sender | null>;

/** A browser adds the cookie for every site that opens a socket here: only pages of this server may make use of it. */
export function callerHeaders({ authorization, cookie, host, origin }: IncomingHttpHeaders): CallerHeaders {
  const isForeign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  return isForeign ? { authorization } : { authorization, cookie };
}

/** Who it is, or that nobody can say now. */
export async function knownNow(asked: ReturnType<RoleOf>): Promise<Sender | null | 'unknown'> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Unavailable) return 'unknown';
    throw error;
  }
}
