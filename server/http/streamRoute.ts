/** The log as it grows, as server-sent events, for programs that cannot use the socket. */
import type { Request } from 'express';
import * as v from 'valibot';
import { logId, seqOrZero } from '#shared/facts/fields.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import { addressOf } from './guard.ts';
import { openFactStream, type ResumePoint } from './factStream.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './reply.ts';
import { numberInAddress, type Route } from './route.ts';
import { sendReply } from './send.ts';

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Proxies must not gather it either, and the connection is of no use afterwards.
  'X-Accel-Buffering': 'no',
  Connection: 'close',
};

const parameters = { after: v.optional(numberInAddress(seqOrZero)), log: v.optional(logId) };
type StreamParameters = v.InferOutput<v.ObjectSchema<typeof parameters, undefined>>;

export function streamRoute(parts: Pick<HttpParts, 'host' | 'scheduler' | 'streams'>): Route {
  return {
    method: 'get',
    path: '/api/v1/stream',
    summary:
      'Facts as they are recorded. Goes on after Last-Event-ID or `after`; with `log` the number is checked to be of this ' +
      'log. Events: log (which log follows), reset (start again from nothing), fact (id is its number)',
    needs: 'anyone',
    parameters,
    body: null,
    answers: { 200: { description: 'Server-sent events', schema: v.string(), contentType: 'text/event-stream' } },
    problems: [503],
    async serve({ request, response }) {
      const asked = parseMessage(v.object(parameters), request.query);
      if (!asked.ok)
        return sendReply(request, response, problem(400, toldProblem('badAddress', { problem: asked.problem })));
      const address = addressOf(request);
      if (parts.streams.isFullFor(address)) {
        const headers = { 'Retry-After': '5' };
        return sendReply(request, response, problem(503, 'Too many streams are open already; close one.', { headers }));
      }
      response.status(200).set(STREAM_HEADERS);
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      parts.streams.add(response, address);
      response.flushHeaders();
      openFactStream(parts, response, resumePoint(request, asked.value));
    },
  };
}

/** A browser that reconnects repeats the address it began with, so the number in the header is the newer one. */
function resumePoint(request: Request, asked: StreamParameters): ResumePoint | null {
  const header = request.get('Last-Event-ID');
  if (header === undefined && asked.after === undefined) return null;
  const read = v.safeParse(numberInAddress(seqOrZero), header);
  const ofHeader = read.success ? read.output : null;
  return { seq: header === undefined ? (asked.after ?? null) : ofHeader, logId: asked.log ?? null };
}
