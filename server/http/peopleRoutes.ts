/** Who may act, in the hands of an admin: invitations that are open, people who are signed in, and how each of them ends. */
import * as v from 'valibot';
import { PERSON_ROLES } from '#shared/decide/role.ts';
import { text } from '#shared/facts/fields.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import type { Access } from '../auth/access.ts';
import { ok, problem, type Reply } from './reply.ts';
import { defineRoute, nameOf, type Route } from './route.ts';

const INVITATIONS = '/api/v1/invitations';
const PEOPLE = '/api/v1/people';
const MOST_MINUTES = 7 * 24 * 60;

const invitationRequest = v.strictObject({
  role: v.picklist(PERSON_ROLES),
  /** How long the link can be used. */
  minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_MINUTES)),
});
const invitation = { id: v.string(), role: v.picklist(PERSON_ROLES), createdAt: v.number(), expiresAt: v.number() };
const person = v.object({ ...invitation, name: v.string() });

export function peopleRoutes(access: Access): Route[] {
  const { invitations, sessions } = access;
  return [
    defineRoute({
      method: 'post',
      path: INVITATIONS,
      summary: 'Makes an invitation that signs one person in, once',
      needs: 'admin',
      body: invitationRequest,
      answers: {
        201: {
          description: 'The invitation, shown this once',
          schema: v.object({ ...invitation, invitation: v.string() }),
        },
      },
      async answer({ body: { role, minutes }, caller }) {
        const { text: secret, ...info } = await access.invite(nameOf(caller), role, minutes * 60_000);
        return { status: 201, body: { ...info, invitation: secret } };
      },
    }),
    defineRoute({
      method: 'get',
      path: INVITATIONS,
      summary: 'Lists the invitations that are still open, without what makes them valid',
      needs: 'admin',
      answers: {
        200: { description: 'Open invitations', schema: v.object({ invitations: v.array(v.object(invitation)) }) },
      },
      answer: async () => ok({ invitations: await invitations.list() }),
    }),
    ending(INVITATIONS, 'Withdraws an invitation', 'noSuchInvitation', (by, id) => access.withdrawInvitation(by, id)),
    defineRoute({
      method: 'get',
      path: PEOPLE,
      summary: 'Lists the people who are signed in',
      needs: 'admin',
      answers: { 200: { description: 'Name, role and times', schema: v.object({ people: v.array(person) }) } },
      answer: async () => ok({ people: await sessions.list() }),
    }),
    ending(PEOPLE, 'Signs a person out at once', 'noSuchPerson', (by, id) => access.signPersonOut(by, id)),
  ];
}

function ending(
  path: string,
  summary: string,
  nobody: 'noSuchInvitation' | 'noSuchPerson',
  end: (by: string, id: string) => Promise<boolean>,
): Route {
  return defineRoute({
    method: 'delete',
    path: `${path}/:id`,
    summary,
    needs: 'admin',
    parameters: { id: text(64) },
    answers: { 204: { description: 'Done', schema: null } },
    problems: [404],
    answer: async ({ parameters: { id }, caller }): Promise<Reply> =>
      (await end(nameOf(caller), id)) ? { status: 204 } : problem(404, toldProblem(nobody, {})),
  });
}
