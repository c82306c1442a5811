/** What a phone asks for: all facts so far, the stream of those to come, and the time on the server's clock. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { logId, seqOrZero, text, wallInstant } from '#shared/facts/fields.ts';
import { hello, type Hello } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import { snapshot } from '#shared/protocol/serverMessages.ts';
import type { CallerAddresses } from '../callerAddress.ts';
import type { AddressCredits } from '../transport/addressCredits.ts';
import type { PhoneStreams } from '../transport/phoneStreams.ts';
import type { HttpParts } from './parts.ts';
import { addressOf } from './guard.ts';
import { ok, problem, stateEtag, tooMuch } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';
import { sendReply } from './send.ts';

/** A phone whose server is away goes on at another, and reads there what everybody may: without a cookie, from any page. */
const FROM_ANYWHERE = { 'Access-Control-Allow-Origin': '*' };

export function followRoutes(parts: Pick<HttpParts, 'build' | 'clock' | 'credits' | 'host' | 'phones'>): Route[] {
  return [snapshotRoute(parts), followRoute(parts), clockRoute(parts.clock)];
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
const PATH = '/api/v1/follow';

const parameters = {
  protocol: numberInAddress(hello.entries.protocol),
  screen: text(40),
  log: v.optional(logId),
  seq: v.optional(numberInAddress(seqOrZero)),
};
const asked = v.object(parameters);

function followRoute({ credits, phones }: Pick<HttpParts, 'credits' | 'phones'>): Route {
  return {
    method: 'get',
    path: PATH,
    summary:
      'For phones: welcome, then what they lack after `seq` of `log`, then every fact, and a pulse where a second passes without one. ' +
      'Events: welcome, snapshot, facts, pulse, goodbye',
    needs: 'anyone',
    parameters,
    body: null,
    answers: { 200: { description: 'Server-sent events', schema: v.string(), contentType: 'text/event-stream' } },
    problems: [],
    async serve({ request, response }) {
      const read = parseMessage(asked, request.query);
      if (!read.ok)
        return sendReply(request, response, problem(400, toldProblem('badAddress', { problem: read.problem })));
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      const address = addressOf(request);
      if (credits.mayOpen(address)) phones.follow(response, helloOf(read.value), address);
      else sendReply(request, response, tooMuch());
    },
  };
}

function helloOf({ protocol, screen, log, seq }: v.InferOutput<typeof asked>): Hello {
  const resume = log === undefined || seq === undefined ? null : { logId: log, seq };
  return { protocol, audience: 'phone', screen, resume };
}

interface Door {
  readonly callers: Pick<CallerAddresses, 'of'>;
  readonly credits: Pick<AddressCredits, 'mayOpen'>;
  readonly phones: PhoneStreams;
}

/** Whether it is a phone that comes to stay; its words are not looked at yet. */
export function asksToFollow({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && url.startsWith(`${PATH}?`);
}

/**
 * Lets a phone in before Express, which would leave 10 KB with every open stream and make a hall that comes back wait twice
 * as long. What is not exactly right, or too much of one address, goes the usual way and is told there what is wrong with it.
 *
 * @param request one that asks to follow
 * @returns whether the request was taken
 */
export function letPhoneIn(
  { callers, credits, phones }: Door,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const query = [...new URLSearchParams(request.url?.slice(PATH.length + 1))];
  const values = Object.fromEntries(query);
  const read = v.safeParse(asked, values);
  if (!read.success || Object.keys(values).length < query.length) return false;
  const address = callers.of(request);
  if (!credits.mayOpen(address)) return false;
  phones.follow(response, helloOf(read.output), address);
  return true;
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
