/** An operator at the panel who only presses keys that are printed on what is seen, and counts them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { capsOf } from '../../../client/displays/operator/keys/keyCombo.ts';
import type { BuiltServer } from './builtServer.ts';

export interface OperatorPage {
  readonly page: Page;
  /** Presses a combination that is printed on a control that is seen now: `Ctrl+Enter`, `S`. */
  press(combo: string): Promise<void>;
  /** Types a time and takes it; returns how many keys that were. */
  typeTime(digits: string): Promise<number>;
  sees(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

export interface Operator {
  readonly name?: string;
  readonly search?: string;
  /** What the panel is opened on. */
  readonly device?: BrowserContextOptions;
}

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A tablet held across, with fingers for a pointer. */
export const TABLET: BrowserContextOptions = { viewport: { width: 1180, height: 820 }, hasTouch: true };

export async function openOperator(
  browser: Browser,
  server: Pick<BuiltServer, 'url' | 'secret'>,
  { name = 'Anna', search = '', device = DESKTOP }: Operator = {},
): Promise<OperatorPage> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await page.goto(`${server.url}/operator${search}`);
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=secret]').fill(server.secret);
  await page.keyboard.press('Enter');
  await page.getByText(`${name}, `).waitFor();

  const printed = async () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, label, [role="dialog"] dt')]
        .filter((each) => each.checkVisibility())
        .map((each) => [...each.querySelectorAll('kbd')].map((cap) => cap.textContent).join(' ')),
    );

  return {
    page,
    async press(combo) {
      expect(await printed(), `${combo} is printed`).toContain(capsOf(combo).join(' '));
      await page.keyboard.press(combo.replace('Ctrl', 'Control'));
    },
    async typeTime(digits) {
      await page.keyboard.type(digits);
      await page.keyboard.press('Enter');
      return digits.length + 1;
    },
    async sees(text) {
      await page.getByText(text).first().waitFor({ state: 'visible' });
    },
    close: () => context.close(),
  };
}
