/** The commentator's page from store to words: the sentence of what is needed, marks of estimates, corrections, age and delay. */
import { act, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { parseCommentatorOptions } from '../../client/displays/commentator/commentator.options.ts';
import { CommentatorScreen } from '../../client/displays/commentator/CommentatorScreen.tsx';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

const listed = aCompetition()
  .withDistance(1000, 'women', [
    aPair(1, inner('vigl'), outer('kok')),
    aPair(2, inner('takagi'), outer('leerdam')),
    aPair(3, inner('bowe')),
  ])
  .withRecord('WR', '1:11.61', { holder: 'Brittany Bowe', noc: 'USA', venue: 'Salt Lake City', day: '2019-03-09' })
  .withRecord('OR', '1:13.19', { holder: 'Miho Takagi', noc: 'JPN', venue: 'Beijing', day: '2022-02-17' })
  .withRecord('PB', '1:11.84', { entry: 'leerdam' as EntryId, venue: 'Salt Lake City', day: '2020' });
const led = listed
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.00', '45.00', '1:17.15')
  .confirms(1);
const racing = led.starts(2).skates('leerdam', '17.61', '43.70').skates('takagi', '17.52', '44.54');

let live: Live;
/** On the clock of the device. */
let now: number;
beforeEach(() => {
  now = 0;
  live = { store: createLiveStore(), clock: createServerClock(() => now) };
});

function show({ state }: { readonly state: CompetitionState }, search: string): HTMLElement {
  live.store.setState({ competition: state, link: 'live', lastContactAt: 0 });
  const { container } = render(
    <LiveContext value={live}>
      <CommentatorScreen search={search} />
    </LiveContext>,
  );
  return container;
}

/** A part of the page by its title, in plain words. */
function part(title: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 2, name: new RegExp(title) }).closest('section');
  if (section === null) throw new Error(`No part ${title}`);
  return section;
}

function cards(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('article')].map(({ textContent }) => textContent ?? '');
}

function row(table: HTMLElement, name: RegExp): readonly string[] {
  const head = within(table).getByRole('rowheader', { name });
  return [...(head.closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('during the race', () => {
  test.each([
    ['en', 'Lead and OR: better than 28.89 in the last lap', 'What each needs'],
    ['nl', 'Leiding en OR: sneller dan 28,89 in de laatste ronde', 'Wat elk nodig heeft'],
  ])('[N1] each skater has a sentence of what is needed: %s', (language, sentence, title) => {
    const container = show(racing, `?lang=${language}`);
    expect(cards(container)[1]).toContain(sentence);
    expect(part(title)).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });

  test('[N3] measured splits are plain, estimated ones are marked, and it is said whose laps they follow', () => {
    show(racing, '?lang=en');
    const table = part('What each needs');
    expect(row(table, /^600/)).toEqual(['43.95', '≈\u00a043.3', '≈\u00a043.4']);
    expect(row(table, /^1000/)).toEqual(['1:12.59', '1:11.61', '1:11.84']);
    expect(table.textContent).toContain('≈ estimated, not measured: the laps of KOK');
  });

  test('[N2] a passage changes what is needed without the page being loaded again', () => {
    const container = show(led.starts(2).skates('leerdam', '17.61'), '?lang=en');
    expect(cards(container)[1]).toContain('better than 54.98 in 2 laps · 27.49 a lap');
    act(() => live.store.setState({ competition: racing.state }));
    expect(cards(container)[1]).toContain('better than 28.89 in the last lap');
  });

  test('[L1] who won the lap is said and not only drawn', () => {
    show(racing, '?lang=en');
    const table = part('Head to head');
    expect(within(table).getByRole('img', { name: 'LEERDAM faster by 0.93' })).toBeTruthy();
    expect(within(table).getByRole('img', { name: 'LEERDAM faster by 0.84' })).toBeTruthy();
  });

  test('[R1] records stand with holder, day and place', () => {
    show(racing, '?lang=nl');
    const records = part('Records').textContent;
    expect(records).toContain('1:11,61Brittany Bowe, USA Salt Lake City, 9 maart 2019');
    expect(records).toContain('1:12,59 KOK, rit 1: bevestigd, nog niet vrij voor uitzending');
  });

  test('[S4] the next pair and its lane are known', () => {
    show(racing, '?lang=en');
    expect(part('Next pairs').textContent).toContain('Pair 3');
    expect(part('Next pairs').textContent).toContain('BOWE');
  });
});

test('[D3] a figure that changed is told with what it was and why', () => {
  show(racing.finishes('leerdam', '1:12.31').marks('leerdam', 'DQ', { reason: 'T08' }), '?lang=en');
  expect(part('Corrections').textContent).toContain('LEERDAM, pair 2, finish: DQ, was 1:12.31 – disqualification');
});

test('[S4] an empty lane stands on its side', () => {
  const container = show(racing.finishes('takagi', '1:13.95').finishes('leerdam', '1:12.31').confirms(2), '?lang=en');
  expect(cards(container)).toHaveLength(2);
  expect(cards(container)[1]).toContain('lane empty');
});

test('before a start list there is the programme, or the wait for it', () => {
  live.store.setState({ link: 'connecting' });
  const { container } = render(
    <LiveContext value={live}>
      <CommentatorScreen search="?lang=en" />
    </LiveContext>,
  );
  expect(container.textContent).toContain('Waiting for the first times');
});

test('numbers that are old look old and say for how long', () => {
  vi.useFakeTimers();
  const container = show(racing, '?lang=en');
  expect(container.querySelector('[data-stale]')).toBeNull();
  now = 7000;
  act(() => {
    vi.advanceTimersByTime(300);
  });
  expect(container.querySelector('[data-stale]')).not.toBeNull();
  expect(screen.getByRole('status').textContent).toBe('no new times for 7 s');
  vi.useRealTimers();
});

test('a delay holds the race back with the picture, and is said', () => {
  const last = racing.facts.length;
  live = {
    store: createLiveStore(),
    clock: { ...createServerClock(() => 0), serverNow: () => DAY_START_MS + last * 1000 },
  };
  const container = show(racing, '?lang=en&delay=1500');
  // Takagi's two passages came in the last second and a half.
  expect(cards(container)[0]).toContain('Lead and OR: better than 1:12.59');
  expect(cards(container)[1]).toContain('better than 28.89');
  expect(container.textContent).toContain('1.5 s behind the race');
});

describe('the address', () => {
  test.each([
    ['', 'nl-NL', { language: 'nl', theme: 'dark', delayMs: 0 }],
    ['?lang=en&theme=light&delay=2000', 'nl', { language: 'en', theme: 'light', delayMs: 2000 }],
    ['?theme=pink&delay=soon', 'de', { language: 'en', theme: 'dark', delayMs: 0 }],
  ] as const)('%j on a device in %s', (search, device, options) => {
    expect(parseCommentatorOptions(search, device)).toEqual(options);
  });
});
