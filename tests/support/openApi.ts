/** The OpenAPI document as a test reads it, and what of an answer does not fit it. */
import { must } from '#shared/primitives/outcome.ts';
import { misfits, type Schema } from './jsonSchema.ts';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: object };
}

interface Answer {
  readonly status: number;
  /** With or without its parameters. */
  readonly type: string;
  readonly text: string;
  /** Only of JSON answers. */
  readonly body: unknown;
}

export function operationsOf(api: OpenApi) {
  return Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

function plain(type: string): string {
  return type.split(';')[0] ?? '';
}

/** @throws Error for a status or a type that the document does not tell */
export function untold(api: OpenApi, path: string, method: string, { status, type, text, body }: Answer): string[] {
  const told = must(api.paths[path]?.[method]?.responses[String(status)], `${method} ${path} ${status}`);
  if (told.content === undefined) return text === '' ? [] : ['a body that is not told'];
  const found = Object.entries(told.content).find(([name]) => plain(name) === plain(type));
  const [, content] = must(found, `${type} of ${method} ${path} ${status}`);
  return misfits(content.schema, body ?? text, api.components.schemas);
}
