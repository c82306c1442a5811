/** The last stops of a request: an address nobody serves, and whatever went wrong on the way. Never with internals. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { toldProblem } from '#shared/protocol/problems.ts';
import { Unavailable } from '../unavailable.ts';
import { problem, type Reply } from './reply.ts';
import { SCREENS } from './screens.ts';
import { sendReply } from './send.ts';

export const notFound: RequestHandler = (request, response) => {
  const isApi = request.path.startsWith('/api/');
  const known = isApi
    ? 'the routes are listed in /api/v1/openapi.json'
    : `the screens are ${SCREENS.map(({ path }) => path).join(', ')}`;
  sendReply(request, response, problem(404, `There is nothing at ${request.path.slice(0, 200)}; ${known}.`));
};

/** What the body reader and the router say of a bad request; anything else is our own fault. */
const clientFault = v.object({
  status: v.pipe(v.number(), v.minValue(400), v.maxValue(499)),
  type: v.optional(v.string()),
});

export function errorHandler(logger: Pick<Logger, 'error' | 'warn'>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (hasGone(error, response)) return;
    const fault = v.safeParse(clientFault, error);
    if (error instanceof Unavailable)
      logger.warn({ err: error, method: request.method, path: request.path }, 'request not answered');
    else if (!fault.success) logger.error({ err: error, method: request.method, path: request.path }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const reply = fault.success ? replyTo(fault.output) : ownFault(error);
    sendReply(request, response, reply);
  };
}

function ownFault(error: unknown): Reply {
  if (!(error instanceof Unavailable)) return problem(500, toldProblem('serverFault', {}));
  return problem(503, toldProblem('databaseAway', {}), { headers: { 'Retry-After': '1' } });
}

/** The line was cut, or what came on it was no HTTP any more; an error of the latter carries the bytes, with secrets in them. */
const broken = v.object({ code: v.pipe(v.string(), v.regex(/^(?:ECONNABORTED|ECONNRESET|EPIPE|HPE_\w+)$/)) });

/** Whoever asked did not wait for the answer: nobody is left to be told, and nothing is wrong here. */
function hasGone(error: unknown, response: Response): boolean {
  return v.is(broken, error) && (response.socket === null || response.socket.destroyed);
}

function replyTo({ status, type }: v.InferOutput<typeof clientFault>): Reply {
  switch (type) {
    case 'entity.parse.failed':
      return problem(400, 'The body is not valid JSON: an object or a list is expected.');
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return problem(415, 'The body must be JSON in UTF-8, plain or compressed with gzip, deflate or br.');
    default:
      return problem(status, toldProblem('requestUnreadable', {}));
  }
}
