/** The records desk: claims in words, decided by keys, with the book below. */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RecordsDesk } from '../../../client/displays/operator/records/RecordsDesk.tsx';
import { aCompetition } from '../../support/build.ts';
import { showDesk, type DeskStageOptions } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';

const loaded = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19', {
    holder: 'Jorien ter Mors',
    day: '2018-02-14',
    venue: 'Gangneung',
    source: 'results.pdf',
  })
  .withRecord('PB', '1:12.90', { entry: 'kok' as never });
const told = loaded
  .starts(1)
  .finishes('kok', '1:12.59')
  .finishes('vigl', '1:17.15')
  .confirms(1)
  .starts(2)
  .finishes('leerdam', '1:12.31')
  .finishes('takagi', '1:13.95');
const KOK = { distance: 1, pair: 1, wave: 1, lane: 'outer', scope: 'OR' };

function show({ state }: { readonly state: typeof told.state } = told, options: DeskStageOptions = {}) {
  return showDesk(state, (now) => <RecordsDesk state={now} />, options);
}

const chosen = () => screen.getByRole('button', { pressed: true, name: /[A-Z]{3}.*\d/ }).textContent;
const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the claims', () => {
  test('say who, how fast, against what, and how sure it is', () => {
    show();
    const [newest, older] = screen.getAllByRole('listitem');
    expect(newest?.textContent).toContain('LEERDAM');
    expect(newest?.textContent).toContain('pending');
    expect(newest?.textContent).toContain('was 1:12.59 Kok');
    expect(older?.textContent).toContain('confirmed, beaten since');
    expect(older?.textContent).toContain('was 1:13.19 Jorien ter Mors, Gangneung 2018');
  });

  test('leave personal bests out until P is pressed', async () => {
    const desk = show();
    expect(screen.queryByText('1 personal and season best')).toBeTruthy();
    await desk.press('p');
    expect(screen.getAllByRole('img', { name: 'Personal best' }).length).toBeGreaterThan(0);
  });

  test('say in Dutch what is said in English', () => {
    show(told, { language: 'nl' });
    expect(screen.getByText('bevestigd, sindsdien verbeterd')).toBeTruthy();
    expect(button(/Erken/)).toBeTruthy();
  });

  test('are announced as none before the first one', () => {
    show(loaded);
    expect(screen.getByText(/No record has been reached yet/)).toBeTruthy();
    expect(button(/Ratify/).disabled).toBe(true);
  });
});

describe('a decision', () => {
  test('[R6] cannot ratify a claim whose pair is not confirmed', () => {
    show();
    expect(chosen()).toContain('LEERDAM');
    expect(button(/Ratify/).disabled).toBe(true);
    expect(button(/Refuse/).disabled).toBe(false);
  });

  test('ratifies the chosen claim at once, because nothing that was shown changes', async () => {
    const desk = show();
    await desk.press('ArrowDown');
    expect(chosen()).toContain('KOK');
    await desk.press('y');
    expect(desk.sent).toEqual([{ kind: 'RatifyRecord', ...KOK }]);
    expect(desk.notices.at(-1)).toEqual({ kind: 'done', text: 'Ratified.' });
  });

  test('[R8] refuses with a reason, and shows first what that does', async () => {
    const desk = show();
    await desk.press('ArrowDown');
    await desk.press('n');
    const reason = within(screen.getByRole('region', { name: 'Refuse' })).getByRole('textbox');
    expect(document.activeElement).toBe(reason);
    fireEvent.change(reason, { target: { value: ' No doping test ' } });
    await desk.press('y');
    expect(desk.sent).toEqual([]);
    await desk.press('Enter');
    expect(desk.proposed).toEqual([[{ kind: 'RefuseRecord', ...KOK, reason: 'No doping test' }]]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('is left by Escape without a word', async () => {
    const desk = show();
    await desk.press('n');
    await desk.press('Escape');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(desk.proposed).toEqual([]);
  });

  test('[C1] is taken back by its own fact', async () => {
    const ratified = told.ratifies('kok', 'OR');
    const desk = show(ratified);
    await desk.press('ArrowDown');
    await desk.press('u');
    expect(desk.sent).toEqual([{ kind: 'RetractFact', target: ratified.seq }]);
  });

  test('is not for those who only time', async () => {
    const desk = show(told, { role: 'timing' });
    await desk.press('ArrowDown');
    await desk.press('y');
    expect(desk.sent).toEqual([]);
  });
});

describe('[R9] on air', () => {
  test('each claim says whether it is told there, personal bests nothing', async () => {
    const desk = show(told.tells({ kind: 'RecordReleased', ...KOK } as never));
    const [newest, older] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect([newest, older]).toEqual([expect.stringContaining('waits for air'), expect.stringContaining('on air')]);
    await desk.press('p');
    const best = screen
      .getAllByRole('listitem')
      .find((item) => within(item).queryByRole('img', { name: 'Personal best' }));
    expect(best?.textContent).not.toMatch(/for air|on air|off air/);
  });

  test('the chosen one is released by R and held by H, at once', async () => {
    const desk = show();
    await desk.press('ArrowDown');
    await desk.press('r');
    await desk.press('h');
    expect(desk.sent).toEqual([
      { kind: 'ReleaseRecord', ...KOK },
      { kind: 'HoldRecord', ...KOK },
    ]);
    expect(desk.notices.at(-1)?.text).toBe('Held off air. The hall goes on showing it.');
  });

  test('the rule for all is chosen by its digit, and the one in force is marked', async () => {
    const desk = show();
    const group = within(screen.getByRole('group', { name: 'A record goes on air' }));
    expect(group.getByRole('button', { pressed: true }).textContent).toContain('When released');
    await desk.press('2');
    expect(desk.sent).toEqual([{ kind: 'SetReleaseRule', rule: 'onConfirmation' }]);
  });

  test('is not for those who only time', async () => {
    const desk = show(told, { role: 'timing' });
    for (const key of ['r', 'h', '1']) await desk.press(key);
    expect(desk.sent).toEqual([]);
  });
});

test('the book says whose each line is, since when, and where it was read', () => {
  show(loaded);
  const book = within(screen.getByRole('region', { name: 'The book in force' }));
  expect(book.getByText('Jorien ter Mors')).toBeTruthy();
  expect(book.getByText('Gangneung, 2018-02-14')).toBeTruthy();
  expect(book.getByText('results.pdf')).toBeTruthy();
});
