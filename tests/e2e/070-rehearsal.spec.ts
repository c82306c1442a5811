/** People come in by a link, and a rehearsal goes to the real screens and leaves them as they were, also after a power cut. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandId } from '#shared/primitives/ids.ts';
import { sampleSession } from '../../server/timing/sample.ts';
import { seriousViolations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { openOperator, type OperatorPage } from './support/operatorPage.ts';

let server: BuiltServer;
let browser: Browser;
let arena: Page;
let anna: OperatorPage;
/** Invited, in a browser of his own. */
let tim: Page;
let competition: unknown;

/** The race up to the end of pair 5, as a competition. */
async function playCompetition(): Promise<void> {
  const { steps } = sampleSession();
  const end = steps.findIndex(({ command }) => command.kind === 'ConfirmPair' && command.pair === 5);
  const requests = steps.slice(0, end + 1).map(({ command }, index) => ({
    commandId: `competition-${index}` as CommandId,
    command: command.kind === 'OpenCompetition' ? { ...command, rehearsal: null } : command,
  }));
  for (const answer of await server.send(requests)) expect(answer).toMatchObject({ ok: true });
}

const allFacts = () => server.get('/api/v1/facts?limit=2000');

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  await playCompetition();
  competition = await allFacts();
  arena = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await arena.goto(`${server.url}/arena`);
  anna = await openOperator(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const marked = () => arena.getByText('REHEARSAL', { exact: true }).first();

async function rehearse(): Promise<void> {
  await anna.press('Shift+5');
  await anna.page.getByRole('button', { name: /Begin the rehearsal/ }).waitFor();
  await anna.press('8');
  await anna.press('P');
  await anna.page.keyboard.type('15');
  await anna.press('Ctrl+Enter');
  await marked().waitFor();
}

describe('an invitation', () => {
  test('by link signs somebody else in under a name, and stands in no address that is sent', async () => {
    await anna.press('Shift+6');
    await anna.press('2');
    await anna.press('Ctrl+Enter');
    const link = await anna.page.getByLabel('Link', { exact: true }).inputValue();
    const secret = link.split('#invitation=')[1] ?? '?';
    expect(secret).toMatch(/^icb_/);
    await anna.page.getByRole('img', { name: /^QR code/ }).waitFor();

    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    tim = await context.newPage();
    const addresses: string[] = [];
    tim.on('request', (request) => addresses.push(request.url()));
    await tim.goto(link);
    await tim.locator('input[name=name]').fill('Tim');
    await tim.keyboard.press('Enter');
    await tim.getByText('Tim, timing').waitFor();
    expect(tim.url()).toBe(`${server.url}/operator`);
    expect(addresses.length).toBeGreaterThan(2);
    // The browser tells its own pages the whole address; what it sends ends before the sign.
    expect(addresses.map((address) => address.split('#')[0]).filter((address) => address?.includes(secret))).toEqual(
      [],
    );
  });

  test('is used up, and who came with it is listed', async () => {
    await anna.press('Escape');
    await anna.press('D');
    await anna.press('P');
    await anna.page.getByRole('button', { name: /^Tim timing, since/ }).waitFor();
    expect(await anna.page.getByText('No invitation is open.').count()).toBe(1);
    expect(await seriousViolations(anna.page)).toEqual([]);
  });
});

describe('[W7] a rehearsal at eight times the speed', () => {
  test('is on the arena with its mark, and said in the head of every panel', async () => {
    await rehearse();
    await arena.getByText('LEERDAM').first().waitFor();
    await anna.page.getByRole('button', { name: /Leave/ }).waitFor();
    await tim.getByText('REHEARSAL', { exact: true }).waitFor();
    expect(await tim.getByRole('button', { name: /Leave/ }).count()).toBe(0);
    await arena.getByText('1:12.31').first().waitFor({ timeout: 30_000 });
    await marked().waitFor();
    expect(await seriousViolations(anna.page)).toEqual([]);
  });

  test('is left with one key, and the competition is as before', async () => {
    await anna.press('Shift+0');
    await marked().waitFor({ state: 'detached' });
    await tim.getByText('REHEARSAL', { exact: true }).waitFor({ state: 'detached' });
    expect(await allFacts()).toEqual(competition);
    expect(await arena.getByText('1:12.31').count()).toBe(0);
  });

  test('ends with a power cut: the server comes back on the competition, with everybody signed in', async () => {
    await rehearse();
    await server.kill();
    server = await startBuiltServer(server);
    await marked().waitFor({ state: 'detached', timeout: 20_000 });
    expect(await allFacts()).toEqual(competition);
    await tim.reload();
    await tim.getByText('Tim, timing').waitFor();
    expect(await tim.getByText('REHEARSAL', { exact: true }).count()).toBe(0);
  });
});
