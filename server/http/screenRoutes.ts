/** The public screens over HTTP: people see the fleet, directors tell one screen what to do. */
import * as v from 'valibot';
import { screenId } from '#shared/control/fields.ts';
import { fleet, fleetScreen } from '#shared/control/fleet.ts';
import { screenCommand, type ScreenCommand } from '#shared/control/screenCommand.ts';
import { must } from '#shared/primitives/outcome.ts';
import { toldProblem, type ToldProblem } from '#shared/protocol/problems.ts';
import type { RefusedDirection } from '../transport/screensDesk.ts';
import type { HttpParts } from './parts.ts';
import { ok, problem } from './reply.ts';
import { defineRoute, type Route } from './route.ts';
import { SCREENS } from './screens.ts';

const PATH = '/api/v1/screens';

export function screenRoutes(screens: HttpParts['screens']): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: PATH,
      summary: 'The public screens: who is there, what each shows, and how far behind the log it is',
      needs: 'person',
      answers: { 200: { description: 'The fleet', schema: fleet } },
      answer: () => ok(screens.fleet()),
    }),
    directScreen(screens),
  ];
}

function directScreen(screens: HttpParts['screens']): Route {
  return defineRoute({
    method: 'post',
    path: `${PATH}/:id`,
    summary: 'Tells a screen what to do: identify, reload, rename, assign, scene, delay or message; null takes it back',
    needs: 'director',
    parameters: { id: screenId },
    body: screenCommand,
    answers: {
      200: { description: 'The screen, and what stands about it now', schema: v.object({ screen: fleetScreen }) },
    },
    problems: [404, 409],
    async answer({ body, caller, parameters: { id } }) {
      const wrong = whyNotAssigned(body);
      if (wrong !== null) return problem(400, wrong);
      const directed = await screens.direct(id, body, must(caller, 'the caller of a guarded route').name);
      switch (directed.kind) {
        case 'done':
          return ok({ screen: directed.screen });
        case 'unknown':
          return problem(404, toldProblem('noSuchScreen', { screen: id }));
        default:
          return problem(409, whyNotDirected(directed));
      }
    },
  });
}

function whyNotDirected({ kind, screen: { id, name, screen, status } }: RefusedDirection): ToldProblem {
  const called = name ?? id;
  switch (kind) {
    case 'away':
      return toldProblem('screenAway', { screen: called });
    case 'alwaysLive':
      return toldProblem('screenAlwaysLive', { screen: called, kind: must(screen, 'what kind of screen it is') });
    case 'onAir':
      return toldProblem(status?.onAir === true ? 'screenOnAir' : 'screenMayBeOnAir', { screen: called });
  }
}

const OBEYING = SCREENS.filter(({ obeysDesk }) => obeysDesk).map(({ path }) => path);

/** A path of this server may still be one that would never hear of the desk again. */
function whyNotAssigned(command: ScreenCommand): ToldProblem | null {
  if (command.kind !== 'assign' || command.address === null) return null;
  const path = command.address.split('?', 1)[0] ?? '';
  if (OBEYING.includes(path)) return null;
  return toldProblem('addressDisobeys', { path, possible: OBEYING });
}
