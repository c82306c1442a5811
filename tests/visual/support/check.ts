/** Every rule for one scene in every window, language and field: the sentences say which, what and where. */
import type { Page } from 'playwright-core';
import { seriousViolations } from '../../support/axe.ts';
import { keepPicture } from './gallery.ts';
import { LANGUAGES, resize, type Hall, type Language } from './hall.ts';
import { layoutProblems } from './layoutRules.ts';
import { contrastProblems, pictureBehindTexts, plateProblems, readPlates } from './paintRules.ts';
import { readPicture } from '../../support/picture.ts';
import type { Window } from './sizes.ts';
import { readTexts } from './texts.ts';

export interface Shown {
  /** Name of the scene, for pictures and sentences. */
  readonly name: string;
  readonly path: string;
  /** What must be seen before anything is checked. */
  readonly shows: string | RegExp;
  /** Brings the hall there; once before each language, for what is shown only for a while. */
  readonly reach?: ((hall: Hall, language: Language) => Promise<void>) | undefined;
}

/**
 * Layout in the first window for both languages and fields; in the others for the usual names and for the longest words
 * with the longest names. Colours and accessibility in the first window: nothing of them depends on the size.
 */
export async function problemsOf(hall: Hall, shown: Shown, windows: readonly Window[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const language of LANGUAGES) {
    await shown.reach?.(hall, language);
    const isWorst = (language === 'nl') === (hall.field === 'longest');
    for (const window of isWorst ? windows : windows.slice(0, 1)) {
      const page = await hall.page(shown.path, language, window);
      await resize(page, window);
      await page.getByText(shown.shows).first().waitFor({ state: 'visible', timeout: 5000 });
      const found = await problemsIn(page, window, language, window === windows[0]);
      const where = `${shown.name}, ${window.name}, ${language}, ${hall.field}`;
      problems.push(...found.map((problem) => `${where}: ${problem}`));
      if (language === 'en' || found.length > 0) {
        await keepPicture(page, `${shown.name}-${window.name}-${language}-${hall.field}`);
      }
    }
  }
  return problems;
}

async function problemsIn(
  page: Page,
  window: Window,
  language: Language,
  isFirst: boolean,
): Promise<readonly string[]> {
  const texts = await readTexts(page);
  const layout = layoutProblems(texts, window.wishes);
  if (!isFirst || language !== 'en') return layout;
  const picture = readPicture(await page.screenshot({ scale: 'css' }));
  return [
    ...layout,
    ...contrastProblems(texts.texts, await pictureBehindTexts(page)),
    ...plateProblems(await readPlates(page), picture),
    ...(await seriousViolations(page)),
  ];
}
