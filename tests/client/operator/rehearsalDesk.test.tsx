/** The rehearsal desk and the note in the head: begun by keys, seen by everybody, left in one step by whoever may. */
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusal } from '#shared/decide/refusal.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { RehearsalDesk } from '../../../client/displays/operator/rehearsal/RehearsalDesk.tsx';
import { RehearsalNote } from '../../../client/displays/operator/rehearsal/RehearsalNote.tsx';
import { answeringServer, showAskingDesk, type AskedOf } from '../../support/answeringServer.tsx';
import { aCompetition } from '../../support/build.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const running = {
  title: 'A day',
  by: 'Anna',
  speed: 8,
  fromPair: 1,
  startedAt: 0,
  steps: 10,
  played: 10,
  refusals: 1,
  lastRefusal: refusal('WrongPhase', 'confirmed', { pair: 3 }),
};

let rehearsal: object | null;
/** How many questions are answered with nothing of use. */
let lost: number;
let asked: readonly AskedOf[];
beforeEach(() => {
  rehearsal = null;
  lost = 0;
  asked = answeringServer({
    'GET /api/v1/rehearsal': () => {
      lost -= 1;
      return lost < 0 ? { body: { rehearsal } } : { status: 503, body: { detail: 'Not now.' } };
    },
    'POST /api/v1/rehearsal': () => {
      rehearsal = running;
      return { status: 201, body: { rehearsal } };
    },
    'DELETE /api/v1/rehearsal': () => ({ status: 204 }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const posted = () => asked.filter(({ method }) => method === 'POST').map(({ json }) => json);
const competition = aCompetition();
const rehearsed: { readonly state: CompetitionState } = { state: milanoAfterPair(1) };

describe('the desk', () => {
  test('begins the sample at a speed and a pair, and tells how far it is', async () => {
    const { press } = await showAskingDesk(competition, <RehearsalDesk />);
    await press('4');
    await press('P');
    fireEvent.change(screen.getByLabelText(/From pair/), { target: { value: '13' } });
    await press('Enter', { ctrlKey: true });
    expect(posted()).toEqual([{ source: 'sample', speed: 4, fromPair: 13 }]);
    expect(screen.getByText('A day, begun by Anna')).toBeTruthy();
    expect(screen.getByText(/Played to the end/)).toBeTruthy();
    expect(screen.getByText(/1 step of it refused; the last: Pair 3 is confirmed/)).toBeTruthy();
  });

  test('gives a long session the time that a slow network needs', async () => {
    const patience = vi.spyOn(AbortSignal, 'timeout');
    const { press } = await showAskingDesk(competition, <RehearsalDesk />);
    const text = JSON.stringify({ format: 'icebell-session', notes: ['x'.repeat(2_000_000)] });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('A session file…'), { target: { files: [new File([text], 'day.json')] } });
    });
    await screen.findByText(/day\.json/);
    await press('Enter', { ctrlKey: true });
    expect(Math.max(...patience.mock.calls.map(([ms]) => ms))).toBeGreaterThan(15_000);
    expect(Math.min(...patience.mock.calls.map(([ms]) => ms))).toBe(8000);
    patience.mockRestore();
  });

  test('takes a session file, and says when it is none', async () => {
    const { press, notices } = await showAskingDesk(competition, <RehearsalDesk />);
    const picker = screen.getByLabelText('A session file…');
    const choose = (text: string) =>
      act(async () => {
        fireEvent.change(picker, { target: { files: [{ name: 'day.json', text: async () => text }] } });
      });
    await choose('{');
    expect(notices.at(-1)?.text).toBe('day.json cannot be read: it is no JSON.');
    await choose('{"format":"icebell-session"}');
    expect(screen.getByRole('button', { name: /The session file day\.json/, pressed: true })).toBeTruthy();
    await press('Enter', { ctrlKey: true });
    expect(posted()).toMatchObject([{ source: { format: 'icebell-session' } }]);
  });
});

describe('the note in the head', () => {
  test('is not there at a competition', async () => {
    await showAskingDesk(competition, <RehearsalNote />);
    expect(screen.queryByText('REHEARSAL')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('says that a rehearsal runs and how fast, and leaves it with one key', async () => {
    rehearsal = running;
    const { press } = await showAskingDesk(rehearsed, <RehearsalNote />, { role: 'director' });
    expect(screen.getByRole('status', { name: '' }).textContent).toMatch(/REHEARSAL8×/);
    await press('0', { shiftKey: true });
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/v1/rehearsal' });
  });

  test('asks again when an answer was lost, so that nobody is left without the key', async () => {
    rehearsal = running;
    lost = 1;
    await showAskingDesk(rehearsed, <RehearsalNote />, { role: 'director' });
    expect(screen.getByRole('button', { name: /Leave/ })).toBeTruthy();
  });

  test('is for those who may not leave it a note only', async () => {
    rehearsal = running;
    const { press } = await showAskingDesk(rehearsed, <RehearsalNote />, { role: 'timing' });
    expect(screen.getByText('REHEARSAL')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await press('0', { shiftKey: true });
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('offers nothing to leave when a replay went into the log of the competition', async () => {
    await showAskingDesk(rehearsed, <RehearsalNote />);
    expect(screen.getByText('REHEARSAL')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
