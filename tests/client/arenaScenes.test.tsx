/** The arena's scenes as they are read: what differs between them is in the words and signs, not only in the numbers. */
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArenaScreen } from '../../client/displays/arena/ArenaScreen.tsx';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition, type Story } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

const EARLY = { gunMs: -900_000 };
const PAIRS = [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi', { noc: 'JPN' }), outer('leerdam'))];
const opened = aCompetition().withDistance(1000, 'women', PAIRS).withRecord('OR', '1:13.19');
const first = opened.starts(1, EARLY).finishes('kok', '1:12.59').finishes('vigl', '1:17.15').confirms(1);
const done = first.starts(2, EARLY).finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95').confirms(2);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show({ state }: Story, search = '', laterMs = 0): void {
  vi.setSystemTime(DAY_START_MS + state.seq * 1000 + laterMs);
  const live: Live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
  live.store.setState({ competition: state, link: 'live', lastContactAt: Date.now() });
  render(
    <LiveContext value={live}>
      <ArenaScreen search={search} />
    </LiveContext>,
  );
}

function heading(): string | null {
  return screen.getByRole('banner').textContent;
}

describe('a correction', () => {
  test('[D3] strikes the old time and says what became of the record', () => {
    show(done.finishes('leerdam', '1:12.91', 'official'));
    expect(heading()).toContain('Corrected');
    expect(document.querySelector('del')?.textContent).toBe('1:12.31');
    expect(document.querySelector('ins')?.textContent).toBe('1:12.91');
    expect(screen.getByText('decision of the officials')).toBeTruthy();
    expect(screen.getByRole('contentinfo').textContent).toBe('OR 1:12.31withdrawnOlympic recordOR1:12.59');
  });
  test('puts a mark in the place of a time, in the language of the screen', () => {
    show(done.marks('leerdam', 'DQ'), '?lang=nl');
    expect(heading()).toContain('Gecorrigeerd');
    expect(document.querySelector('ins')?.textContent).toBe('DQ');
    expect(screen.getByText('diskwalificatie')).toBeTruthy();
  });
  test('says when no time is left', () => {
    show(done.retracts(done.facts.findLast(({ fact }) => fact.kind === 'ReadingRecorded')?.seq ?? done.seq));
    expect(document.querySelector('ins')?.textContent).toBe('no time');
  });
});

describe('a record on its own', () => {
  const record = first.withRecord('NR', '1:14.50', { noc: 'JPN' }).starts(2, EARLY).finishes('takagi', '1:14.00');
  const home = record.finishes('leerdam', '1:15.00');
  test('[R1] names the nation whose record it is', () => {
    show(home, '?scene=record');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('NEW NATIONAL RECORD JPN');
    expect(screen.getByRole('img', { name: 'National record, pending' })).toBeTruthy();
  });
  test('[R8] is struck when it was taken back', () => {
    show(home.confirms(2).refuses('takagi', 'NR'));
    expect(heading()).toContain('Corrected');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('NATIONAL RECORD WITHDRAWN JPN');
    expect(document.querySelector('del')?.textContent).toBe('1:14.00');
    expect(screen.getByText('1:14.50')).toBeTruthy();
  });
});

describe('the podium', () => {
  test('[D5] is the provisional final, without medals, until the result is official', () => {
    show(done, '?scene=podium');
    expect(heading()).toContain('Provisional final');
    expect(document.querySelector('[data-medals]')).toBeNull();
  });
  test('[D5] has medals for an official result', () => {
    show(done.isMadeOfficial(), '?scene=podium&lang=nl');
    expect(heading()).toContain('Einduitslag');
    const [winner] = screen.getAllByRole('article');
    expect(within(winner ?? document.body).getByText('LEERDAM')).toBeTruthy();
    expect(document.querySelector('[data-medals]')).not.toBeNull();
  });
});

test('an ice break counts down in minutes and seconds, and names who starts then', () => {
  const slots = PAIRS.flatMap(({ pair, starters }) =>
    starters.map(({ id, wave, lane }) => ({ pair, wave, lane, entry: id as never })),
  );
  const broken = opened
    .tells({ kind: 'StartListPublished', distance: 1, slots, iceBreaks: [{ afterPair: 1, minutes: 20 }] })
    .starts(1, EARLY)
    .finishes('kok', '1:12.59')
    .finishes('vigl', '1:17.15')
    .confirms(1);
  show(broken, '?scene=break', 65_000);
  expect(screen.getByRole('timer').textContent).toBe('18:55');
  expect(heading()).toContain('Ice preparation');
  expect(screen.getByText('TAKAGI')).toBeTruthy();
});

test('a message is plain text, whatever it holds', () => {
  show(done, `?scene=message&text=${encodeURIComponent('<b>Welcome</b>  to\nMilano')}`);
  expect(screen.getByRole('main').textContent).toBe('<b>Welcome</b> to Milano');
  expect(document.querySelector('b')).toBeNull();
});

test('a message without words gives way to the race', () => {
  show(done, '?scene=message&text=%20');
  expect(heading()).not.toBe('');
});

test('the test card names the screen, its size and the last fact', () => {
  show(done, '?scene=testcard');
  expect(screen.getByText('Test card')).toBeTruthy();
  expect(screen.getByText(`${window.innerWidth} × ${window.innerHeight}`)).toBeTruthy();
  expect(screen.getByText(String(done.seq))).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Olympic record' })).toBeTruthy();
});

test('the waiting screen tells the records and the time to beat', () => {
  show(first, '?scene=holding');
  expect(screen.getByText('to beat')).toBeTruthy();
  expect(screen.getAllByText('1:12.59')).toHaveLength(2);
  expect(screen.getByRole('img', { name: 'Olympic record' })).toBeTruthy();
});

describe('the sign of certainty', () => {
  const led = first.starts(2, EARLY).finishes('leerdam', '1:12.31', 'lightBeam');
  const photo = led.finishes('leerdam', '1:12.31');
  const confirmed = photo.finishes('takagi', '1:13.95').confirms(2);
  test.each([
    ['provisional from the light beam', led, 'Provisional'],
    ['photo finish from the camera', photo, 'Photo finish'],
    ['confirmed with the pair', confirmed, 'Confirmed'],
    ['official with the distance', confirmed.isMadeOfficial(), 'Official'],
  ])('[D4] is %s', (_what, told, word) => {
    show(told, '?scene=finish');
    expect(heading()).toContain(word);
    expect(document.querySelector('[data-sure]') !== null).toBe(word === 'Confirmed' || word === 'Official');
  });
});
