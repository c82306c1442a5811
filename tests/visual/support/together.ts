/** Which graphics of the usual choice are over the picture together, at every instant of the last three pairs of Milano. */
import type { Command } from '#shared/decide/command.ts';
import { toNumbered } from '#shared/facts/fact.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { overlayView } from '#shared/view/overlayView.ts';
import { parseOverlayOptions } from '../../../client/displays/overlay/overlay.options.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import { ObeyedLog, type CommandInput } from '../../support/obey.ts';
import { DAY_START_MS } from '../../support/telling.ts';

/** Records are told as soon as they are set, so that the bug is there as long as it can be. */
export const AT_ONCE: CommandInput = { kind: 'SetReleaseRule', rule: 'atOnce' };

/** Graphics that are there together, and the step after which they are for the first time. */
export interface Together {
  readonly names: readonly string[];
  readonly since: Command;
}

export function graphicsTogether(): readonly Together[] {
  const { steps } = sampleSession();
  const begin = steps.findIndex(({ command }) => command.kind === 'CallPair' && command.pair === 13);
  const log = new ObeyedLog();
  const found = new Map<string, Together>();
  for (const [index, { atMs, command }] of steps.entries()) {
    const at = DAY_START_MS + atMs;
    log.obey(command, at as WallInstant);
    if (command.kind === 'OpenCompetition') log.obey(AT_ONCE, at as WallInstant);
    if (index < begin) continue;
    // After the last step the final result stands for good.
    const until = DAY_START_MS + (steps[index + 1]?.atMs ?? atMs + 60_000);
    for (const names of namesBetween(log, at, until)) {
      const key = names.join();
      if (names.length > 0 && !found.has(key)) found.set(key, { names, since: command });
    }
  }
  return [...found.values()];
}

/** The view says itself when it changes without a fact. */
function namesBetween(log: ObeyedLog, from: number, until: number): readonly (readonly string[])[] {
  const state = foldFromEmpty(log.facts.map(toNumbered));
  const { view: asked } = parseOverlayOptions('');
  const seen: string[][] = [];
  for (let now: number | null = from; now !== null && now <= until;) {
    const { graphics, validUntil } = overlayView(state, asked, now);
    seen.push(Object.entries(graphics).flatMap(([name, view]) => (view === null ? [] : [name])));
    now = validUntil;
  }
  return seen;
}
