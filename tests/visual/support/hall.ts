/** A hall: the built server with the Milano session under chosen names, and pages in every language that follow it. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Command, CommandRequestInput } from '#shared/decide/command.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import { startBuiltServer, type BuiltServer } from '../../e2e/support/builtServer.ts';
import { renamed, type HarderField } from './names.ts';
import { canStandStill } from './stillPage.ts';

export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

export type CommandInput = CommandRequestInput['command'];

export interface Hall {
  readonly field: HarderField;
  readonly server: BuiltServer;
  /** Every command of the session up to the first that matches; `gunAgoMs` is how long ago the last start was. */
  play(isLast: (command: Command) => boolean, gunAgoMs?: number): Promise<void>;
  /** Commands that are not in the session. */
  tell(...commands: readonly CommandInput[]): Promise<void>;
  /** The page of a language at an address; one page goes from address to address. */
  page(path: string, language: Language, size: Size): Promise<Page>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a pixel of the page. */
  readonly scale?: number | undefined;
}

export async function openHall(browser: Browser, field: HarderField): Promise<Hall> {
  const server = await startBuiltServer();
  const pages = new Map<string, Page>();
  const { steps } = sampleSession();
  let played = 0;
  let told = 0;

  async function send(commands: readonly CommandInput[]): Promise<void> {
    const requests = commands.map((command) => ({ commandId: `visual-${(told += 1)}`, command }));
    for (const answer of await server.send(requests)) expect(answer).toMatchObject({ ok: true });
  }

  return {
    field,
    server,
    async play(isLast, gunAgoMs = 0) {
      const end = steps.findIndex(({ command }, index) => index >= played && isLast(command)) + 1;
      if (end === 0) throw new Error('The session has no such step ahead');
      const commands = steps.slice(played, end).map(({ command }) => renamed(command, field));
      const gun = commands.findLastIndex(({ kind }) => kind === 'StartPair');
      played = end;
      const startedAt = (Date.now() - gunAgoMs) as WallInstant;
      await send(
        commands.map((command, index) =>
          index === gun && command.kind === 'StartPair' ? { ...command, startedAt } : command,
        ),
      );
    },
    tell: (...commands) => send(commands),
    async page(path, language, size) {
      const url = new URL(path, server.url);
      url.searchParams.set('lang', language);
      const key = `${language} at ${size.scale ?? 1}`;
      const page = pages.get(key) ?? (await newPage(browser, size));
      pages.set(key, page);
      if (page.url() !== url.href) await page.goto(url.href);
      return page;
    },
    async close() {
      for (const page of pages.values()) await page.context().close();
      await server.stop();
    },
  };
}

async function newPage(browser: Browser, { width, height, scale = 1 }: Size): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    deviceScaleFactor: scale,
  });
  return canStandStill(await context.newPage());
}

/** Only once in a hall, however many languages are checked. */
export function once(act: (hall: Hall) => Promise<void>): (hall: Hall) => Promise<void> {
  const done = new Set<Hall>();
  return async (hall) => {
    if (done.has(hall)) return;
    done.add(hall);
    await act(hall);
  };
}
