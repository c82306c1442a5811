/** The OpenAPI 3.1 document, made from the routes and the schemas that read and write them. */
import * as v from 'valibot';
import { jsonSchema, namedSchemas, type JsonSchema } from './openapiSchemas.ts';
import { ok } from './reply.ts';
import { defineRoute, type AnswerDocument, type Needs, type Route, type RouteDocument } from './route.ts';

const OPENAPI_PATH = '/api/v1/openapi.json';

export function openapiRoute(others: readonly RouteDocument[], build: string): Route {
  let document: object | null = null;
  const route: Route = defineRoute({
    method: 'get',
    path: OPENAPI_PATH,
    summary: 'This document',
    needs: 'anyone',
    answers: { 200: { description: 'OpenAPI 3.1', schema: v.looseObject({ openapi: v.string() }) } },
    answer() {
      document ??= openapiDocument([...others, route], build);
      return { ...ok(document), etag: `W/"${build}"` };
    },
  });
  return route;
}

function openapiDocument(routes: readonly RouteDocument[], build: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Icebell',
      version: build,
      description:
        'Live timing of long-track speed skating. Times are {"ms", "text"}: exact thousandths, and the text as shown.',
    },
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'icebell_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operation(route: RouteDocument): object {
  const isOpen = route.needs === 'anyone' || route.needs === 'anyoneKnown';
  return {
    operationId: operationId(route),
    summary: route.summary,
    security: [...(isOpen ? [{}] : []), ...(route.needs === 'anyone' ? [] : [{ session: [] }, { token: [] }])],
    parameters: Object.entries(route.parameters).map(([name, schema]) =>
      parameter(route, name, schema as v.GenericSchema),
    ),
    ...(route.body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } } }),
    responses: Object.fromEntries<object>([
      ...Object.entries(route.answers).map(([status, answer]) => [status, answerDocument(answer)] as const),
      ...problemStatuses(route).map((status) => [String(status), PROBLEM] as const),
    ]),
  };
}

/** `getDistancesDistanceStandings`: programs made from this document name their functions so. */
function operationId({ method, path }: RouteDocument): string {
  const words = path.replace(/^\/api\/v1/, '').match(/[a-z]+/gi) ?? [];
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function parameter(route: RouteDocument, name: string, schema: v.GenericSchema): object {
  const isInPath = route.path.includes(`:${name}`);
  return { name, in: isInPath ? 'path' : 'query', required: isInPath, schema: asRead(jsonSchema(schema)) };
}

/** A number in an address is text to the server, but a number to whoever writes it. */
function asRead({ pattern, default: unasked, ...schema }: JsonSchema): JsonSchema {
  const isNumber = schema.type === 'integer';
  if (!isNumber && pattern !== undefined) return { ...schema, pattern };
  return unasked === undefined ? schema : { ...schema, default: isNumber ? Number(unasked) : unasked };
}

function answerDocument({ description, schema, contentType = 'application/json' }: AnswerDocument): object {
  return schema === null
    ? { description }
    : { description, content: { [contentType]: { schema: jsonSchema(schema) } } };
}

const PROBLEM = {
  description: 'What was wrong, and what would be right',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const BY_NEEDS: Readonly<Record<Needs, readonly number[]>> = {
  anyone: [],
  anyoneKnown: [401, 503],
  signedIn: [401, 403, 503],
  person: [401, 403, 503],
  director: [401, 403, 503],
  admin: [401, 403, 503],
};

/** Those a route names, and those that follow from who may use it and what it takes. */
function problemStatuses(route: RouteDocument): number[] {
  const reads = Object.keys(route.parameters).length > 0 ? [400] : [];
  const takes = route.body === null ? [] : [400, 413, 415];
  return [...new Set([...BY_NEEDS[route.needs], ...reads, ...takes, ...route.problems, 429, 500])].toSorted(
    (a, b) => a - b,
  );
}
