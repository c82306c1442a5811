/** The start list at the programme desk, and the cursor that goes through it. */
import { describe, expect, it } from 'vitest';
import {
  draftLines,
  enteredSkaters,
  isLast,
  movedCursor,
  nextDistance,
  standingLines,
  type PairLine,
} from '#shared/view/programmeList.ts';
import { draftOf, withNewPair } from '#shared/view/startListDraft.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const story = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('vigl', { noc: 'AUT' }), outer('kok')),
  aPair(2, inner('takagi')),
]);
const names = (lines: readonly PairLine[]) =>
  lines.map(({ lanes }) => lanes.map(({ skater }) => skater?.surname ?? '–').join(' '));

describe('the list', () => {
  it('shows every lane of a draft, empty ones too', () => {
    const lines = draftLines(withNewPair(draftOf(story.state, 1)), 'single');
    expect(names(lines)).toEqual(['VIGL KOK', 'TAKAGI –', '– –']);
    expect(lines[0]).toMatchObject({ pair: 1, phase: null, breakMinutes: null });
    expect(lines[0]?.lanes[0]).toMatchObject({ armband: 'white', skater: { noc: 'AUT', flag: 'AT' }, bib: '' });
  });

  it('shows a distance that is under way as it stands: swapped, substituted, withdrawn', () => {
    const changed = story.swapsLanes(1).withdraws('takagi').calls(1);
    expect(names(standingLines(changed.state, 1))).toEqual(['KOK VIGL', '– –']);
    expect(standingLines(changed.state, 1).map(({ phase }) => phase)).toEqual(['called', 'scheduled']);
  });

  it('numbers the next distance and lists those entered by name', () => {
    expect(nextDistance(story.state)).toBe(2);
    expect(enteredSkaters(story.state).map(({ skater }) => skater.surname)).toEqual(['KOK', 'TAKAGI', 'VIGL']);
  });
});

describe('the cursor', () => {
  const lines = standingLines(story.state, 1);

  it('goes from lane to lane and stays at either end', () => {
    expect(movedCursor(lines, { index: 0, lane: 1 }, 1)).toEqual({ index: 1, lane: 0 });
    expect(movedCursor(lines, { index: 0, lane: 0 }, -1)).toEqual({ index: 0, lane: 0 });
    expect(movedCursor(lines, { index: 1, lane: 1 }, 1)).toEqual({ index: 1, lane: 1 });
    expect(movedCursor([], { index: 3, lane: 1 }, 1)).toEqual({ index: 0, lane: 0 });
  });

  it('knows the last lane', () => {
    expect(isLast(lines, { index: 1, lane: 1 })).toBe(true);
    expect(isLast(lines, { index: 0, lane: 1 })).toBe(false);
  });
});
