/** Which browser the browser tests take when there are several, and what they say when there is none. */
import { describe, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const PLAYWRIGHT = '/cache/playwright/chrome';

function found(env: Readonly<Record<string, string>>, ...present: readonly string[]): string {
  return findChromium({ env, ownPath: PLAYWRIGHT, exists: (path) => present.includes(path) });
}

describe('the browser for the browser tests', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin' };

  test('is the one CHROMIUM_PATH names, before all others', () => {
    expect(found({ ...env, CHROMIUM_PATH: '/opt/c' }, '/opt/c', PLAYWRIGHT, '/usr/bin/chromium')).toBe('/opt/c');
  });
  test('is never another one when CHROMIUM_PATH is wrong', () => {
    expect(() => found({ ...env, CHROMIUM_PATH: '/opt/c' }, '/usr/bin/chromium')).toThrow('names no file: /opt/c');
  });
  test('takes an empty CHROMIUM_PATH for none', () => {
    expect(found({ ...env, CHROMIUM_PATH: '' }, '/usr/bin/chromium')).toBe('/usr/bin/chromium');
  });
  test("is Playwright's own before the system's", () => {
    expect(found(env, '/usr/bin/chromium', PLAYWRIGHT)).toBe(PLAYWRIGHT);
  });
  test('is looked for along PATH', () => {
    expect(found(env, '/usr/local/bin/chromium-browser')).toBe('/usr/local/bin/chromium-browser');
    expect(found(env, '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
  });
  test('is Chromium rather than another build of it', () => {
    expect(found(env, '/usr/local/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium');
  });
  test('if missing, is asked for in one line that says how', () => {
    expect(() => found(env)).toThrow(/^No Chromium found: .*apt-get install chromium.*CHROMIUM_PATH[^\n]*$/);
  });
});
