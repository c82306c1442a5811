/** For the audit: what people did beside the race. What they did to it stands in the log, at /api/v1/facts. */
import * as v from 'valibot';
import { deed, screenDeeds } from '#shared/control/deeds.ts';
import type { HttpParts } from './parts.ts';
import { ok } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

const MOST = 1000;

export function deedRoutes({ access, screenHistory }: Pick<HttpParts, 'access' | 'screenHistory'>): readonly Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/v1/deeds',
      summary: `Lists the latest ${MOST} of who was let in or out, and of what screens were told`,
      needs: 'admin',
      answers: { 200: { description: 'Oldest first', schema: v.object({ deeds: v.array(deed) }) } },
      async answer() {
        const [people, screens] = await Promise.all([access.deeds.latest(MOST), screenHistory()]);
        const all = [...people, ...screenDeeds(screens).slice(-MOST)];
        return ok({ deeds: all.toSorted((a, b) => a.at - b.at).slice(-MOST) });
      },
    }),
  ];
}
