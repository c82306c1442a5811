/** The operator panel in a real browser: a pair timed by keys alone, mistakes taken back, and nothing lost between two people. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandId } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { seriousViolations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer } from './support/milanoPlayer.ts';
import { openOperator, type OperatorPage } from './support/operatorPage.ts';

let server: BuiltServer;
let browser: Browser;
let arena: Page;
let anna: OperatorPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  await milanoPlayer(server).playUntil(confirms(14));
  arena = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await arena.goto(`${server.url}/arena`);
  anna = await openOperator(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function arenaShows(text: string | RegExp): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
}

async function lastSeq(): Promise<number> {
  const { seq } = (await server.get('/api/v1/facts?limit=1')) as { readonly seq: number };
  return seq;
}

describe('whoever has only read the sheet of keys', () => {
  test('times a whole pair by printed keys, six or fewer for each typed time', async () => {
    await anna.press('?');
    await anna.sees(/digits|11231/);
    await anna.press('Escape');
    await anna.press('N');
    await arenaShows('LEERDAM');
    await anna.press('Space');
    await anna.sees('Running');
    const strokes: number[] = [];
    for (const digits of ['1752', '1761', '4454', '4370']) {
      strokes.push(await anna.typeTime(digits));
      await anna.sees(`${digits.slice(0, 2)}.${digits.slice(2)}`);
      await arenaShows(`${digits.slice(0, 2)}.${digits.slice(2)}`);
    }
    expect(Math.max(...strokes)).toBeLessThanOrEqual(6);
    await arenaShows('−0.25');
  });

  test('[R1] is asked to type the letters of an Olympic record, and the arena has it at once', async () => {
    expect(await anna.typeTime('11231')).toBeLessThanOrEqual(7);
    await anna.sees(/Type OR to go on/);
    expect(await arena.getByText('1:12.31').count()).toBe(0);
    await anna.page.keyboard.type('or');
    await anna.press('Ctrl+Enter');
    await arenaShows('1:12.31');
    await arenaShows('−0.28');
    expect(await anna.typeTime('11395')).toBeLessThanOrEqual(7);
    await arenaShows('1:13.95');
    await anna.press('C');
    await anna.sees(/^Confirmed$/);
  });
});

describe('[C1] [C3] a mistake', () => {
  test('in a published time is corrected after its consequences were read', async () => {
    await anna.press('O');
    await anna.typeTime('11291');
    await anna.sees(/puts LEERDAM 1st to 2nd, 1:12\.31 → 1:12\.91 and withdraws OR 1:12\.31/);
    expect(await arena.getByText('1:12.91').count()).toBe(0);
    await anna.press('Ctrl+Enter');
    await arenaShows('1:12.91');
    await arenaShows(/corrected/i);
  });

  test('is taken back by somebody else, also after the server was killed and started again', async () => {
    await server.kill();
    server = await startBuiltServer(server);
    const bo = await openOperator(browser, server, { name: 'Bo' });
    await bo.press('Ctrl+Z');
    await bo.sees(/LEERDAM 2nd to 1st, 1:12\.91 → 1:12\.31/);
    await bo.page.keyboard.type('or');
    await bo.press('Ctrl+Enter');
    await bo.page.getByText('not published').waitFor({ state: 'detached' });
    await arenaShows(/1:12\.31/);
    await anna.sees('Bo');
    const before = await lastSeq();
    await bo.press('Ctrl+Shift+Z');
    await bo.sees(/LEERDAM 1st to 2nd/);
    await bo.press('Escape');
    expect(await lastSeq(), 'a proposal that is dropped leaves nothing').toBe(before);
    await bo.close();
  });

  test('[I3] the leader is disqualified only when the letters are typed', async () => {
    await anna.press('O');
    await anna.press('Q');
    await anna.sees(/Type DQ to go on/);
    const before = await lastSeq();
    await anna.page.keyboard.press('Control+Enter');
    expect(await lastSeq()).toBe(before);
    await anna.press('Escape');
  });
});

describe('[O4] one key for each crossing', () => {
  test('takes the time of the hand from the clock of the server', async () => {
    await again(20_000);
    await anna.press('I');
    await anna.sees(/by hand/);
    const inner = await firstTime();
    expect(inner).toMatch(/^2[0-9]\.\d\d$/);
    // The next point is 25 s away for anybody: a second touch of the key is no crossing.
    const before = await lastSeq();
    await anna.press('I');
    await anna.sees(/⇧ I keeps it all the same/);
    expect(await lastSeq()).toBe(before);
  });

  test('[P2] a typed time counts over the hand, and both stay listed', async () => {
    const cell = opening('TAKAGI');
    await cell.click();
    await anna.typeTime('2011');
    await cell.click();
    await anna.sees('20.110');
    expect(await anna.page.getByRole('region', { name: 'Readings' }).innerText()).toMatch(/20\.110\s+typed\s+counts/);
  });
});

describe('the race desk', () => {
  test('chooses by key what the arena shows, and gives it back', async () => {
    await anna.sees('Arena shows: Auto');
    await anna.press('Alt+4');
    await anna.sees('Arena shows: Standings');
    await arenaShows(/^\d+–\d+ of \d+$/);
    await anna.press('Alt+0');
    await anna.sees('Arena shows: Auto');
    expect(await anna.page.getByRole('button', { name: 'Auto', pressed: true }).count()).toBe(1);
  });
});

/** The pair runs once more, its gun so long ago. */
async function again(gunAgoMs: number): Promise<void> {
  const place = { distance: 1, pair: 15 } as const;
  const commands = [
    { kind: 'ClearPair', ...place },
    { kind: 'CallPair', ...place },
    { kind: 'StartPair', ...place, wave: 1, startedAt: (Date.now() - gunAgoMs) as WallInstant },
  ] as const;
  const confirmed = await seqOf('PairConfirmed');
  const requests = [{ kind: 'RetractFact', target: confirmed } as const, ...commands].map((command, index) => ({
    commandId: `again-${index}` as CommandId,
    command,
  }));
  for (const answer of await server.send(requests)) expect(answer).toMatchObject({ ok: true });
  await anna.sees('Running');
}

async function seqOf(kind: string): Promise<number> {
  const { facts } = (await server.get('/api/v1/facts?limit=2000')) as {
    readonly facts: readonly { readonly seq: number; readonly fact: { readonly kind: string } }[];
  };
  return facts.findLast(({ fact }) => fact.kind === kind)?.seq ?? 0;
}

async function firstTime(): Promise<string> {
  return /\d+\.\d\d/.exec(await opening('TAKAGI').innerText())?.[0] ?? '';
}

function opening(surname: string): Locator {
  return anna.page.getByRole('article', { name: surname }).getByRole('button', { name: /200 m/ });
}

describe('a panel whose line is cut', () => {
  test('takes nothing, says so, and sends nothing later by itself', async () => {
    const before = await lastSeq();
    await anna.page.context().setOffline(true);
    await anna.page.keyboard.press('r');
    await anna.sees(/No answer/);
    await anna.sees(/No connection for/);
    await anna.page.context().setOffline(false);
    await anna.sees(/Connected/);
    expect(await lastSeq()).toBe(before);
  });
});

describe('two operators', () => {
  test('[C5] whoever acts on an older state is refused and told what has changed', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const late = await context.newPage();
    let isSilent = false;
    await late.routeWebSocket(/\/socket\.io\//, (toPage) => {
      const toServer = toPage.connectToServer();
      toServer.onMessage((message) => {
        if (!isSilent) toPage.send(message);
      });
      toPage.onMessage((message) => toServer.send(message));
    });
    await late.goto(`${server.url}/operator`);
    await late.locator('input[name=secret]').fill(server.secret);
    await late.keyboard.press('Enter');
    await late.getByText('Running').first().waitFor();
    isSilent = true;
    await opening('LEERDAM').click();
    await anna.typeTime('2022');
    await anna.sees('20.22');
    await late.keyboard.press('r');
    await late.getByText(/this has changed/).waitFor();
    expect(await opening('LEERDAM').innerText()).toContain('20.22');
    await context.close();
  });
});

describe('[S2] a false start', () => {
  test('is named by the key of the armband', async () => {
    await anna.press('Ctrl+O');
    await anna.page.locator('[aria-current=step]', { hasText: 'Ready' }).waitFor();
    const { facts } = (await server.get('/api/v1/facts?limit=2000')) as {
      readonly facts: readonly { readonly fact: object }[];
    };
    expect(facts.at(-1)?.fact).toMatchObject({ kind: 'FalseStartGiven', pair: 15, lane: 'outer' });
  });
});

describe('the look of it', () => {
  test.each(['dark', 'light'])('can be used by everybody, %s', async (theme) => {
    const page = await openOperator(browser, server, { name: 'Cleo', search: `?theme=${theme}&lang=nl` });
    await page.sees('Startlijst');
    expect(await seriousViolations(page.page)).toEqual([]);
    await page.close();
  });
});
