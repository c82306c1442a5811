/** For whoever watches the server: does the process live, can it serve, and what has it counted. */
import * as v from 'valibot';
import { logId, seqOrZero } from '#shared/facts/fields.ts';
import type { HttpParts } from './parts.ts';
import { ok, problem } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

export function healthRoutes({ host, registry, build }: Pick<HttpParts, 'host' | 'registry' | 'build'>): Route[] {
  return [alive, ready(host, build), metrics(registry)];
}

const alive = defineRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Answers as long as the process lives',
  needs: 'anyone',
  answers: { 200: { description: 'Alive', schema: v.object({ status: v.literal('alive') }) } },
  answer: () => ok({ status: 'alive' }),
});

function ready(host: HttpParts['host'], build: string): Route {
  return defineRoute({
    method: 'get',
    path: '/readyz',
    summary: 'Answers once everything in the log is folded, and while facts can be written to it',
    needs: 'anyone',
    answers: {
      200: {
        description: 'Ready to serve',
        schema: v.object({ status: v.literal('ready'), build: v.string(), logId, seq: seqOrZero }),
      },
    },
    problems: [503],
    async answer() {
      const session = host.current();
      if (session.isBehind) return problem(503, BEHIND);
      if (!(await session.isReady())) return problem(503, session.isInDatabase ? DATABASE_AWAY : DISK_FULL);
      return ok({ status: 'ready', build, logId: session.logId, seq: session.state().seq });
    },
  });
}

const DISK_FULL = 'Facts cannot be written: look at the disk of the log. What was written is shown.';
const DATABASE_AWAY =
  'Facts cannot be written to the database, or not be read from it: see whether it can be reached, has room, and holds no ' +
  'facts of a newer server. What was read is shown.';

const BEHIND =
  'The server is behind: the database of the log does not answer, or holds facts of a newer server; others may have ' +
  'written facts to it.';

function metrics(registry: HttpParts['registry']): Route {
  const contentType = registry.contentType;
  return {
    method: 'get',
    path: '/metrics',
    summary: 'Counters and timings in the text form of Prometheus',
    needs: 'anyone',
    parameters: {},
    body: null,
    answers: { 200: { description: 'Metrics', schema: v.string(), contentType: 'text/plain' } },
    problems: [],
    async serve({ response }) {
      response.setHeader('Content-Type', contentType);
      response.setHeader('Cache-Control', 'no-store');
      response.end(await registry.metrics());
    },
  };
}
