/** A competition from nothing, by hand at the desk: opened, filled, published, called; the arena shows it, and a record line stands. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousViolations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';

let server: BuiltServer;
let browser: Browser;
let desk: Page;
let arena: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  [desk, arena] = [await context.newPage(), await browser.newPage({ viewport: { width: 1920, height: 1080 } })];
  await desk.goto(`${server.url}/operator?lang=en`);
  await arena.goto(`${server.url}/arena?lang=en`);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function sees(page: Page, text: string | RegExp): Promise<boolean> {
  await page.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
  return true;
}

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await desk.getByLabel(label, { exact: true }).fill(value);
}

/** Types where the cursor stands, from field to field, and keeps the line. */
async function typeSkater(...parts: readonly string[]): Promise<void> {
  for (const [index, part] of parts.entries()) {
    if (index > 0) await desk.keyboard.press('Tab');
    await desk.keyboard.type(part);
  }
  await desk.keyboard.press('Enter');
}

describe('on an empty log', () => {
  test('the secret of the first start opens the panel, which asks for a competition', async () => {
    await desk.getByLabel(/Secret/).fill(server.secret);
    await desk.getByRole('button', { name: 'Come in' }).click();
    expect(await sees(desk, 'There is no start list yet')).toBe(true);
    await desk.keyboard.press('Shift+Digit2');
    expect(await sees(desk, 'Nothing is open yet')).toBe(true);
    expect(await seriousViolations(desk)).toEqual([]);
  });

  test('what is missing is said in words, and nothing is sent', async () => {
    await fill({ Name: 'Club Championships' });
    await desk.keyboard.press('Control+s');
    expect(await sees(desk, 'Say at which track.')).toBe(true);
    expect(await server.get('/api/v1/competition')).toMatchObject({ competition: null });
  });

  test('a competition is opened with its level', async () => {
    await fill({ Track: 'Thialf', City: 'Heerenveen', Nation: 'ned', 'First day': '2026-12-05' });
    await desk.getByLabel('Level').selectOption({ label: 'Olympic Games' });
    await desk.keyboard.press('Control+s');
    expect(await sees(desk, 'No distance is open yet')).toBe(true);
    expect(await sees(arena, 'Club Championships')).toBe(true);
  });
});

describe('the women’s 500 m', () => {
  test('is opened by two keys', async () => {
    await desk.keyboard.press('d');
    await desk.keyboard.press('Control+s');
    expect(await sees(desk, 'Women’s 500')).toBe(true);
    expect(await sees(desk, 'Nobody starts yet')).toBe(true);
  });

  test('takes four skaters from the keyboard alone, and is published', async () => {
    await desk.keyboard.press('a');
    await typeSkater('Kok', 'Femke', 'ned', '1');
    await typeSkater('Leerdam', 'Jutta', 'ned', '2');
    await typeSkater('Takagi', 'Miho', 'jpn', '3');
    await typeSkater('van Elst', 'Isabel', 'bel', '4');
    await desk.keyboard.press('Escape');
    expect(await seriousViolations(desk)).toEqual([]);
    await desk.keyboard.press('Control+s');
    expect(await sees(desk, 'The start list is published.')).toBe(true);
    expect(await server.get('/api/v1/distances/1')).toMatchObject({ pairs: [{ pair: 1 }, { pair: 2 }] });
  });

  test('lets a pair move up before the first call, after a second look', async () => {
    await desk
      .getByRole('main')
      .getByRole('button', { name: /TAKAGI/ })
      .click();
    await desk.keyboard.press('Alt+ArrowUp');
    expect(await sees(desk, 'not published')).toBe(true);
    await desk.keyboard.press('Control+s');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('not published').first().waitFor({ state: 'hidden' });
    await desk
      .getByRole('complementary')
      .first()
      .getByRole('button', { name: /^Pair 1.*TAKAGI/ })
      .waitFor();
    expect(await server.get('/api/v1/distances/1')).toMatchObject({ pairs: [{ pair: 1 }, { pair: 2 }] });
  });

  test('reaches the arena when its first pair is called', async () => {
    await desk.keyboard.press('Shift+Digit1');
    await desk.keyboard.press('n');
    expect(await sees(arena, 'TAKAGI')).toBe(true);
    expect(await sees(arena, /van ELST/)).toBe(true);
  });

  test('says why the list is closed once a pair was called', async () => {
    await desk.keyboard.press('Shift+Digit2');
    expect(await sees(desk, /Pair 1 has been called/)).toBe(true);
  });
});

test('an Olympic record loaded by hand stands in the book, with its source, and on the board once the pair is under way', async () => {
  await desk.keyboard.press('Digit3');
  await fill({
    Time: '3646',
    Holder: 'Lee Sang-hwa',
    Nation: 'KOR',
    'Day or year': '2018-02-18',
    Track: 'Gangneung',
    'Where you read it': 'Games results book',
  });
  await desk.keyboard.press('Control+s');
  expect(await sees(desk, 'Games results book')).toBe(true);
  // The cursor is still in a field: Escape leaves it, and the keys of the desk are heard again.
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Shift+Digit3');
  expect(await sees(desk, 'No record has been reached yet')).toBe(true);
  expect(await sees(desk, '36.46')).toBe(true);
  expect(await seriousViolations(desk)).toEqual([]);
  await desk.keyboard.press('Shift+Digit1');
  await desk.keyboard.press('Space');
  expect(await sees(arena, '36.46')).toBe(true);
});
