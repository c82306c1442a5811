/** The sheets from store to words: language, marks, records, notes, and the addresses in the toolbar. */
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { dayText } from '../../client/text/dayText.ts';
import { ResultScreen } from '../../client/displays/sheet/ResultScreen.tsx';
import { parseSheetOptions } from '../../client/displays/sheet/sheet.options.ts';
import { StartListScreen } from '../../client/displays/sheet/StartListScreen.tsx';
import { sheetEn } from '../../client/displays/sheet/text/en.ts';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../support/field.ts';

const fourAlone = aCompetition()
  .withDistance(500, 'women', oneByOne('a', 'b', 'c', 'd'))
  .withRecord('OR', '36.94');

let live: Live;
beforeEach(() => {
  live = { store: createLiveStore(), clock: createServerClock(() => 0) };
});

function show({ state }: { readonly state: CompetitionState }, search: string, Screen = ResultScreen): HTMLElement {
  live.store.setState({ competition: state, link: 'live', lastContactAt: 0 });
  const { container } = render(
    <LiveContext value={live}>
      <Screen search={search} />
    </LiveContext>,
  );
  return container;
}

function rows(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('tbody[data-kind]')].map((row) => row.textContent ?? '');
}

describe('the result sheet', () => {
  test('[K2] [T6] [I2] [K4] has ties with their thousandth, then marks with reasons, then who has not raced', () => {
    const story = fourAlone.runs(1, { a: '38.123' }).runs(2, { b: '38.123' }).runs(3, { c: '37.00' });
    const [first, second, third, fourth] = rows(show(story.marks('c', 'DQ', { reason: 'T08' }), '?lang=en'));
    expect(first).toContain('38.12(3)');
    expect([first?.slice(0, 2), second?.slice(0, 2)]).toEqual(['=1', '=1']);
    expect(third).toContain('37.00DQ T08');
    expect(fourth).toContain('Not yet raced');
  });

  test('[R5] [R8] says what became of each record', () => {
    const story = fourAlone.runs(1, { a: '36.80' }).confirms(1).runs(2, { b: '36.70' }).confirms(2);
    const beaten = rows(show(story, '?lang=nl'));
    expect(beaten[0]).toContain('OR');
    expect(beaten[1]).toContain('OR inmiddels verbeterd');
    expect(screen.getByText('nieuw')).toBeTruthy();
  });

  test('follows the race without being loaded again', () => {
    const container = show(fourAlone, '?lang=en');
    expect(screen.getByText('Not started')).toBeTruthy();
    act(() => live.store.setState({ competition: fourAlone.runs(1, { a: '38.00' }).state }));
    expect(screen.getByText('Provisional')).toBeTruthy();
    expect(rows(container)[0]).toContain('38.00');
  });

  test.each([
    ['en', /^Times are taken in hundredths of a second; .*share the rank\.$/, /^Split times are ranked in hundredths/],
    [
      'nl',
      /^Tijden zijn opgenomen in honderdsten van een seconde; .*delen de plaats\.$/,
      /^Doorkomsten .*in honderdsten/,
    ],
  ])('[K2] [K5] says under the table that times are taken in hundredths: %s', (language, times, splits) => {
    show(fourAlone.withRules({ rankUnit: 'hundredth', splitUnit: 'hundredth' }), `?lang=${language}`);
    expect(screen.getByText(times)).toBeTruthy();
    expect(screen.getByText(splits)).toBeTruthy();
  });

  test('[K7] tells the other run under the table', () => {
    show(fourAlone.runs(1, { a: '39.00' }).reskates('a', 5).runs(5, { a: '38.50' }), '?lang=en');
    expect(screen.getByText('A: other run, pair 1, 39.00')).toBeTruthy();
  });

  test('leads to the same as a spreadsheet, in the form of the language', () => {
    show(fourAlone, '?lang=nl');
    expect(screen.getByText<HTMLAnchorElement>('Rekenblad').href).toMatch(
      /\/api\/v1\/distances\/1\/results\.csv\?lang=nl&sep=;$/,
    );
  });

  test('has a title of its own for each of two distances alike, which is the name of the printed file', () => {
    const twice = fourAlone.withDistance(500, 'women', oneByOne('a', 'b'));
    show(twice, '?lang=en&distance=1');
    expect(document.title).toBe('1 – Women’s 500\u00a0m – Results');
    show(twice, '?lang=nl&distance=2');
    expect(document.title).toMatch(/^2 – .*500.* – Uitslag$/);
  });

  test('[L1] has every point of a long distance under the name', () => {
    const story = aCompetition().withDistance(3000, 'women', oneByOne('a')).starts(1).skates('a', '19.50', '50.00');
    const container = show(story, '?lang=en');
    expect(container.querySelectorAll('ol > li')).toHaveLength(8);
    expect(container.querySelector('ol > li:nth-child(2)')?.textContent).toContain('50.00 (1)30.50');
  });

  test('says so when the programme has no such distance', () => {
    show(fourAlone, '?distance=9&lang=en');
    expect(screen.getByText('The programme has no such distance.')).toBeTruthy();
  });
});

describe('the start list', () => {
  test('[S4] shows an empty lane', () => {
    const story = aCompetition().withDistance(500, 'men', [aPair(1, inner('a'), outer('b')), aPair(2, inner('c'))]);
    expect(rows(show(story, '?lang=en', StartListScreen))).toEqual(['1IA OB ', '2IC Oempty']);
  });
});

describe('the records on a start list', () => {
  const skated = fourAlone.runs(1, { a: '36.80' }).confirms(1);
  test.each([
    ['en', ['before the first pair', '36.94', 'Old Holder']],
    ['nl', ['vóór de eerste rit', '36,94', 'Old Holder']],
  ])('[R10] are those of before the first pair, and say so: %s', (language, line) => {
    const container = show(skated, `?lang=${language}`, StartListScreen);
    const lines = [...container.querySelectorAll('footer table tr')];
    expect(lines).toHaveLength(1);
    const cells = [...(lines[0]?.children ?? [])].map(({ textContent }) => textContent);
    expect(cells.slice(1, 4)).toEqual(line);
  });
});

describe('the address', () => {
  test.each([
    ['', 'nl-BE', { distance: null, language: 'nl' }],
    ['?distance=2', 'de', { distance: 2, language: 'en' }],
    ['?distance=x&lang=nl', 'en', { distance: null, language: 'nl' }],
  ] as const)('%j on a device in %s', (search, device, options) => {
    expect(parseSheetOptions(search, device)).toEqual(options);
  });
});

test('a day is written as people write it; a year stays one', () => {
  expect(dayText('2026-02-09', sheetEn.months)).toBe('9 February 2026');
  expect(dayText('2026', sheetEn.months)).toBe('2026');
});
