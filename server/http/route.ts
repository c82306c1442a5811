/** A route is data: its method, who may use it, what it takes and what it answers. The OpenAPI document is made from the same. */
import type { Request, Response } from 'express';
import * as v from 'valibot';
import type { Caller } from '../auth/access.ts';
import { must } from '#shared/primitives/outcome.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import type { BodyLimit } from './body.ts';
import { problem, type Reply } from './reply.ts';
import { sendReply } from './send.ts';

export type Method = 'get' | 'post' | 'delete';

/**
 * `anyone` is not even asked who they are; `anyoneKnown` is, but need not answer. A `person` is no device; `director` and
 * `admin` mean whoever has that role, and the admin has every role.
 */
export type Needs = 'anyone' | 'anyoneKnown' | 'signedIn' | 'person' | 'director' | 'admin';

export interface AnswerDocument {
  readonly description: string;
  readonly schema: v.GenericSchema | null;
  readonly contentType?: string;
}

export interface RouteDocument {
  readonly method: Method;
  /** In Express's form: `/api/v1/distances/:distance`. */
  readonly path: string;
  readonly summary: string;
  readonly needs: Needs;
  /** Named in the path, or else in the query. Each schema reads text. */
  readonly parameters: v.ObjectEntries;
  readonly body: v.GenericSchema | null;
  readonly answers: Readonly<Record<number, AnswerDocument>>;
  /** Statuses of the problems this route may answer, beside those that follow from what it needs and takes. */
  readonly problems: readonly number[];
}

export interface Asked {
  readonly request: Request;
  readonly response: Response;
  readonly caller: Caller | null;
  readonly body: unknown;
}

export interface Route extends RouteDocument {
  /** Where the usual one is too narrow. */
  readonly bodyLimit?: BodyLimit;
  readonly serve: (asked: Asked) => Promise<void>;
}

export interface Ask<Parameters, Body> {
  readonly parameters: Parameters;
  readonly body: Body;
  readonly caller: Caller | null;
  readonly request: Request;
}

/** Of whoever may use a route that needs somebody. */
export function nameOf(caller: Caller | null): string {
  return must(caller, 'a caller').name;
}

type NoParameters = Readonly<Record<string, never>>;

interface RouteDefinition<Parameters extends v.ObjectEntries, Body extends v.GenericSchema> extends Omit<
  RouteDocument,
  'parameters' | 'body' | 'problems'
> {
  readonly parameters?: Parameters;
  readonly body?: Body;
  readonly bodyLimit?: BodyLimit;
  /** What the body looks like, where the route reads it by itself. */
  readonly bodyDocument?: v.GenericSchema;
  readonly problems?: readonly number[];
  readonly answer: (
    ask: Ask<v.InferOutput<v.ObjectSchema<Parameters, undefined>>, v.InferOutput<Body>>,
  ) => Reply | Promise<Reply>;
}

/** Joins description and handler; what arrives is read by the schemas before the handler sees it. */
export function defineRoute<
  Parameters extends v.ObjectEntries = NoParameters,
  Body extends v.GenericSchema = v.UnknownSchema,
>(definition: RouteDefinition<Parameters, Body>): Route {
  const { parameters, body, bodyDocument, problems = [], answer, ...rest } = definition;
  const readParameters = v.object((parameters ?? {}) as Parameters);
  const readBody = (body ?? v.unknown()) as Body;
  return {
    ...rest,
    parameters: parameters ?? {},
    body: bodyDocument ?? body ?? null,
    problems,
    async serve({ request, response, caller, body: rawBody }) {
      const asked = parseMessage(readParameters, { ...request.query, ...request.params });
      const read = parseMessage(readBody, rawBody);
      if (!asked.ok)
        return sendReply(request, response, problem(400, toldProblem('badAddress', { problem: asked.problem })));
      if (!read.ok)
        return sendReply(request, response, problem(400, toldProblem('badBody', { problem: read.problem })));
      sendReply(request, response, await answer({ parameters: asked.value, body: read.value, caller, request }));
    },
  };
}

/** A whole number written in an address; `right` is said of anything that is none. */
export function numberInAddress<const Schema extends v.GenericSchema<number>>(
  schema: Schema,
  right = 'must be a whole number',
) {
  return v.pipe(v.string(), v.regex(/^\d{1,15}$/, right), v.transform(Number), schema);
}
