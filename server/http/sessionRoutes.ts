/** Signing a browser in and out, with the operator's secret or an invitation. */
import * as v from 'valibot';
import { ROLES } from '#shared/decide/role.ts';
import { text } from '#shared/facts/fields.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import type { Access } from '../auth/access.ts';
import { clearedSessionCookie, sessionCookie } from '../auth/cookies.ts';
import { SESSION_SECONDS } from '../auth/sessions.ts';
import { addressOf } from './guard.ts';
import { ok, problem, tryLater, type Reply } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

const PATH = '/api/v1/session';

const proof = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Stands in the log beside everything this person does. */
const personName = text(40);
const credentials = v.union([
  v.strictObject({ secret: proof, name: v.optional(personName) }),
  v.strictObject({ invitation: proof, name: personName }),
]);
/** Both null for somebody who is not signed in. */
const sessionDocument = v.object({ role: v.nullable(v.picklist(ROLES)), name: v.nullable(v.string()) });

export function sessionRoutes(access: Access): Route[] {
  return [readSession, signIn(access), signOut(access)];
}

const readSession = defineRoute({
  method: 'get',
  path: PATH,
  summary: 'Says as whom the caller is signed in',
  needs: 'anyoneKnown',
  answers: { 200: { description: 'The role, or null', schema: sessionDocument } },
  answer: ({ caller }) => ok({ role: caller?.role ?? null, name: caller?.name ?? null }),
});

function signIn(access: Access): Route {
  return defineRoute({
    method: 'post',
    path: PATH,
    summary: "Signs a person in for twelve hours, with the operator's secret or an invitation",
    needs: 'anyone',
    body: credentials,
    answers: { 200: { description: 'Signed in; the session is in the cookie', schema: sessionDocument } },
    problems: [401, 403, 503],
    async answer({ body, request }): Promise<Reply> {
      const address = addressOf(request);
      const outcome =
        'secret' in body
          ? await access.signIn(body.secret, address, body.name)
          : await access.accept(body.invitation, address, body.name);
      switch (outcome.kind) {
        case 'signedIn': {
          const cookie = { isSecure: request.secure, maxAgeSeconds: SESSION_SECONDS };
          const headers = { 'Set-Cookie': sessionCookie(outcome.sessionKey, cookie) };
          return { ...ok({ role: outcome.role, name: outcome.name }), headers };
        }
        case 'wrong':
          return problem(401, toldProblem('secret' in body ? 'wrongSecret' : 'wrongInvitation', {}));
        case 'wait':
          return tryLater(outcome.waitMs);
      }
    },
  });
}

function signOut(access: Access): Route {
  return defineRoute({
    method: 'delete',
    path: PATH,
    summary: 'Signs the browser out; its session is worthless at once',
    needs: 'anyone',
    answers: { 204: { description: 'Signed out', schema: null } },
    problems: [403, 503],
    async answer({ request }) {
      await access.signOut(request.headers);
      return { status: 204, headers: { 'Set-Cookie': clearedSessionCookie(request.secure) } };
    },
  });
}
