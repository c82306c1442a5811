/** Tokens for timing devices and programs, in the hands of an admin. */
import * as v from 'valibot';
import { ROLES } from '#shared/decide/role.ts';
import { text } from '#shared/facts/fields.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import type { Access } from '../auth/access.ts';
import { ok, problem } from './reply.ts';
import { defineRoute, nameOf, type Route } from './route.ts';

const PATH = '/api/v1/tokens';

const tokenRequest = v.strictObject({
  /** Stands beside every fact the token brings, so it must not pass for a person. */
  name: v.pipe(text(40), v.notValue('operator', 'must name a device or a program')),
  role: v.picklist(ROLES),
});
const tokenInfo = v.object({
  id: v.string(),
  name: v.string(),
  role: v.picklist(ROLES),
  createdAt: v.number(),
  lastUsedAt: v.nullable(v.number()),
});
const newToken = v.object({ ...tokenInfo.entries, token: v.string() });
const tokenList = v.object({ tokens: v.array(tokenInfo) });

export function tokenRoutes(access: Access): Route[] {
  return [createToken(access), listTokens(access), revokeToken(access)];
}

function createToken(access: Access): Route {
  return defineRoute({
    method: 'post',
    path: PATH,
    summary: 'Makes a token for a device or a program',
    needs: 'admin',
    body: tokenRequest,
    answers: { 201: { description: 'The token, shown this once', schema: newToken } },
    async answer({ body, caller }) {
      const { text: token, ...info } = await access.makeToken(nameOf(caller), body.name, body.role);
      return { status: 201, body: { ...info, token } };
    },
  });
}

function listTokens({ tokens }: Access): Route {
  return defineRoute({
    method: 'get',
    path: PATH,
    summary: 'Lists the tokens, without what makes them valid',
    needs: 'admin',
    answers: { 200: { description: 'Name, role and last use of each token', schema: tokenList } },
    answer: async () => ok({ tokens: await tokens.list() }),
  });
}

function revokeToken(access: Access): Route {
  return defineRoute({
    method: 'delete',
    path: `${PATH}/:id`,
    summary: 'Revokes a token at once',
    needs: 'admin',
    parameters: { id: text(64) },
    answers: { 204: { description: 'Revoked', schema: null } },
    problems: [404],
    answer: async ({ parameters: { id }, caller }) =>
      (await access.revokeToken(nameOf(caller), id)) ? { status: 204 } : problem(404, toldProblem('noSuchToken', {})),
  });
}
