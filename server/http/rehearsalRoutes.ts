/** Playing a recorded session to the real screens, and leaving it again in one step. */
import * as v from 'valibot';
import { accepted, must } from '#shared/primitives/outcome.ts';
import { refusal } from '#shared/protocol/serverMessages.ts';
import { sampleSession } from '../timing/sample.ts';
import { parseLongSession } from '../timing/sessionFile.ts';
import { MB, type BodyLimit } from './body.ts';
import type { HttpParts } from './parts.ts';
import { ok, problem, type Reply } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

const PATH = '/api/v1/rehearsal';
const MOST_SPEED = 8;

/** A long day is recorded in one or two megabytes; commands need only a few levels. */
const SESSION_BODY: BodyLimit = {
  bytes: 16 * MB,
  depth: 64,
  instead: 'Rehearse a longer session in parts, such as one day or one distance at a time.',
};

const rehearsalRequest = v.strictObject({
  /** The sample that comes with the server, or a session file as JSON. */
  source: v.union([v.literal('sample'), v.looseObject({ format: v.literal('icebell-session') })]),
  speed: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_SPEED)), 1),
  /** Everything before this pair is there at once. */
  fromPair: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999)), 1),
});

const running = v.object({
  title: v.string(),
  by: v.string(),
  speed: v.number(),
  fromPair: v.number(),
  startedAt: v.number(),
  /** Of the replay; `played` counts those that were refused as well. */
  steps: v.number(),
  played: v.number(),
  refusals: v.number(),
  lastRefusal: v.nullable(refusal),
});
const rehearsalDocument = v.object({ rehearsal: v.nullable(running) });

type RehearsalParts = Pick<HttpParts, 'rehearsal' | 'scheduler'>;

export function rehearsalRoutes(parts: RehearsalParts): Route[] {
  const { rehearsal } = parts;
  return [startRehearsal(parts), readRehearsal(rehearsal), leaveRehearsal(rehearsal)];
}

function startRehearsal({ rehearsal, scheduler }: RehearsalParts): Route {
  const pause = () =>
    new Promise<void>((resolve) => {
      scheduler.afterIo(resolve);
    });
  return defineRoute({
    method: 'post',
    path: PATH,
    summary:
      'Plays a recorded session of at most 16 MB to all screens, marked as a rehearsal; the competition waits untouched',
    needs: 'director',
    body: rehearsalRequest,
    bodyLimit: SESSION_BODY,
    answers: { 201: { description: 'The screens show it', schema: rehearsalDocument } },
    problems: [409],
    async answer({ body: { source, speed, fromPair }, caller }): Promise<Reply> {
      const read =
        source === 'sample' ? accepted(sampleSession()) : await parseLongSession('What was sent', source, pause);
      if (!read.ok) return problem(400, `${read.problem}.`);
      const by = must(caller, 'a signed-in caller').name;
      const outcome = await rehearsal.start({ session: read.value, speed, fromPair, by });
      if (outcome.ok) return { status: 201, body: { rehearsal: outcome.value } };
      return problem(outcome.problem.isBusy ? 409 : 400, `${outcome.problem.reason}.`);
    },
  });
}

function readRehearsal(rehearsal: HttpParts['rehearsal']): Route {
  return defineRoute({
    method: 'get',
    path: PATH,
    summary: 'Tells which rehearsal runs and how far it is',
    needs: 'person',
    answers: { 200: { description: 'The rehearsal, or null', schema: rehearsalDocument } },
    answer: () => ok({ rehearsal: rehearsal.state() }),
  });
}

function leaveRehearsal(rehearsal: HttpParts['rehearsal']): Route {
  return defineRoute({
    method: 'delete',
    path: PATH,
    summary: 'Leaves the rehearsal: all screens are back on the competition, as it was',
    needs: 'director',
    answers: { 204: { description: 'Left', schema: null } },
    problems: [404],
    answer: async (): Promise<Reply> =>
      (await rehearsal.leave()) ? { status: 204 } : problem(404, 'No rehearsal is running.'),
  });
}
