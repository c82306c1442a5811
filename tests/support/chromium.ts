/** The browser of the browser tests: found where it usually is, started without anything that reaches outside. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const HOW_TO = 'No Chromium found: run "apt-get install chromium" or set CHROMIUM_PATH to the browser\'s program file.';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would keep a browser of its own. */
  readonly ownPath: string;
  readonly exists: (path: string) => boolean;
}

const here: Surroundings = { env: process.env, ownPath: chromium.executablePath(), exists: existsSync };

/** The browser's program file: the one asked for, else Playwright's own, else the system's. Throws one line if none. */
export function findChromium({ env, ownPath, exists }: Surroundings = here): string {
  const asked = env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    // A wrong setting must not silently lead to another browser.
    if (!exists(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
    return asked;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [ownPath, ...onPath, ...MAC_PLACES].find((path) => path !== '' && exists(path));
  if (found === undefined) throw new Error(HOW_TO);
  return found;
}

/** A fresh headless browser; whoever asks for it closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, chromiumSandbox: false, args: FLAGS });
}

/** For shell scripts: `tsx tests/support/chromium.ts` ends with 0 when a browser is there. */
if (process.argv[1] === import.meta.filename) console.log(findChromium());
