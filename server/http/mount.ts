/** Hangs routes into Express: guard, body, handler; every other method of a known path is a 405 that says what is allowed. */
import express, { type Express, type Request, type Response } from 'express';
import { guard, type Guarding } from './guard.ts';
import { problem } from './reply.ts';
import type { Route } from './route.ts';
import { sendReply } from './send.ts';

export const BODY_LIMIT = '256kb';

const parseJson = express.json({ limit: BODY_LIMIT });

export function mountRoutes(app: Express, routes: readonly Route[], access: Guarding): void {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  for (const [path, group] of byPath) {
    const mounted = app.route(path);
    for (const route of group) {
      mounted[route.method]((request: Request, response: Response) => handle(route, access, request, response));
    }
    const allow = group.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', ');
    mounted.all((request, response) => {
      const detail = `${request.method} is not possible here; possible is ${allow}.`;
      sendReply(request, response, problem(405, detail, { headers: { Allow: allow } }));
    });
  }
}

async function handle(route: Route, access: Guarding, request: Request, response: Response): Promise<void> {
  const guarded = await guard(access, route, request);
  if (!guarded.ok) return sendReply(request, response, guarded.problem);
  const body = route.body === null ? undefined : await readBody(request, response);
  await route.serve({ request, response, caller: guarded.value, body });
}

function readBody(request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parseJson(request, response, (error?: Error) => {
      if (error === undefined) resolve(request.body);
      else reject(error);
    });
  });
}
