/** What a request must show before its body is even read: the right content type, the same origin, and who is asking. */
import type { Request } from 'express';
import type { Role } from '#shared/decide/role.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { toldProblem, type ToldProblem } from '#shared/protocol/problems.ts';
import type { Access, Caller } from '../auth/access.ts';
import { problem, tryLater, type Reply } from './reply.ts';
import type { Needs, RouteDocument } from './route.ts';

export type Guarding = Pick<Access, 'actorOf' | 'waitMs'>;

/** The caller, null where nobody needs to be known; or the reply that turns the request away. */
export async function guard(
  access: Guarding,
  route: Pick<RouteDocument, 'needs' | 'method' | 'body'>,
  request: Request,
): Promise<Outcome<Caller | null, Reply>> {
  if (route.body !== null && request.is('application/json') === false) {
    return refused(problem(415, 'The body must be JSON, sent with Content-Type: application/json.'));
  }
  if (route.needs === 'anyone') return isForeignWrite(route, request) ? refused(foreign()) : accepted(null);
  const caller = await access.actorOf(request.headers, addressOf(request));
  // A browser adds the cookie for every site that asks; a bearer token is added by nobody but its holder.
  if (caller?.via === 'cookie' && isForeignWrite(route, request)) return refused(foreign());
  const isProofMissing = route.needs !== 'anyoneKnown' || request.headers.authorization !== undefined;
  if (caller === null && isProofMissing) return refused(unknownCaller(access, request));
  const forbidden = caller === null ? null : whyForbidden(route.needs, caller.role);
  return forbidden === null ? accepted(caller) : refused(problem(403, forbidden));
}

function whyForbidden(needs: Needs, role: Role): ToldProblem | null {
  if (role === 'admin') return null;
  if (needs === 'admin') return toldProblem('onlyAdmins', {});
  if (needs === 'director' && role !== 'director') return toldProblem('onlyDirectors', {});
  return needs === 'person' && role === 'device' ? toldProblem('onlyPeople', {}) : null;
}

export function addressOf(request: Request): string {
  return request.ip ?? 'unknown';
}

function isForeignWrite({ method }: Pick<RouteDocument, 'method'>, request: Request): boolean {
  const origin = request.headers.origin;
  if (method === 'get' || origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}

function foreign(): Reply {
  return problem(403, toldProblem('foreignPage', {}));
}

function unknownCaller(access: Guarding, request: Request): Reply {
  const waitMs = access.waitMs(addressOf(request));
  if (waitMs > 0 && request.headers.authorization !== undefined) return tryLater(waitMs);
  const detail = 'Sign in at POST /api/v1/session, or send a valid token as Authorization: Bearer <token>.';
  return problem(401, detail, { headers: { 'WWW-Authenticate': 'Bearer realm="icebell"' } });
}
