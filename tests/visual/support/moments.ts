/** The panel at moments that no desk opens with: forms, files, questions and the race at its fullest. Keys are the same in every language. */
import type { Page } from 'playwright-core';
import { ARENA_SCENES } from '#shared/control/arenaShown.ts';
import type { EntryId, StartLane } from '#shared/primitives/ids.ts';
import { screensTextsFor } from '../../../client/displays/operator/screens/text/screensTextsFor.ts';
import { operatorTextsFor } from '../../../client/displays/operator/text/useOperatorTexts.ts';
import type { CommandInput, Language } from './hall.ts';

export interface Moment {
  readonly name: string;
  /** Where the focus is followed. */
  readonly part: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly leave?: ((page: Page) => Promise<void>) | undefined;
  /** What must be seen whole without scrolling. */
  readonly controls?: ((language: Language) => readonly string[]) | undefined;
}

const NEXT = 2;

function slot(pair: number, lane: StartLane, entry: string) {
  return { pair, wave: 1 as const, lane, entry: entry as EntryId };
}

/** A distance whose list can still be written. */
export const NEXT_DISTANCE: readonly CommandInput[] = [
  {
    kind: 'OpenDistance',
    distance: NEXT,
    lengthM: 1500,
    gender: 'women',
    label: null,
    startMode: 'single',
    plannedStart: null,
  },
  {
    kind: 'PublishStartList',
    distance: NEXT,
    slots: [
      slot(1, 'inner', 'bowe'),
      slot(1, 'outer', 'leerdam'),
      slot(2, 'inner', 'jackson'),
      slot(2, 'outer', 'kok'),
      slot(3, 'inner', 'schulting'),
    ],
    iceBreaks: [{ afterPair: 2, minutes: 15 }],
  },
];

/** As many rows as a large championship has, each with the longest names. */
function startListFile(change: (row: readonly string[], index: number) => readonly string[]): string {
  const rows = Array.from({ length: 90 }, (_, index) => {
    const pair = String(Math.floor(index / 2) + 1);
    const row = [pair, index % 2 === 0 ? 'I' : 'O', `Schimmelpfennig-Rosenthal ${index}`, 'Maria Magdalena', 'NED'];
    return change(row, index).join(',');
  });
  return ['pair,lane,surname,given name,noc', ...rows].join('\n');
}

const GOOD_FILE = startListFile((row) => row);
const BAD_FILE = startListFile((row, index) => (index % 7 === 3 ? ['', 'X', ...row.slice(2, 4), 'NLD', '?'] : row));

/** Keys one after the other. */
function press(...keys: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
}

function section(key: string, shows: string, ...keys: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await press('Shift+Digit2', key, ...keys)(page);
    await page.getByRole('main').locator(shows).first().waitFor();
  };
}

function file(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await section('4', 'textarea')(page);
    await page.getByRole('main').locator('textarea').fill(text);
    await page.getByRole('main').locator('table').waitFor();
  };
}

/** What stands first in the column beside a desk. */
const BESIDE = 'main + aside > section:first-of-type';

/** About the pair of the leader, two before the one on the ice; she started outside. */
function proposal(shows: string, ...keys: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await press('Shift+Digit1', '[', '[', ...keys)(page);
    await page.locator(`${BESIDE} ${shows}`).waitFor();
  };
}

const ACTS = ['call', 'start', 'falseStart', 'recall', 'clear', 'confirm', 'makeOfficial'] as const;
const MARKS = ['swap', 'dnf', 'dns', 'dq', 'liftIrm', 'fall', 'warning', 'reskate'] as const;

/** Everything that is pressed during a race, in the words of the panel. */
function raceControls(language: Language): readonly string[] {
  const { act } = operatorTextsFor(language);
  const { scene } = screensTextsFor(language);
  return [
    ...[...ACTS, ...MARKS, 'commit' as const, 'erase' as const].map((name) => act[name]),
    ...ARENA_SCENES.map((each) => scene[each]),
  ];
}

function answers(language: Language): readonly string[] {
  const { publish, discard } = operatorTextsFor(language).proposal;
  return [publish, discard];
}

/** The cell with every reading, and a crossing that is held because nobody skates so slowly. */
async function fullRace(page: Page): Promise<void> {
  await press('Shift+Digit1')(page);
  const outer = page.getByRole('main').getByRole('article').nth(1);
  await outer.getByRole('button', { name: /600 m/ }).click();
  await press('i')(page);
  await page.locator('main [data-kind=warning]').waitFor();
}

async function doubtedTime(page: Page): Promise<void> {
  await press('Shift+Digit1')(page);
  await page
    .getByRole('main')
    .getByRole('article')
    .nth(1)
    .getByRole('button', { name: /1000 m/ })
    .click();
  await page.keyboard.type('10375');
  await page.locator('main [role=alert]').waitFor();
}

/** The controls of a screen over a picture, after a tap that meant the skater who was first at 600 m. */
async function delayedOverlay(page: Page): Promise<void> {
  await press('Shift+Digit4')(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^overlay/ })
    .first()
    .click();
  await press('t')(page);
  await page.getByRole('main').locator('[role=status]', { hasText: '→' }).waitFor();
}

export const MOMENTS: readonly Moment[] = [
  { name: 'competition-form', part: 'main', reach: section('1', 'fieldset') },
  { name: 'distance-form', part: 'main', reach: section('2', 'select', 'd'), leave: press('Escape') },
  { name: 'record-form', part: 'main', reach: section('3', 'input[inputmode=decimal]') },
  { name: 'import-good', part: 'main', reach: file(GOOD_FILE), leave: press('Escape') },
  { name: 'import-bad', part: 'main', reach: file(BAD_FILE), leave: press('Escape') },
  {
    name: 'start-list-draft',
    part: 'main',
    reach: section('2', 'input', 'ArrowRight', 'Alt+ArrowDown', 'Enter'),
    leave: press('Escape', 'Escape', 'ArrowLeft'),
  },
  { name: 'keys', part: '[role=dialog]', reach: press('Shift+Digit1', '?'), leave: press('Escape') },
  {
    name: 'proposal',
    part: BESIDE,
    reach: proposal('li >> nth=0', 'o', 'd'),
    leave: press('Escape', ']', ']'),
    controls: answers,
  },
  {
    name: 'proposal-typed',
    part: BESIDE,
    reach: proposal('input >> nth=1', 'o', 'q'),
    leave: press('Escape', ']', ']'),
    controls: answers,
  },
  {
    name: 'proposal-refused',
    part: BESIDE,
    reach: proposal('[role=alert]', 'o', 'w'),
    leave: press('Escape', ']', ']'),
    controls: answers,
  },
  {
    name: 'invitation',
    part: 'main',
    async reach(page) {
      await press('Shift+Digit6', 'Control+Enter')(page);
      await page.getByRole('main').locator('figure').waitFor();
    },
    leave: press('Escape'),
  },
  {
    name: 'overlay-delay',
    part: 'main',
    reach: delayedOverlay,
    controls(language) {
      const { delay } = screensTextsFor(language);
      return [delay.tap, delay.undo, delay.set, delay.leave];
    },
  },
  {
    name: 'race-doubt',
    part: 'main',
    reach: doubtedTime,
    leave: press('Escape'),
    controls: (language) => [...raceControls(language), operatorTextsFor(language).act.keep],
  },
  {
    name: 'race-full',
    part: BESIDE,
    reach: fullRace,
    controls: (language) => [...raceControls(language), 'warning', operatorTextsFor(language).act.keep],
  },
];
