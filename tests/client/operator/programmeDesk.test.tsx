/** The programme desk: a competition from nothing, start lists by keys, single skaters once a pair was called, record lines. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import { ProgrammeDesk } from '../../../client/displays/operator/programme/ProgrammeDesk.tsx';
import { aCompetition } from '../../support/build.ts';
import { showDesk, type DeskStage, type DeskStageOptions } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';

const opened = aCompetition();
const listed = opened.withDistance(1000, 'women', [
  aPair(1, inner('vigl', { noc: 'AUT' }), outer('kok', { noc: 'NED' })),
  aPair(2, inner('takagi', { noc: 'JPN' }), outer('leerdam', { noc: 'NED' })),
]);

beforeEach(() => window.sessionStorage.clear());

function show(told: { readonly state: CompetitionState }, options: DeskStageOptions = {}) {
  return showDesk(told.state, (state) => <ProgrammeDesk state={state} />, options);
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

const save = (desk: DeskStage) => desk.press('s', { ctrlKey: true });
const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const problem = (desk: DeskStage) => desk.notices.findLast((notice) => notice?.kind === 'problem')?.text;

async function typeSkater(desk: DeskStage, familyName: string, givenName = '', noc = ''): Promise<void> {
  type('Family name', familyName);
  if (givenName !== '') type('Given name', givenName);
  if (noc !== '') type('Nation', noc);
  await desk.press('Enter');
}

describe('the competition', () => {
  test('is asked for first, and nothing else can be done before', () => {
    show({ state: EMPTY_STATE });
    expect(screen.getByText(/Nothing is open yet/)).toBeTruthy();
    expect(button(/Distances/).disabled).toBe(true);
  });

  test('says in words what is missing', async () => {
    const desk = show({ state: EMPTY_STATE });
    await save(desk);
    expect(problem(desk)).toBe('The competition needs a name.');
    type('Name', 'Games');
    type('Track', 'Thialf');
    type('City', 'Heerenveen');
    type('Nation', 'Nl');
    await save(desk);
    expect(problem(desk)).toBe('A nation is three letters, for example NED.');
    expect(desk.sent).toEqual([]);
  });

  test('is opened, together with the rules that were chosen', async () => {
    const desk = show({ state: EMPTY_STATE });
    type('Name', 'Games');
    type('Track', 'Thialf');
    type('City', 'Heerenveen');
    type('First day', '2026-12-05');
    type('Equal finishes', 'hundredth');
    await save(desk);
    expect(desk.sent).toMatchObject([
      { kind: 'OpenCompetition', name: 'Games', noc: null, level: 'national', rehearsal: null },
      { kind: 'SetTimingRules', rules: { rankUnit: 'hundredth', splitUnit: 'thousandth' } },
    ]);
  });

  test('[C4] that is open is corrected by putting another fact in its place', async () => {
    const desk = show(opened);
    await desk.press('1');
    await save(desk);
    expect(desk.notices.at(-1)?.text).toBe('Nothing was changed.');
    type('Name', 'Winter Games');
    await save(desk);
    expect(desk.sent).toMatchObject([
      { kind: 'ReplaceFact', target: 1, by: { kind: 'OpenCompetition', name: 'Winter Games' } },
    ]);
  });

  test('is not for the referee to change', async () => {
    const desk = show(opened, { role: 'referee' });
    await desk.press('1');
    expect(button(/Correct it/).disabled).toBe(true);
  });
});

describe('a distance', () => {
  test('is opened under the next number', async () => {
    const desk = show(listed);
    await desk.press('d');
    type('Length', '5000');
    type('Who', 'men');
    type('Start', 'quartet');
    type('Label', 'Division B');
    type('Planned start', '2026-12-05T13:30');
    await save(desk);
    expect(desk.sent).toMatchObject([
      { kind: 'OpenDistance', distance: 2, lengthM: 5000, gender: 'men', startMode: 'quartet', label: 'Division B' },
    ]);
  });

  test('is corrected with what was known of it in the form', async () => {
    const desk = show(listed);
    await desk.press('e');
    expect(screen.getByLabelText<HTMLSelectElement>('Length').value).toBe('1000');
    type('Label', '1st');
    await save(desk);
    expect(desk.sent).toMatchObject([{ kind: 'ReplaceFact', by: { distance: 1, label: '1st', plannedStart: null } }]);
  });

  test('is left by Escape', async () => {
    const desk = show(listed);
    await desk.press('d');
    await desk.press('Escape');
    expect(screen.queryByLabelText('Length')).toBeNull();
  });
});

describe('a start list', () => {
  test('[S4] grows by pairs, the last skater alone', async () => {
    const desk = show(listed);
    await desk.press('a');
    await typeSkater(desk, 'Bowe', 'Brittany', 'usa');
    await desk.press('Enter');
    await save(desk);
    expect(desk.proposed).toMatchObject([
      [
        { kind: 'RegisterEntries', entries: [{ entry: 'usa-bowe-brittany', familyName: 'Bowe', noc: 'USA' }] },
        { kind: 'PublishStartList', distance: 1, slots: { length: 5, 4: { pair: 3, lane: 'inner' } } },
      ],
    ]);
  });

  test('fills in whom the family name names, once the field is left', async () => {
    const desk = show(listed);
    await desk.press('a');
    type('Family name', 'Kok');
    fireEvent.blur(screen.getByLabelText('Family name'));
    expect(screen.getByLabelText<HTMLInputElement>('Nation').value).toBe('NED');
    type('Nation', 'Netherlands');
    await desk.press('Enter');
    expect(problem(desk)).toBe('A nation is three letters, for example NED.');
  });

  test('moves a pair, swaps lanes and makes ice, and all of it waits for a second look', async () => {
    const desk = show(listed);
    await desk.press('ArrowUp', { altKey: true });
    await desk.press('ArrowDown', { altKey: true });
    await desk.press('s');
    await desk.press('k');
    type('Ice break in minutes', '500');
    await desk.press('Enter');
    expect(problem(desk)).toBe('A break lasts 1 to 180 minutes.');
    type('Ice break in minutes', '20');
    await desk.press('Enter');
    expect(screen.getByText('ice break, 20 min')).toBeTruthy();
    await save(desk);
    const [list] = desk.proposed.at(-1) ?? [];
    expect(list).toMatchObject({
      kind: 'PublishStartList',
      slots: [{ entry: 'takagi' }, { entry: 'leerdam' }, { entry: 'kok' }, { entry: 'vigl' }],
      iceBreaks: [{ afterPair: 2, minutes: 20 }],
    });
  });

  test('is kept over a visit to another desk, and dropped by Escape', async () => {
    const desk = show(listed);
    await desk.press('Delete');
    expect(screen.getByText('not published')).toBeTruthy();
    await desk.press('1');
    await desk.press('2');
    expect(screen.getByText('not published')).toBeTruthy();
    await desk.press('Escape');
    expect(screen.queryByText('not published')).toBeNull();
    expect(screen.getByText('VIGL')).toBeTruthy();
  });

  test('that somebody else published takes the place of what was being written', async () => {
    const desk = show(listed);
    await desk.press('Delete');
    const slots = [{ pair: 1, wave: 1, lane: 'inner', entry: 'kok' as EntryId } as const];
    desk.showState(listed.tells({ kind: 'StartListPublished', distance: 1, slots, iceBreaks: [] }).state);
    expect(screen.queryByText('not published')).toBeNull();
    expect(screen.queryByText('LEERDAM')).toBeNull();
  });
});

describe('once a pair was called', () => {
  const called = listed.calls(1);

  test('the list is closed, and the desk says why and what may be done', async () => {
    const desk = show(called);
    expect(screen.getByText(/Pair 1 has been called\. Substitute/)).toBeTruthy();
    expect(button(/Add a pair/).disabled).toBe(true);
    await desk.press('Delete');
    expect(screen.getByText('VIGL')).toBeTruthy();
  });

  test('a skater is substituted by one who is not entered yet', async () => {
    const desk = show(called);
    await desk.press('ArrowDown');
    await desk.press('b');
    await typeSkater(desk, 'Bowe', 'Brittany', 'USA');
    expect(desk.sent).toMatchObject([
      { kind: 'RegisterEntries', entries: [{ familyName: 'Bowe' }] },
      { kind: 'SubstituteSkater', distance: 1, pair: 1, wave: 1, lane: 'outer', entry: 'usa-bowe-brittany' },
    ]);
  });

  test('somebody who starts elsewhere cannot be the substitute, and the desk says so', async () => {
    const desk = show(called);
    await desk.press('b');
    await typeSkater(desk, 'Leerdam');
    expect(problem(desk)).toContain('starts in pair 2');
    expect(desk.sent).toEqual([]);
  });

  test('the referee withdraws a skater and swaps lanes after a second look', async () => {
    const desk = show(called, { role: 'referee' });
    await desk.press('w');
    await desk.press('s');
    expect(desk.proposed).toEqual([
      [{ kind: 'WithdrawSkater', distance: 1, pair: 1, wave: 1, lane: 'inner' }],
      [{ kind: 'SwapLanes', distance: 1, pair: 1, wave: 1 }],
    ]);
  });

  test('a name is put right under the same entry', async () => {
    const desk = show(called);
    await desk.press('Enter');
    await typeSkater(desk, 'Vigl', 'Maybritt', 'ITA');
    expect(desk.sent).toMatchObject([
      { kind: 'RegisterEntries', entries: [{ entry: 'vigl', givenName: 'Maybritt', noc: 'ITA' }] },
    ]);
  });
});

describe('a record line', () => {
  test('is loaded with holder, day, track and source', async () => {
    const desk = show(listed);
    await desk.press('3');
    type('Time', '11161');
    expect(screen.getByText('1:11.61')).toBeTruthy();
    type('Holder', 'Brittany Bowe');
    type('Nation', 'usa');
    type('Day or year', '2019-03-09');
    type('Track', 'Salt Lake City');
    type('Where you read it', 'press');
    await save(desk);
    expect(desk.sent).toMatchObject([
      {
        kind: 'LoadRecordBook',
        records: [{ scope: 'OR', lengthM: 1000, gender: 'women', timeMs: 71_610, noc: 'USA' }],
      },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('Holder').value).toBe('');
  });

  test('of a skater names the skater', async () => {
    const desk = show(listed);
    await desk.press('3');
    type('Which', 'PB');
    type('Time', '1:12.36');
    await save(desk);
    expect(problem(desk)).toBe('Choose the skater whose best this is.');
    type('Skater', 'kok');
    await save(desk);
    expect(desk.sent).toMatchObject([{ records: [{ scope: 'PB', entry: 'kok', holder: 'Kok', noc: 'NED' }] }]);
  });

  test.each([
    [{ Which: 'WR', Time: 'x' }, 'Write the time like 36.09 or 1:12.31.'],
    [{ Which: 'WR', Time: '3609' }, 'Say whose record it is.'],
    [{ Which: 'NR', Time: '3609', Holder: 'A' }, 'A nation is three letters, for example NED.'],
    [{ Which: 'TR', Time: '3609', Holder: 'A' }, 'Say at which track.'],
    [{ Which: 'WR', Time: '3609', Holder: 'A', 'Day or year': '9.2.2026' }, 'Write a day like 2026-02-09, or a year.'],
  ])('%j is not taken', async (fields, said) => {
    const desk = show(listed);
    await desk.press('3');
    for (const [label, value] of Object.entries(fields)) type(label, value);
    await save(desk);
    expect(problem(desk)).toBe(said);
  });
});

test('that a list cannot be published anew is said in Dutch', () => {
  show(listed.calls(1), { language: 'nl' });
  const desk = within(screen.getByRole('region', { name: 'Startlijst' }));
  const sentences = 'Rit 1 is al opgeroepen. Vervang afzonderlijke rijders, trek ze terug of wissel hun banen.';
  expect(desk.getByText(sentences)).toBeTruthy();
});

test('the desk speaks Dutch', () => {
  show(listed, { language: 'nl' });
  const desk = within(screen.getByRole('region', { name: 'Startlijst' }));
  expect(desk.getByText('Rit 1')).toBeTruthy();
  expect(desk.getByRole('button', { name: /Publiceer de lijst/ })).toBeTruthy();
});
