/** The operator panel on a tablet without a keyboard: a pair called, timed, confirmed and taken back by a finger alone. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WallInstant } from '#shared/primitives/time.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer } from './support/milanoPlayer.ts';
import { openOperator, TABLET } from './support/operatorPage.ts';

let server: BuiltServer;
let browser: Browser;
let arena: Page;
let tablet: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  await milanoPlayer(server).playUntil(confirms(14));
  arena = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await arena.goto(`${server.url}/arena`);
  ({ page: tablet } = await openOperator(browser, server, { device: TABLET }));
  tablet.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The side of a square that a finger hits without looking (WCAG 2.5.5). */
const FINGER = 44;

async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), String(target)).toBeGreaterThanOrEqual(FINGER);
  await target.tap();
}

function control(name: string | RegExp): Locator {
  return tablet.getByRole('button', { name });
}

function cellOf(surname: string, point: RegExp): Locator {
  return tablet.getByRole('article', { name: surname }).getByRole('button', { name: point });
}

function skater(surname: string): Locator {
  return tablet.getByRole('article', { name: surname }).getByRole('button', { name: surname });
}

async function tapTime(digits: string): Promise<void> {
  const pad = tablet.getByRole('group', { name: 'Type a time' });
  for (const digit of digits) await tap(pad.getByRole('button', { name: digit, exact: true }));
  await tap(control(/Take it/));
}

async function sees(text: string | RegExp): Promise<void> {
  await tablet.getByText(text).first().waitFor({ state: 'visible' });
}

async function arenaShows(text: string | RegExp): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
}

interface Told {
  readonly facts: readonly { readonly seq: number; readonly fact: { readonly kind: string } }[];
}

async function kindsAfter(seq: number): Promise<readonly string[]> {
  const { facts } = (await server.get('/api/v1/facts?limit=2000')) as Told;
  return facts.filter((each) => each.seq > seq).map(({ fact }) => fact.kind);
}

async function lastSeq(): Promise<number> {
  const { facts } = (await server.get('/api/v1/facts?limit=2000')) as Told;
  return facts.at(-1)?.seq ?? 0;
}

/** The gun as a device reports it, so long ago. */
async function gun(agoMs: number): Promise<void> {
  const startedAt = (Date.now() - agoMs) as WallInstant;
  const command = { kind: 'StartPair', distance: 1, pair: 15, wave: 1, startedAt } as const;
  const answers = await server.send([{ commandId: 'gun', command }]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
}

describe('a finger alone', () => {
  test('calls the pair, starts it, and calls it back', async () => {
    const before = await lastSeq();
    await tap(control(/Call this pair/));
    await arenaShows('LEERDAM');
    await tap(control(/Start$/));
    await sees('Running');
    await tap(control(/Recall/));
    await control(/Start$/)
      .and(tablet.locator(':enabled'))
      .waitFor();
    expect(await kindsAfter(before)).toEqual(['PairCalled', 'PairStarted', 'PairRecalled']);
  });

  test('takes who crosses the line, keeps what the guard doubts only when told to, and takes that back', async () => {
    await gun(20_000);
    await sees('Running');
    await tap(skater('TAKAGI'));
    const taken = cellOf('TAKAGI', /200 m.*by hand/);
    await taken.waitFor();
    await arenaShows(/\d+\.\d\d/.exec(await taken.innerText())?.[0] ?? 'a time');
    const before = await lastSeq();
    await tap(skater('TAKAGI'));
    await control(/Keep it all the same/).waitFor();
    expect(await kindsAfter(before), 'a second touch is no crossing').toEqual([]);
    await tap(control(/Keep it all the same/));
    await cellOf('TAKAGI', /600 m.*by hand/).waitFor();
    await control(/Keep it all the same/).waitFor({ state: 'detached' });
    await tap(control(/Undo$/));
    await tap(control(/Publish/));
    await cellOf('TAKAGI', /600 m.*by hand/).waitFor({ state: 'detached' });
  });

  test('types every time on the digits of the screen', async () => {
    for (const [surname, point, digits, shown] of [
      ['TAKAGI', /200 m/, '2011', '20.11'],
      ['LEERDAM', /200 m/, '2042', '20.42'],
      ['TAKAGI', /600 m/, '4912', '49.12'],
      ['LEERDAM', /600 m/, '4963', '49.63'],
      ['TAKAGI', /1000 m/, '12105', '1:21.05'],
      ['LEERDAM', /1000 m/, '12234', '1:22.34'],
    ] as const) {
      await tap(cellOf(surname, point));
      await tapTime(digits);
      await cellOf(surname, point).getByText(shown).waitFor();
      await arenaShows(shown);
    }
    await sees(/^Finished$/);
    expect(await control(/Confirm pair/).isEnabled()).toBe(true);
  });

  test('a wrong digit is taken away again', async () => {
    const before = await lastSeq();
    await tap(cellOf('LEERDAM', /1000 m/));
    const pad = tablet.getByRole('group', { name: 'Type a time' });
    await tap(pad.getByRole('button', { name: '7', exact: true }));
    await sees('0.07');
    await tap(pad.getByRole('button', { name: 'Clear' }));
    await tablet.getByText('0.07').first().waitFor({ state: 'detached' });
    expect(await lastSeq()).toBe(before);
  });

  test('confirms the pair, takes that back after reading what it does, and confirms again', async () => {
    await tap(control(/Confirm pair/));
    await sees(/^Confirmed$/);
    const confirmed = await lastSeq();
    await tap(control(/Undo$/));
    await sees('What this would change');
    expect(await kindsAfter(confirmed), 'nothing is public before it was read').toEqual([]);
    await tap(control(/Publish/));
    await sees(/^Finished$/);
    await control(/Confirm pair/)
      .and(tablet.locator(':enabled'))
      .waitFor();
    expect(await kindsAfter(confirmed)).toEqual(['FactRetracted']);
    await tap(control(/Confirm pair/));
    await sees(/^Confirmed$/);
  });

  test('takes one line of the history back, and thinks better of it', async () => {
    const before = await lastSeq();
    await tap(tablet.getByRole('button', { name: /^Undo: / }).first());
    await tap(control(/Discard/));
    await tablet.getByText('What this would change').waitFor({ state: 'detached' });
    expect(await kindsAfter(before)).toEqual([]);
  });
});

describe('a word that must be typed', () => {
  test('is asked for in a field that suits a keyboard on the glass, and stays in sight above it', async () => {
    await tap(tablet.getByRole('button', { name: /^Pair 13/ }));
    await tap(skater('KOK'));
    await tap(control(/Disqualify/));
    const word = tablet.getByLabel(/Type DQ to go on/);
    await word.waitFor();
    expect(await word.getAttribute('autocapitalize')).toBe('characters');
    expect(await word.getAttribute('autocomplete')).toBe('off');
    expect(await word.getAttribute('enterkeyhint')).toBe('done');
    // As high as the page is while the keyboard takes the rest.
    await tablet.setViewportSize({ width: 1180, height: 430 });
    await word.tap();
    const { y = 0, height = 0 } = (await word.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(430);
    await word.press('Enter');
    expect(await word.evaluate((field) => field === document.activeElement), 'its Enter closes the keyboard').toBe(
      false,
    );
    await tablet.setViewportSize({ width: 1180, height: 820 });
    await tap(control(/Discard/));
  });
});

describe('every control on every desk', () => {
  test.each(['Race', 'Programme', 'Records', 'Screens', 'Rehearsal', 'People'])(
    'is as large as a finger: %s',
    async (desk) => {
      await tap(tablet.getByRole('navigation').getByRole('button', { name: desk }));
      expect(await smallControls(tablet)).toEqual([]);
    },
  );

  test('is as large as a finger: a screen that was chosen', async () => {
    await tap(tablet.getByRole('navigation').getByRole('button', { name: 'Screens' }));
    await tap(tablet.getByRole('main').getByRole('button', { name: /^arena/ }));
    await tablet.getByRole('main').getByRole('textbox').first().waitFor();
    expect(await smallControls(tablet)).toEqual([]);
  });
});

/** A sentence for each control that is smaller; a box to tick is hit by its words, too. */
async function smallControls(page: Page): Promise<readonly string[]> {
  return page.evaluate((finger) => {
    const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary');
    return [...all].flatMap((each) => {
      if (!each.checkVisibility() || each.closest('.visuallyHidden') !== null) return [];
      const isBox = each instanceof HTMLInputElement && ['checkbox', 'radio'].includes(each.type);
      const { width, height } = ((isBox ? each.closest('label') : null) ?? each).getBoundingClientRect();
      const isSmall = Math.min(width, height) < finger - 0.01;
      return isSmall ? [`${each.localName} "${each.innerText}" is ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  }, FINGER);
}
