/** What a phone asks for: all facts so far, the stream of those to come, and the time on the server's clock. */
import * as v from 'valibot';
import { logId, seqOrZero, text, wallInstant } from '#shared/facts/fields.ts';
import { hello } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import { snapshot } from '#shared/protocol/serverMessages.ts';
import type { HttpParts } from './parts.ts';
import { ok, problem, stateEtag } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';
import { sendReply } from './send.ts';

/** A phone whose server is away goes on at another, and reads there what everybody may: without a cookie, from any page. */
const FROM_ANYWHERE = { 'Access-Control-Allow-Origin': '*' };

export function followRoutes(parts: Pick<HttpParts, 'build' | 'clock' | 'host' | 'phones'>): Route[] {
  return [snapshotRoute(parts), followRoute(parts.phones), clockRoute(parts.clock)];
}

function snapshotRoute({ build, host }: Pick<HttpParts, 'build' | 'host'>): Route {
  return defineRoute({
    method: 'get',
    path: '/api/v1/snapshot',
    summary: 'All facts so far, as a screen folds them before it follows the rest',
    needs: 'anyone',
    answers: { 200: { description: 'The facts and the log they are of', schema: snapshot } },
    answer() {
      const body = host.current().snapshotAt();
      return { status: 200, body, headers: FROM_ANYWHERE, etag: stateEtag(body, build) };
    },
  });
}

/** What the hello of a socket says, in an address. */
const parameters = {
  protocol: numberInAddress(hello.entries.protocol),
  screen: text(40),
  log: v.optional(logId),
  seq: v.optional(numberInAddress(seqOrZero)),
};

function followRoute(phones: HttpParts['phones']): Route {
  return {
    method: 'get',
    path: '/api/v1/follow',
    summary:
      'For phones: welcome, then what they lack after `seq` of `log`, then every fact, and a pulse once a second. ' +
      'Events: welcome, snapshot, facts, pulse, goodbye',
    needs: 'anyone',
    parameters,
    body: null,
    answers: { 200: { description: 'Server-sent events', schema: v.string(), contentType: 'text/event-stream' } },
    problems: [],
    async serve({ request, response }) {
      const asked = parseMessage(v.object(parameters), request.query);
      if (!asked.ok)
        return sendReply(request, response, problem(400, toldProblem('badAddress', { problem: asked.problem })));
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      const { protocol, screen, log, seq } = asked.value;
      const resume = log === undefined || seq === undefined ? null : { logId: log, seq };
      response.set(FROM_ANYWHERE);
      phones.follow(response, { protocol, audience: 'phone', screen, resume });
    },
  };
}

function clockRoute(clock: HttpParts['clock']): Route {
  return defineRoute({
    method: 'get',
    path: '/api/v1/clock',
    summary: "The server's time of day, in milliseconds since 1970",
    needs: 'anyone',
    answers: { 200: { description: 'Now', schema: v.object({ serverNow: wallInstant }) } },
    answer: () => ({ ...ok({ serverNow: clock.now() }), headers: FROM_ANYWHERE }),
  });
}
