/** Every rule for one scene in every window, language and field: the sentences say which, what and where. */
import type { Page } from 'playwright-core';
import { seriousViolations } from '../../support/axe.ts';
import type { HarderField } from './names.ts';
import { keepPicture } from './gallery.ts';
import { LANGUAGES, type Hall, type Language } from './hall.ts';
import { layoutProblems, type LayoutWishes } from './layoutRules.ts';
import { contrastProblems, pictureBehindTexts, plateProblems, readPlates } from './paintRules.ts';
import type { Window } from './sizes.ts';
import { atRest, conceal, paint } from './stillPage.ts';
import { readTexts, type PageTexts } from './texts.ts';

export interface Shown {
  /** Name of the scene, for pictures and sentences. */
  readonly name: string;
  readonly path: string;
  /** What must be seen before anything is checked. */
  readonly shows: string | RegExp;
  /** What must be said in every window, whatever else has no room there. */
  readonly says?: RegExp | undefined;
  /** Where the scene asks for less than the window. */
  readonly wishes?: Partial<LayoutWishes> | undefined;
  /** Brings the hall there; once before each language, for what is shown only for a while. */
  readonly reach?: ((hall: Hall, language: Language) => Promise<void>) | undefined;
}

/**
 * Layout in the first window for both languages and fields; in the others for the usual names and for the longest words
 * with the longest names. Colours and accessibility once, in the first window: nothing of them depends on size or names.
 */
export async function problemsOf(hall: Hall, shown: Shown, windows: readonly Window[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const language of LANGUAGES) {
    await shown.reach?.(hall, language);
    const isWorst = (language === 'nl') === (hall.field === 'longest');
    for (const window of isWorst ? windows : windows.slice(0, 1)) {
      const page = await hall.page(shown.path, language, window);
      const wishes = { ...window.wishes, ...shown.wishes };
      const isFirst = language === 'en' && window === windows[0] && hall.field === fieldOf(shown.name, hall);
      await (isFirst ? paint(page) : conceal(page));
      await page.setViewportSize({ width: window.width, height: window.height });
      await page.getByText(shown.shows).first().waitFor({ state: 'visible', timeout: 5000 });
      await atRest(page);
      const found = await lasting(page, async () => {
        const texts = await readTexts(page);
        return [
          ...unsaidProblems(texts, shown.says),
          ...layoutProblems(texts, wishes),
          ...(isFirst ? await paintProblems(page, texts, wishes) : []),
          ...(isFirst ? await seriousViolations(page) : []),
        ];
      });
      const where = `${shown.name}, ${window.name}, ${language}, ${hall.field}`;
      problems.push(...found.map((problem) => `${where}: ${problem}`));
      if (language === 'en' || found.length > 0) {
        await keepPicture(page, `${shown.name}-${window.name}-${language}-${hall.field}`);
      }
    }
  }
  return problems;
}

const checkedWith = new Map<string, HarderField>();

/** The field with which a scene was seen first: whom it names makes no difference to its colours, nor to a screen reader. */
function fieldOf(scene: string, { field }: Hall): HarderField {
  const first = checkedWith.get(scene) ?? field;
  checkedWith.set(scene, first);
  return first;
}

function unsaidProblems({ texts }: PageTexts, says: RegExp | undefined): readonly string[] {
  return says === undefined || texts.some(({ text }) => says.test(text)) ? [] : [`nowhere it says ${says.source}`];
}

/** What is wrong at a second look, too: a page may have turned during the first. */
async function lasting(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const first = await look();
  if (first.length === 0) return first;
  await atRest(page);
  return look();
}

async function paintProblems(page: Page, { texts }: PageTexts, { scrolls }: LayoutWishes): Promise<readonly string[]> {
  const seen = scrolls ? texts.filter(({ isCovered }) => !isCovered) : texts;
  const behind = await pictureBehindTexts(page);
  return [...contrastProblems(seen, behind), ...plateProblems(await readPlates(page), behind)];
}
