/** What becomes of a command to a screen: done, refused in the words of the server, or not heard at all. */
import { describe, expect, test, vi } from 'vitest';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { directScreen } from '../../client/live/screenCommands.ts';

const north = 'north' as ScreenId;

function answering(status: number, body: object) {
  return vi.fn<typeof fetch>(async () => Response.json(body, { status }));
}

describe('a command to a screen', () => {
  test('is sent to that screen', async () => {
    const ask = answering(200, { screen: {} });
    expect(await directScreen(north, { kind: 'scene', scene: 'podium' }, ask)).toEqual({ kind: 'done' });
    expect(ask).toHaveBeenCalledExactlyOnceWith(
      '/api/v1/screens/north',
      expect.objectContaining({ method: 'POST', body: '{"kind":"scene","scene":"podium"}' }),
    );
  });

  test('is refused in the words of the server', async () => {
    const message = { id: 'screenAway', values: { screen: 'Foyer' } };
    const ask = answering(409, { detail: 'The screen Foyer is away; ask again when it is back.', message });
    expect(await directScreen(north, { kind: 'identify' }, ask)).toEqual({
      kind: 'refused',
      problem: { detail: 'The screen Foyer is away; ask again when it is back.', message },
    });
  });

  test('says when nobody is signed in any more', async () => {
    expect(await directScreen(north, { kind: 'identify' }, answering(401, {}))).toEqual({ kind: 'signedOut' });
  });

  test('says when no answer came', async () => {
    const ask = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('fetch failed')));
    expect(await directScreen(north, { kind: 'identify' }, ask)).toEqual({ kind: 'unreached' });
  });
});
