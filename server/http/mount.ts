/** Hangs routes into Express: guard, body, handler; every other method of a known path is a 405 that says what is allowed. */
import type { Express, Request, Response } from 'express';
import { bodyReader, USUAL_BODY, type BodyReader } from './body.ts';
import { accepted } from '#shared/primitives/outcome.ts';
import { guard, type Guarding } from './guard.ts';
import { problem } from './reply.ts';
import type { Route } from './route.ts';
import { sendReply } from './send.ts';

export function mountRoutes(app: Express, routes: readonly Route[], access: Guarding): void {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  for (const [path, group] of byPath) {
    const mounted = app.route(path);
    for (const route of group) {
      const hanging = { route, access, readBody: bodyReader(route.bodyLimit ?? USUAL_BODY) };
      mounted[route.method]((request: Request, response: Response) => handle(hanging, request, response));
    }
    const allow = group.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', ');
    mounted.all((request, response) => {
      const detail = `${request.method} is not possible here; possible is ${allow}.`;
      sendReply(request, response, problem(405, detail, { headers: { Allow: allow } }));
    });
  }
}

interface Hanging {
  readonly route: Route;
  readonly access: Guarding;
  readonly readBody: BodyReader;
}

async function handle({ route, access, readBody }: Hanging, request: Request, response: Response): Promise<void> {
  const guarded = await guard(access, route, request);
  if (!guarded.ok) return sendReply(request, response, guarded.problem);
  const read = route.body === null ? accepted(undefined) : await readBody(request, response);
  if (!read.ok) return sendReply(request, response, read.problem);
  await route.serve({ request, response, caller: guarded.value, body: read.value });
}
