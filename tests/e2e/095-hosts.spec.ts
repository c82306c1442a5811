/** Graphics in the hands of playout servers: taken away as an archive, opened elsewhere, and driven as each host drives them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { GraphicsAPI } from 'ograf';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer } from './support/milanoPlayer.ts';

/** Somebody else's page, at an origin of its own; like many, it shows its graphics at another size. */
const renderer = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(
    '<!doctype html><link rel="icon" href="data:,"><body style="margin:0;height:200vh;width:200vw;transform:scale(.5);transform-origin:0 0"></body>',
  );
});

const folder = tempFolder();
let server: BuiltServer;
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  renderer.listen(0, '127.0.0.1');
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  await milanoPlayer(server).playUntil(confirms(14));
  const answer = await fetch(`${server.url}/hosts/icebell-graphics.zip`);
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())))) {
    mkdirSync(dirname(folder.file(path)), { recursive: true });
    writeFileSync(folder.file(path), bytes);
  }
});
afterEach(async () => {
  const complaints = said.splice(0);
  await page.context().close();
  if (complaints.length > 0) throw new Error(`The page said: ${complaints.join('; ')}`);
});
afterAll(async () => {
  await browser.close();
  renderer.close();
  await server.stop();
  folder.remove();
});

async function open(address: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message: ConsoleMessage) => said.push(`${message.type()}: ${message.text()}`));
  await page.addInitScript(() => Object.assign(window, { caspar: {}, casparcg: {}, remove: () => 'of the server' }));
  await page.goto(address);
}

const graphic = (name: string) => page.locator(`[data-graphic="${name}"]:not([data-out])`);

/** As CasparCG does: trimmed of blanks and quotes at both ends, escaped, and evaluated as a call. */
function casparUpdates(data: string): Promise<unknown> {
  const trimmed = data.replaceAll(/^[ "]+|[ "]+$/g, '');
  const escaped = trimmed
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`);
  return page.evaluate(`update("${escaped}")`);
}

describe('a template that CasparCG opens from its disk', () => {
  test('follows the server it was downloaded from, and update, play, next and stop', async () => {
    await open(pathToFileURL(join(folder.path, 'icebell-graphics/templates/name.html')).href);
    await casparUpdates(' "{"lang":"nl",\n"lane":"inner"}" ');
    await page.waitForFunction(() => document.querySelector('#screen > *') !== null);
    expect(await page.locator('[data-graphic]').count()).toBe(0);
    await page.evaluate('play()');
    await graphic('name').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    const inner = await graphic('name').innerText();
    expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('loaded');
    await page.evaluate('next()');
    await expect.poll(() => graphic('name').innerText()).not.toBe(inner);
    await casparUpdates(
      '<templateData><componentData id="f4"><data id="text" value="outer"/></componentData></templateData>',
    );
    await expect.poll(() => graphic('name').innerText()).toBe(inner);
    await casparUpdates('Kramer');
    expect(said.splice(0)).toEqual([expect.stringMatching(/^warning: Icebell: update\(\) was given "Kramer"/)]);
    await page.evaluate('stop()');
    await page.locator('[data-graphic]').first().waitFor({ state: 'detached' });
    expect(await page.evaluate('remove()')).toBe('of the server');
  });
});

describe('a template that SPX-GC plays', () => {
  test('names its fields in the page, takes them by number, and comes in as it was told before', async () => {
    await open(`${server.url}/hosts/templates/results.html`);
    const fields = await page.evaluate(
      () =>
        (
          Reflect.get(window, 'SPXGCTemplateDefinition') as {
            readonly DataFields: readonly { readonly field: string }[];
          }
        ).DataFields,
    );
    const values = Object.fromEntries(fields.map(({ field }) => [field, '']));
    const told = { ...values, f0: server.url, f2: 'nl', comment: 'Uitslag', epochID: '1764277200000' };
    await page.evaluate((text) => window.update?.(text), JSON.stringify(told));
    await page.evaluate(() => window.play?.());
    await graphic('results').waitFor();
    expect(await graphic('results').innerText()).toContain('1:12,59');
    expect(await page.locator('[data-safe="5"]').count()).toBe(1);
  });
});

type Element = HTMLElement & GraphicsAPI.Graphic;
type Loaded = Parameters<GraphicsAPI.Graphic['load']>[0];

/** As a renderer does: imports the module, defines the class, puts it into its page and loads it. */
async function loadGraphic(name: string, params: Pick<Loaded, 'data' | 'renderType'>): Promise<unknown> {
  const tag = `icebell-${name}-v1`;
  const module = `${server.url}/hosts/ograf/${name}.js`;
  const content = `import Graphic from ${JSON.stringify(module)}; customElements.define(${JSON.stringify(tag)}, Graphic);`;
  await page.addScriptTag({ type: 'module', content });
  await page.evaluate(async (defined) => void (await customElements.whenDefined(defined)), tag);
  return page.evaluate(
    ([defined, given]) => {
      const element = document.createElement(defined) as Element;
      document.body.append(element);
      return element.load({ ...given, renderCharacteristics: {} });
    },
    [tag, params] as const,
  );
}

type Action = Exclude<keyof GraphicsAPI.Graphic, 'load'>;

function call(name: string, action: Action, params?: unknown): Promise<unknown> {
  return page.evaluate(
    ([tag, method, given]) => {
      const element = document.querySelector(tag);
      return (Reflect.get(element ?? {}, method) as (params: unknown) => Promise<unknown>).call(element, given);
    },
    [`icebell-${name}-v1`, action, params] as const,
  );
}

describe('an OGraf graphic in the page of a renderer', () => {
  test('is loaded, played, updated, stopped and disposed of, and leaves the page and its neighbour alone', async () => {
    await open(`http://127.0.0.1:${(renderer.address() as AddressInfo).port}/`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await loadGraphic('name', { data: {}, renderType: 'realtime' })).toEqual({ statusCode: 200 });
    expect(await loadGraphic('standings', { data: { lang: 'nl' }, renderType: 'realtime' })).toEqual({
      statusCode: 200,
    });
    expect(await page.locator('[data-graphic]').count()).toBe(0);
    expect(await call('standings', 'playAction')).toEqual({ statusCode: 200, currentStep: 0 });
    // Nothing is waited for in between.
    const answers = await Promise.all([
      call('name', 'playAction', { skipAnimation: true }),
      call('name', 'playAction'),
    ]);
    expect(answers).toEqual([
      { statusCode: 200, currentStep: 0 },
      { statusCode: 200, currentStep: 1 },
    ]);
    await graphic('name').waitFor();
    expect(await graphic('standings').innerText()).toContain('1:12,59');
    expect(await call('standings', 'updateAction', { data: { lang: 'en', server: 'ftp://x' } })).toMatchObject({
      statusCode: 200,
      statusMessage: expect.stringContaining('http://name:3000') as unknown,
    });
    expect(await graphic('standings').innerText()).toContain('1:12.59');
    expect(await call('standings', 'customAction', { id: 'explode', payload: {} })).toMatchObject({ statusCode: 400 });
    expect(await graphic('standings').innerText()).toContain('1–10');
    expect(await call('standings', 'customAction', { id: 'freeze', payload: { frozen: true } })).toEqual({
      statusCode: 200,
    });
    expect(await call('standings', 'customAction', { id: 'nextPage', payload: null })).toEqual({ statusCode: 200 });
    expect(await graphic('standings').innerText()).toContain('11–20');
    expect(await call('name', 'goToTime', { timestamp: 0 })).toMatchObject({ statusCode: 400 });
    // In the very frame in which it is said.
    const opacity = await page.evaluate(() => {
      const element = document.querySelector('icebell-standings-v1') as Element;
      void element.stopAction({ skipAnimation: true });
      const left = element.shadowRoot?.querySelector('[data-graphic]');
      return left === null || left === undefined ? '0' : getComputedStyle(left).opacity;
    });
    expect(opacity).toBe('0');
    expect(await call('name', 'playAction')).toEqual({ statusCode: 200 });
    await page.locator('[data-graphic]').first().waitFor({ state: 'detached' });
    for (const name of ['name', 'standings']) expect(await call(name, 'dispose', {})).toEqual({ statusCode: 200 });
    const after = await page.evaluate(() => {
      for (const each of document.querySelectorAll(
        'icebell-name-v1, icebell-standings-v1, link[rel=stylesheet], script',
      ))
        each.remove();
      return document.documentElement.outerHTML;
    });
    expect(after).toBe(before);
  });

  test('shows a time of a timeline from its facts alone, the same each time', async () => {
    await open(`http://127.0.0.1:${(renderer.address() as AddressInfo).port}/`);
    const log = (await server.get('/api/v1/facts?limit=2000')) as {
      readonly facts: readonly { readonly at: number; readonly fact: { readonly kind: string } }[];
    };
    // The story is played without waiting; here what follows the start comes three seconds later.
    const start = log.facts.findLastIndex(({ fact }) => fact.kind === 'PairStarted');
    const startedAt = log.facts[start]?.at ?? 0;
    const facts = log.facts.map((each, index) => ({ ...each, at: each.at + (index > start ? 3000 : 0) }));
    const data = { snapshot: { ...log, facts }, server: 'http://127.0.0.1:1', from: startedAt };
    expect(await loadGraphic('clock', { data, renderType: 'non-realtime' })).toEqual({ statusCode: 200 });
    const action = (type: string, timestamp: number, params = {}) => ({ timestamp, action: { type, params } });
    const schedule = [action('playAction', 1000), action('stopAction', 5000, { skipAnimation: true })];
    expect(await call('clock', 'setActionsSchedule', { schedule })).toEqual({ statusCode: 200 });
    expect(await call('clock', 'setActionsSchedule', { schedule: [action('leap', 0)] })).toMatchObject({
      statusCode: 400,
    });
    const at = async (timestamp: number) => {
      expect(await call('clock', 'goToTime', { timestamp })).toEqual({ statusCode: 200 });
      return page.evaluate(() => document.querySelector('icebell-clock-v1')?.shadowRoot?.innerHTML ?? '');
    };
    const [early, coming, there, later] = [await at(999), await at(1160), await at(2500), await at(4500)];
    expect(early).not.toContain('data-graphic');
    expect(coming).toContain('opacity: 0.5');
    expect(there).toContain('>2.5<');
    const isTooWide = (fitted: SVGElement | HTMLElement) =>
      fitted.getBoundingClientRect().width > (fitted.parentElement?.getBoundingClientRect().width ?? 0) + 1;
    for (const name of await page.locator('[style*="font-stretch"]').all()) {
      expect(await name.evaluate(isTooWide), await name.innerText()).toBe(false);
    }
    expect(later).toContain('1:15.16');
    expect(await at(5000)).not.toContain('data-graphic');
    expect(await at(1160)).toBe(coming);
    expect(await at(2500)).toBe(there);
    const picture = await page.screenshot();
    expect(await at(4500)).toBe(later);
    expect(await at(2500)).toBe(there);
    expect((await page.screenshot()).equals(picture)).toBe(true);
    expect(await call('clock', 'dispose', {})).toEqual({ statusCode: 200 });
    // Without facts of its own it asks the server for them once.
    expect(await loadGraphic('results', { data: {}, renderType: 'non-realtime' })).toEqual({ statusCode: 200 });
    await call('results', 'playAction', { skipAnimation: true });
    expect(await page.locator('[data-graphic="results"]').count()).toBe(0);
    await call('results', 'goToTime', { timestamp: 86_400_000 });
    expect(await graphic('results').innerText()).toContain('1:12.59');
  });
});
