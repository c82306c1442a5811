/** Where other machines find this server: for links that are handed to people. */
import * as v from 'valibot';
import type { HttpParts } from './parts.ts';
import { ok } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

export function addressRoutes({ addresses }: Pick<HttpParts, 'addresses'>): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/v1/addresses',
      summary: 'Lists the addresses of this server in the local network',
      needs: 'admin',
      answers: { 200: { description: 'This machine first', schema: v.object({ addresses: v.array(v.string()) }) } },
      answer: () => ok({ addresses: addresses() }),
    }),
  ];
}
