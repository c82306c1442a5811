/** The people desk: invitations that leave the house only behind the `#`, nobody signed out by a slip, and who did what. */
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { invitationLink, linkOrigins } from '../../../client/displays/operator/people/invitationLink.ts';
import { PeopleDesk } from '../../../client/displays/operator/people/PeopleDesk.tsx';
import type { Deed } from '#shared/control/deeds.ts';
import { answeringServer, showAskingDesk, type AskedOf } from '../../support/answeringServer.tsx';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const SECRET = 'icb_abc_def';
const story = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok'))])
  .starts(1)
  .skates('kok', '17.43');

const soon = { createdAt: 1_770_654_600_000, expiresAt: 1_770_656_400_000 };

let asked: readonly AskedOf[];
let deeds: Deed[];
let people: { id: string; name: string; role: string; createdAt: number; expiresAt: number }[];

beforeEach(() => {
  deeds = [];
  people = [
    { id: 'p1', name: 'Anna', role: 'admin', ...soon },
    { id: 'p2', name: 'Bo', role: 'timing', ...soon },
  ];
  asked = answeringServer({
    'GET /api/v1/addresses': () => ({ body: { addresses: ['http://localhost:3000', 'http://192.168.1.20:3000'] } }),
    'GET /api/v1/invitations': () => ({ body: { invitations: [] } }),
    'POST /api/v1/invitations': ({ json }) => ({
      status: 201,
      body: { id: 'i1', ...(json as { role: string }), ...soon, invitation: SECRET },
    }),
    'GET /api/v1/people': () => ({ body: { people } }),
    'DELETE /api/v1/people/*': ({ path }) => {
      people = people.filter(({ id }) => !path.endsWith(id));
      return { status: 204 };
    },
    'GET /api/v1/tokens': () => ({
      body: { tokens: [{ id: 't1', name: 'beam', role: 'device', createdAt: soon.createdAt, lastUsedAt: null }] },
    }),
    'POST /api/v1/tokens': () => ({
      status: 201,
      body: { id: 't2', name: 'gun', role: 'device', createdAt: 1, lastUsedAt: null, token: SECRET },
    }),
    'GET /api/v1/deeds': () => ({ body: { deeds } }),
    'GET /api/v1/facts*': () => ({
      body: { facts: story.facts.map(({ seq }) => ({ seq, by: seq % 2 === 0 ? 'Bo' : 'Anna' })) },
    }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const posts = () => asked.filter(({ method }) => method !== 'GET');

describe('an invitation', () => {
  test('is made by keys for a role and a time, and shown as link and code at an address that others reach', async () => {
    const { press } = await showAskingDesk(story, <PeopleDesk />);
    await press('1');
    await press('6');
    await press('Enter', { ctrlKey: true });
    expect(posts()).toEqual([
      { method: 'POST', path: '/api/v1/invitations', json: { role: 'director', minutes: 240 } },
    ]);
    const link = screen.getByLabelText<HTMLInputElement>('Link');
    expect(link.value).toBe(`http://192.168.1.20:3000/operator#invitation=${SECRET}`);
    expect(screen.getByRole('img', { name: /QR code .*192\.168\.1\.20/ })).toBeTruthy();
    await press('N');
    expect(link.value).toBe(`http://localhost:3000/operator#invitation=${SECRET}`);
    expect(screen.getByText(/Only this machine reaches/)).toBeTruthy();
    await press('Escape');
    expect(document.body.innerHTML).not.toContain(SECRET);
    expect(asked.filter(({ path }) => path.includes(SECRET))).toEqual([]);
  });

  test('of which the link is not on this machine only comes first', () => {
    expect(linkOrigins('http://localhost:3000', ['http://localhost:3000', 'http://10.0.0.5:3000'])).toEqual([
      'http://10.0.0.5:3000',
      'http://localhost:3000',
    ]);
    expect(linkOrigins('https://scores.example', ['http://10.0.0.5:3000'])[0]).toBe('https://scores.example');
    const { search, pathname, hash } = new URL(invitationLink('https://scores.example', SECRET));
    expect([pathname, search, hash]).toEqual(['/operator', '', `#invitation=${SECRET}`]);
  });
});

describe('somebody who is signed in', () => {
  test('is signed out only after a question', async () => {
    const { press } = await showAskingDesk(story, <PeopleDesk />);
    await press('ArrowDown');
    await press('X');
    expect(screen.getByRole('alertdialog', { name: /Sign out Bo\?/ })).toBeTruthy();
    await press('Escape');
    expect(posts()).toEqual([]);
    await press('X');
    await press('Enter', { ctrlKey: true });
    expect(posts()).toEqual([{ method: 'DELETE', path: '/api/v1/people/p2', json: null }]);
    expect(screen.queryByText('Bo')).toBeNull();
  });

  test('no longer is when the server says so, in its words', async () => {
    answeringServer({ 'GET /api/v1/people': () => ({ status: 403, body: { detail: 'Only an admin may do this.' } }) });
    const { notices } = await showAskingDesk(story, <PeopleDesk />);
    expect(notices.at(-1)?.text).toMatch(/Only an admin may do this|Nothing there/);
  });
});

describe('a device', () => {
  test('gets a token under a name, shown once', async () => {
    const { press } = await showAskingDesk(story, <PeopleDesk />);
    await press('D');
    expect(screen.getByText(/never used/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Make a token/ }).disabled).toBe(true);
    await press('B');
    const field = screen.getByLabelText(/Name of the device/);
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'gun' } });
    await press('Enter', { ctrlKey: true });
    expect(posts().at(-1)?.json).toEqual({ name: 'gun', role: 'device' });
    expect(screen.getByLabelText<HTMLInputElement>('Token').value).toBe(SECRET);
    await press('Escape');
    expect(document.body.innerHTML).not.toContain(SECRET);
  });
});

describe('who did what', () => {
  const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

  test('is told newest first, undoing included, of everybody or of one', async () => {
    const undone = story.retracts(story.seq);
    const { press } = await showAskingDesk(undone, <PeopleDesk />);
    await press('A');
    expect(asked.some(({ path }) => path.startsWith('/api/v1/facts'))).toBe(true);
    expect(rows()[0]?.textContent).toMatch(/Undone: KOK 200 m 17\.43/);
    expect(rows()).toHaveLength(undone.facts.length);
    await press('ArrowRight');
    expect(screen.getByRole('button', { name: 'Anna', pressed: true })).toBeTruthy();
    expect(rows().every((row) => row.textContent?.includes('Anna'))).toBe(true);
    await press('ArrowLeft');
    expect(rows()).toHaveLength(undone.facts.length);
  });

  test('is told of signing in, inviting and directing, too, in the words of the panel', async () => {
    const at = (story.facts.at(-1)?.at ?? 0) + 1000;
    deeds = [
      { at, by: 'Cas', kind: 'SignedIn', about: null, detail: 'timing' },
      { at: at + 1, by: 'Anna', kind: 'TokenMade', about: 'beam', detail: 'device' },
      { at: at + 2, by: 'Anna', kind: 'SceneShown', about: 'Ribbon', detail: 'standings' },
    ];
    const { press } = await showAskingDesk(story, <PeopleDesk />, { language: 'nl' });
    await press('A');
    const told = rows().map((row) => row.textContent);
    expect(told).toHaveLength(story.facts.length + 3);
    expect(told[0]).toMatch(/AnnaScherm Ribbon toont Klassement$/);
    expect(told[1]).toMatch(/AnnaSleutel gemaakt voor beam, apparaat$/);
    expect(told[2]).toMatch(/CasAangemeld als tijdwaarneming$/);
    expect(screen.getByRole('button', { name: 'Cas' })).toBeTruthy();
  });
});

test('speaks Dutch', async () => {
  await showAskingDesk(story, <PeopleDesk />, { language: 'nl' });
  expect(screen.getByRole('button', { name: /Maak een uitnodiging/ })).toBeTruthy();
  expect(screen.getByText('Open uitnodigingen')).toBeTruthy();
});
