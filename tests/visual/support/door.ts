/** The pages before the panel, seen by somebody who is not signed in: the door, and what the link of an invitation opens. */
import type { Browser } from 'playwright-core';
import { DEVICES, ruleProblems, type Seat } from './panel.ts';
import { atRest } from './stillPage.ts';

/** Both as they open, and as they are when somebody was turned away. */
export async function doorProblems(browser: Browser, seat: Seat): Promise<readonly string[]> {
  const { hall, language, theme, device } = seat;
  const context = await browser.newContext(DEVICES[device]);
  const page = await context.newPage();
  const problems: string[] = [];
  for (const [name, hash] of [
    ['sign-in', ''],
    ['invited', '#invitation=over'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${hall.server.url}/operator?theme=${theme}&lang=${language}${hash}`);
    await page.locator('input[name=name]').fill('Anna Magdalena van der Meersch-Oudenhoven');
    if (hash === '') await page.locator('input[name=secret]').fill('not the secret');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]:not(:empty)').waitFor();
    await atRest(page);
    const looks = { part: 'body', axe: theme === 'dark' };
    problems.push(...(await ruleProblems(page, `panel-${name}-${device}-${theme}-${language}`, looks)));
  }
  await context.close();
  return problems;
}
