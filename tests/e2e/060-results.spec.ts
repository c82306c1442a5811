/** Results on paper and as text: the whole session of Milano through the built server, read, printed and taken away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer, type MilanoPlayer } from './support/milanoPlayer.ts';

/** Worked out from the readings of the session by other means than this program. */
const FIXTURE = join(import.meta.dirname, '../fixtures/milano-results.csv');

let server: BuiltServer;
let browser: Browser;
let page: Page;
let milano: MilanoPlayer;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  milano = milanoPlayer(server);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const groups = () => page.locator('tbody[data-kind]');

/** Pages of the printed sheet: each has a page object of its own in the file. */
async function printedPages(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

async function barriers(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

describe('while the race is on', () => {
  test('[K4] the sheet is provisional and follows the race, with who has not raced at its end', async () => {
    await milano.playUntil(confirms(13));
    await page.goto(`${server.url}/results?lang=en`);
    await page.getByText('Provisional').waitFor();
    expect(await groups().first().innerText()).toContain('KOK');
    expect(await page.getByText('Not yet raced').count()).toBe(4);
    await milano.playUntil(confirms(15));
    await page.getByText('Not yet raced').first().waitFor({ state: 'detached' });
    expect(await groups().first().innerText()).toContain('LEERDAM');
  });
});

describe('when it is official', () => {
  beforeAll(async () => {
    await milano.playUntil(({ kind }) => kind === 'MakeDistanceOfficial');
    await page.getByText('Official', { exact: true }).waitFor();
  });

  test('[T6] [K2] the text is the result of the race, to the letter', async () => {
    const response = await fetch(`${server.url}/api/v1/distances/1/results.csv`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('utf8')).toBe(readFileSync(FIXTURE, 'utf8'));
  });

  test('thirty skaters with every split are one page of A4', async () => {
    expect(await groups().count()).toBe(30);
    expect(await printedPages()).toBe(1);
  });

  test('paper has neither the toolbar nor a dark ground', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: null });
  });

  test('nothing keeps anybody from reading either sheet', async () => {
    expect(await barriers()).toEqual([]);
    await page.goto(`${server.url}/start-list?lang=nl`);
    await page.getByText('Dweilpauze').waitFor();
    expect(await barriers()).toEqual([]);
    expect(await printedPages()).toBe(1);
  });
});
