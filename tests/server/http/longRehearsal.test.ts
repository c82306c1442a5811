/** A rehearsal of a whole day: what is taken, what is refused, and that nothing sent holds the server up. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SessionFile } from '../../../server/timing/sessionFile.ts';
import { aDayOf } from '../../support/longDay.ts';
import { TestServer, type Received } from '../../support/testServer.ts';

const PATH = '/api/v1/rehearsal';
const KB = 1024;
const MB = 1024 * KB;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(() => server.ask(PATH, { method: 'DELETE', headers: server.asOperator }));
afterAll(() => server.close());

const send = (text: string, headers: Readonly<Record<string, string>> = {}) =>
  server.ask(PATH, { text, headers: { ...server.asOperator, ...headers } });
const plan = (source: object, fromPair = 1) => JSON.stringify({ source, speed: 8, fromPair });
const detailOf = ({ body }: Received) => (body as { readonly detail: string }).detail;

/** The same day, made as long as is wanted by a note. */
function withNotes(day: SessionFile, bytes: number): string {
  const bare = plan({ ...day, notes: [''] });
  return plan({ ...day, notes: ['x'.repeat(bytes - Buffer.byteLength(bare))] });
}

describe('a recorded day', () => {
  it('of ten distances, longer than any other body may be, is taken and played', async () => {
    const text = plan(aDayOf(10));
    expect(text.length).toBeGreaterThan(256 * KB);
    const answer = await send(text);
    expect(answer.status).toBe(201);
    await vi.waitFor(
      async () => {
        server.clock.advance(60_000);
        const { body } = await server.ask(PATH, { headers: server.asOperator });
        expect(body).toMatchObject({ rehearsal: { title: 'A day of 10 distances', played: 1678, refusals: 0 } });
      },
      { timeout: 30_000, interval: 1 },
    );
    const { body } = await server.ask('/api/v1/distances/10/standings');
    expect(body).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ rank: 1 })]) as unknown });
  }, 40_000);

  it('of 16 MB to the last byte is taken', async () => {
    expect((await send(withNotes(aDayOf(1), 16 * MB))).status).toBe(201);
  });

  it('one byte longer is refused, and told how it could be rehearsed', async () => {
    const answer = await send(withNotes(aDayOf(1), 16 * MB + 1));
    expect(answer.status).toBe(413);
    expect(detailOf(answer)).toBe(
      'The body is too large; at most 16 MB are read. ' +
        'Rehearse a longer session in parts, such as one day or one distance at a time.',
    );
  });

  it('from somebody who may not rehearse is not even read', async () => {
    expect((await server.ask(PATH, { text: withNotes(aDayOf(1), 16 * MB + 1) })).status).toBe(401);
  });
});

describe('what is wrong in a long session', () => {
  it('is told with the place of the step', async () => {
    const { steps, ...file } = aDayOf(5);
    const broken = steps.map((step, index) => (index === 700 ? { ...step, command: { kind: 'Dance' } } : step));
    const answer = await send(plan({ ...file, steps: broken }));
    expect(answer.status).toBe(400);
    expect(detailOf(answer)).toMatch(/^What was sent is no session file: steps\.700\.command/);
  });

  it.each([
    ['a million empty steps', { steps: Array.from({ length: 1_000_000 }, () => ({})) }, /steps.*100000/],
    ['a million notes that are no text', { notes: Array.from({ length: 1_000_000 }, () => 1) }, /notes\.0/],
    [
      'a million entries in one step',
      { steps: [{ atMs: 0, command: { kind: 'RegisterEntries', entries: Array.from({ length: 1e6 }, () => ({})) } }] },
      /steps\.0\.command\.entries\.0/,
    ],
    ['a title as long as a book', { title: 'x'.repeat(1_000_000) }, /title/],
  ])('is told in one sentence for %s', async (_what, wrong, sentence) => {
    const answer = await send(plan({ ...aDayOf(1), ...wrong }));
    expect(answer.status).toBe(400);
    expect(detailOf(answer)).toMatch(sentence);
    expect(answer.text.length).toBeLessThan(1000);
  });

  it('is told of lists inside lists before any of them is built', async () => {
    const answer = await send(`{"source":${'['.repeat(8 * MB - 10)}${']'.repeat(8 * MB - 10)}}`);
    expect(answer.status).toBe(400);
    expect(detailOf(answer)).toMatch(/more than 64 lists and objects inside each other/);
  });

  it('is told of letters that are not UTF-8', async () => {
    const answer = await send('{}', { 'Content-Type': 'application/json; charset=utf-16' });
    expect(answer.status).toBe(415);
  });
});

it('every other body is refused beyond 256 KB as before', async () => {
  const command = { commandId: 'x'.repeat(256 * KB), command: { kind: 'CallPair', distance: 1, pair: 2 } };
  const answer = await server.command(command);
  expect(answer.status).toBe(413);
  expect(detailOf(answer)).toBe('The body is too large; at most 256 KB are read. Send long lists in parts.');
});
