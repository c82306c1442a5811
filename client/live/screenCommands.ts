/** Sends one command to one public screen, as whoever is signed in; what cannot be sent now is given up and said so. */
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { readProblem, type HeardProblem } from './heardProblem.ts';

export type Directing =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly problem: HeardProblem }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'unreached' };

const PATIENCE_MS = 2000;

export async function directScreen(
  screen: ScreenId,
  command: ScreenCommand,
  ask: typeof fetch = fetch,
): Promise<Directing> {
  try {
    const response = await ask(`/api/v1/screens/${screen}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(command),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { kind: 'done' };
    if (response.status === 401) return { kind: 'signedOut' };
    return { kind: 'refused', problem: await readProblem(response) };
  } catch {
    // The line is down, or the answer was none of this server: the director presses again.
    return { kind: 'unreached' };
  }
}
