/** The operator panel signed in on a device, desk by desk, and the same rules for each as for any other page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openOperator, TABLET } from '../../e2e/support/operatorPage.ts';
import { seriousViolations } from '../../support/axe.ts';
import { focusProblems } from './focusRules.ts';
import { keepPicture } from './gallery.ts';
import type { Hall, Language } from './hall.ts';
import { layoutProblems, type LayoutWishes } from './layoutRules.ts';
import type { Moment } from './moments.ts';
import { contrastProblems, pictureBehindTexts } from './paintRules.ts';
import { atRest } from './stillPage.ts';
import { readTexts, type PageTexts } from './texts.ts';
import { hiddenProblems } from './viewRules.ts';

export type Device = '1280x800' | 'tablet';

/** The desks in the order of their names in the head. */
export const DESKS = ['race', 'programme', 'records', 'screens', 'rehearsal', 'people'] as const;
export type Desk = (typeof DESKS)[number];

/** What is there once a desk has asked for everything it shows; names and words differ. */
const SHOWS: Readonly<Record<Desk, RegExp>> = {
  race: /43[.,]70/,
  programme: /VIGL/,
  records: /1:12[.,]59/,
  screens: /arena/i,
  rehearsal: /Milano 2026/,
  people: /Anna/,
};

export interface Seat {
  readonly hall: Hall;
  readonly language: Language;
  readonly theme: 'dark' | 'light';
  readonly device: Device;
}

export interface Panel {
  /** What is wrong with a desk, in sentences. */
  problemsOf(desk: Desk): Promise<readonly string[]>;
  /** The same at a moment of a desk, which is over afterwards. */
  problemsAt(moment: Moment): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const DEVICES: Readonly<Record<Device, BrowserContextOptions>> = {
  '1280x800': { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
  tablet: { ...TABLET, reducedMotion: 'reduce' },
};

/** Read at arm's length; prose wraps, lists scroll. */
const WISHES: LayoutWishes = { smallest: 12, mayWrap: true, scrolls: true, safe: { x: 0, y: 0 } };

/** What text at arm's length reaches (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

export async function openPanel(browser: Browser, { hall, language, theme, device }: Seat): Promise<Panel> {
  const search = `?theme=${theme}&lang=${language}`;
  const operator = await openOperator(browser, hall.server, { search, device: DEVICES[device] });
  const { page } = operator;
  page.setDefaultTimeout(10_000);
  const pictureName = (name: string) => `panel-${name}-${device}-${theme}-${language}`;
  return {
    close: () => operator.close(),
    async problemsAt({ name, part, reach, leave, controls }) {
      try {
        await reach(page);
        await page.mouse.move(0, 0);
        await atRest(page);
        const hidden = await hiddenProblems(page, controls?.(language) ?? []);
        // The focus where there is a keyboard, what is said where it is dark: both are the same elsewhere.
        const looks = { part: device === '1280x800' ? part : null, axe: theme === 'dark' };
        return [...hidden, ...(await ruleProblems(page, pictureName(name), looks))];
      } finally {
        await leave?.(page);
      }
    },
    async problemsOf(desk) {
      await page.getByRole('navigation').getByRole('button').nth(DESKS.indexOf(desk)).click();
      // The screen is chosen, so that its controls are there.
      if (desk === 'screens')
        await page
          .getByRole('main')
          .getByRole('button', { name: /^arena/ })
          .first()
          .click();
      await page.mouse.move(0, 0);
      await page.getByRole('main').getByText(SHOWS[desk]).first().waitFor({ state: 'visible' });
      await atRest(page);
      // Head, start list and history are the same at every desk.
      const looks = { part: desk === 'race' ? 'body' : 'main', axe: theme === 'dark' };
      return ruleProblems(page, pictureName(desk), looks);
    },
  };
}

interface Looks {
  /** Where the focus is followed; everything else is asked of the whole page. */
  readonly part: string | null;
  /** What is said to a screen reader: the same in every colour. */
  readonly axe: boolean;
}

export async function ruleProblems(page: Page, picture: string, looks: Looks): Promise<readonly string[]> {
  await keepPicture(page, picture);
  const texts = await readTexts(page);
  return [
    ...layoutProblems(texts, WISHES),
    ...(await sidewaysProblems(page)),
    ...(await contrastOf(page, texts)),
    ...(looks.axe ? await seriousViolations(page) : []),
    ...(looks.part === null ? [] : await focusProblems(page, looks.part)),
  ];
}

async function contrastOf(page: Page, { texts }: PageTexts): Promise<readonly string[]> {
  const seen = texts.filter(({ isCovered }) => !isCovered);
  return contrastProblems(seen, await pictureBehindTexts(page), ENOUGH);
}

/** Nothing moves sideways under a finger, but for tables and cells that are made to. */
async function sidewaysProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((each) => {
      const { overflowX } = getComputedStyle(each);
      // A long word in a field scrolls with its cursor.
      const isMeant = /_(?:scroll|cells)_/.test(each.className) || each.localName === 'input';
      const tooWide = each.scrollWidth - each.clientWidth;
      if (overflowX === 'visible' || isMeant || tooWide <= 1 || each.closest('.visuallyHidden') !== null) return [];
      return [`${each.localName} "${each.className}" holds ${tooWide} px more than its width`];
    }),
  );
}
