/**
 * A whole day at the desk, from an empty log to the file of results: a list from a file, three pairs, a false start, swapped
 * lanes, a wrong time, a disqualified leader, a re-skate, a record that is confirmed and then taken back.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { openOperator, type OperatorPage } from './support/operatorPage.ts';

const EXPECTED = join(import.meta.dirname, '../fixtures/whole-day-results.csv');

const BROKEN = `rit;baan;achternaam;voornaam;land;PR
1;binnen;Kok;Femke;NLD;36,49
1;buiten;Leerdam;Jutta;NED;37,02
1;buiten;Takagi;Miho;JPN;snel
`;
const GOOD = `rit;baan;achternaam;voornaam;land;PR
1;binnen;Kok;Femke;NED;36,49
1;buiten;Leerdam;Jutta;NED;37,02
2;binnen;Takagi;Miho;JPN;37,12
2;buiten;Jackson;Erin;USA;36,80
3;binnen;Bowe;Brittany;USA;37,30
3;buiten;van Elst;Isabel;BEL;38,90
`;

let server: BuiltServer;
let browser: Browser;
let anna: OperatorPage;
let arena: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  arena = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await arena.goto(`${server.url}/arena?lang=en`);
  anna = await openOperator(browser, server);
  anna.page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function arenaShows(text: string | RegExp): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
}

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await anna.page.getByLabel(label, { exact: true }).fill(value);
}

async function lastSeq(): Promise<number> {
  const { seq } = (await server.get('/api/v1/facts?limit=1')) as { readonly seq: number };
  return seq;
}

/** Publishes what is put forward, and waits until it has gone. */
async function publish(): Promise<void> {
  await anna.press('Ctrl+Enter');
  await anna.page.getByText('not published').first().waitFor({ state: 'detached' });
}

/** Both openings and both finishes, in the order in which the cells come. */
async function types(...times: readonly string[]): Promise<void> {
  for (const time of times) {
    const before = await lastSeq();
    await anna.typeTime(time);
    await expect.poll(lastSeq).toBeGreaterThan(before);
  }
}

describe('before the races', () => {
  test('the competition, its distance and the record are entered', async () => {
    await anna.press('Shift+2');
    await fill({
      Name: 'Evening of Records',
      Track: 'Thialf',
      City: 'Heerenveen',
      Nation: 'NED',
      'First day': '2026-12-05',
    });
    await anna.page.getByLabel('Level').selectOption({ label: 'Olympic Games' });
    await anna.page.keyboard.press('Control+s');
    await anna.sees('No distance is open yet');
    await anna.page.keyboard.press('d');
    await anna.page.keyboard.press('Control+s');
    await anna.sees('Nobody starts yet');
    await anna.press('3');
    await fill({
      Time: '3700',
      Holder: 'Lee Sang-hwa',
      Nation: 'KOR',
      'Day or year': '2018-02-18',
      Track: 'Gangneung',
    });
    await anna.page.keyboard.press('Control+s');
    await anna.sees('Lee Sang-hwa');
    await anna.page.keyboard.press('Escape');
    await arenaShows('Evening of Records');
  });

  test('a broken file names its bad rows and columns, and nothing of it is taken', async () => {
    await anna.press('4');
    const before = await lastSeq();
    await chooses(BROKEN);
    await anna.sees(/NED/);
    expect(await anna.page.getByRole('list', { name: /wrong|problem/i }).innerText()).toMatch(/NLD[\s\S]*snel/);
    expect(await anna.page.getByRole('button', { name: 'Take it over' }).isDisabled()).toBe(true);
    await anna.page.keyboard.press('Control+s');
    expect(await lastSeq()).toBe(before);
    await anna.press('Escape');
  });

  test('a good file is taken over, Dutch headings and decimal commas and all', async () => {
    await chooses(GOOD);
    await anna.page.getByRole('button', { name: 'Take it over' }).click();
    await anna.sees(/published/);
    await anna.press('Shift+1');
    await anna.sees('Pair 3');
  });
});

async function chooses(content: string): Promise<void> {
  const buffer = Buffer.from(content, 'utf8');
  await anna.page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
}

describe('three pairs', () => {
  test('the first is timed by keys', async () => {
    await anna.press('N');
    await arenaShows('LEERDAM');
    await anna.press('Space');
    await types('1040', '1052', '3755', '3780');
    await arenaShows('37.55');
    await anna.press('C');
    await anna.sees('Pair 2');
  });

  test('a false start sends the second back to the line', async () => {
    await anna.press('N');
    await anna.press('Space');
    await anna.press('F');
    await arenaShows(/false start/i);
    await anna.press('Space');
    await types('1030', '1045');
  });

  test('times that went to the wrong lane are swapped by one key, after a look', async () => {
    await anna.press('S');
    await publish();
    await expect.poll(async () => (await cell('JACKSON', '100 m')).includes('10.30')).toBe(true);
    await arenaShows('JACKSON');
  });

  test('[R1] an Olympic record is typed by its letters, and shown at once', async () => {
    await anna.page.getByRole('article', { name: 'JACKSON' }).getByRole('button', { name: /500 m/ }).click();
    await anna.typeTime('3690');
    await anna.sees(/Type OR/);
    await anna.page.keyboard.type('or');
    await publish();
    await arenaShows('36.90');
    await arenaShows(/new Olympic record/i);
    await types('3741');
    await anna.press('C');
    await anna.sees('Pair 3');
  });

  test('a wrong time of the third is corrected before it is confirmed', async () => {
    await anna.press('N');
    await anna.press('Space');
    await types('1060', '1080', '3820', '3955');
    await arenaShows('39.55');
    await anna.page.getByRole('article', { name: /ELST/ }).getByRole('button', { name: /500 m/ }).click();
    await anna.typeTime('3905');
    await anna.sees(/39\.55 → 39\.05/);
    await publish();
    await arenaShows('39.05');
    await anna.press('C');
  });
});

async function cell(surname: string, point: string): Promise<string> {
  return anna.page.getByRole('article', { name: surname }).getByRole('button', { name: point }).innerText();
}

describe('decisions', () => {
  test('[R6] [R8] the record is ratified, then refused, and the board takes it back visibly', async () => {
    await anna.press('Shift+3');
    await anna.sees('Ratify');
    await anna.press('Y');
    await anna.sees(/^Ratified/);
    await anna.press('N');
    await anna.page.keyboard.type('equipment');
    await anna.press('Enter');
    await anna.sees(/OR 36\.90, JACKSON: withdrawn/);
    await publish();
    await arenaShows(/withdrawn|taken back/i);
    await anna.press('Shift+1');
  });

  test('[I3] the leader is disqualified by the letters, with the reason', async () => {
    await anna.press('[');
    await anna.page.getByRole('article', { name: 'JACKSON' }).waitFor();
    await anna.press('I');
    await anna.press('Q');
    await anna.page.getByLabel(/Reason/).fill('T08');
    await anna.page.getByLabel(/Type DQ/).fill('DQ');
    await publish();
    await arenaShows('DQ');
  });

  test('[K7] a re-skate that is slower leaves the better time', async () => {
    await anna.press(']');
    await anna.press('I');
    await anna.press('G');
    await publish();
    await anna.sees('Pair 4');
    await anna.press(']');
    await anna.press('N');
    await anna.press('Space');
    await types('1070', '3850');
    await anna.press('C');
    await arenaShows('38.20');
  });
});

test('the distance is official, and its file of results is as it should be', async () => {
  await anna.press('M');
  await arenaShows(/official/i);
  const answer = await fetch(`${server.url}/api/v1/distances/1/results.csv`);
  expect(await answer.text()).toBe(readFileSync(EXPECTED, 'utf8'));
});
