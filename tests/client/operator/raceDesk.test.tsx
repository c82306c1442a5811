/** The race desk: who made a false start is one key, printed on its control and on the sheet of keys. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { raceDesk } from '#shared/view/raceDesk.ts';
import { KeySheet } from '../../../client/displays/operator/keys/KeySheet.tsx';
import { RaceDesk } from '../../../client/displays/operator/race/RaceDesk.tsx';
import { aCompetition } from '../../support/build.ts';
import { showDesk, type DeskStageOptions } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';

const called = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('takagi'), outer('leerdam'))])
  .calls(1);
const FALSE_START = { kind: 'GiveFalseStart', distance: 1, pair: 1, wave: 1 };

interface ShowOptions extends DeskStageOptions {
  readonly hasSheet?: boolean;
}

function show({ state }: { readonly state: CompetitionState }, { hasSheet = false, ...options }: ShowOptions = {}) {
  const draw = (now: CompetitionState) => (
    <>
      <RaceDesk state={now} desk={must(raceDesk(now, { distance: 1, pair: 1 }, 'en'), 'the pair')} />
      {hasSheet && <KeySheet close={() => undefined} />}
    </>
  );
  return showDesk(state, draw, options);
}

const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const onTheSheet = (key: string, label: string) =>
  screen.getAllByRole('term').some((term) => term.textContent === key && term.nextSibling?.textContent === label);

describe('[S2] a false start', () => {
  test('is that of the skater whose armband is pressed with Ctrl, or nobody’s', async () => {
    const desk = show(called);
    await desk.press('i', { ctrlKey: true });
    await desk.press('o', { ctrlKey: true });
    await desk.press('f');
    expect(desk.sent).toEqual([
      { ...FALSE_START, lane: 'inner' },
      { ...FALSE_START, lane: 'outer' },
      { ...FALSE_START, lane: null },
    ]);
  });

  test('that disqualifies is read before it is published', async () => {
    const desk = show(called.givesFalseStart(1));
    await desk.press('o', { ctrlKey: true });
    expect(desk.sent).toEqual([]);
    expect(desk.proposed).toEqual([[{ ...FALSE_START, lane: 'outer' }]]);
  });

  test('cannot be made once the pair is home', () => {
    show(called.starts(1).finishes('takagi', '1:13.95').finishes('leerdam', '1:12.31'));
    expect(button(/False start TAKAGI/).disabled).toBe(true);
  });

  test.each([
    ['en', 'False start LEERDAM'],
    ['nl', 'Valse start LEERDAM'],
  ] as const)('has its keys on the controls and on the sheet, in %s', (language, label) => {
    show(called, { language, hasSheet: true });
    expect(button(new RegExp(label)).textContent).toBe(`CtrlO${label}`);
    expect(onTheSheet('CtrlO', label)).toBe(true);
  });
});
