/** A start list while it is written: adding, moving, swapping, and what is published of it. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/facts/programmeFacts.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import {
  draftOf,
  isSameDraft,
  lanesOf,
  listOf,
  movedPair,
  readDraft,
  unregistered,
  withBreak,
  withoutEmptyEnd,
  withNewPair,
  withoutPair,
  withSkater,
  withSwappedLanes,
  type StartListDraft,
} from '#shared/view/startListDraft.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const story = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('vigl'), outer('kok')),
  aPair(2, inner('takagi'), outer('leerdam')),
]);
const published = draftOf(story.state, 1);
const INNER = { wave: 1, lane: 'inner' } as const;

function someone(id: string): Entry {
  return { entry: id as EntryId, familyName: id, givenName: null, noc: null, bib: null };
}

const places = (draft: StartListDraft) =>
  listOf(draft).slots.map(({ pair, wave, lane, entry }) => `${pair} ${wave} ${lane} ${entry}`);

describe('a draft', () => {
  it('begins as the list that was published', () => {
    expect(places(published)).toEqual(['1 1 inner vigl', '1 1 outer kok', '2 1 inner takagi', '2 1 outer leerdam']);
    expect(unregistered(story.state, published)).toEqual([]);
  });

  it('moves a pair and numbers all by their place', () => {
    const moved = movedPair(published, 1, -1);
    expect(places(moved)).toEqual(['1 1 inner takagi', '1 1 outer leerdam', '2 1 inner vigl', '2 1 outer kok']);
    expect(movedPair(published, 0, -1)).toBe(published);
  });

  it('keeps a break after the second pair when another pair becomes the second', () => {
    const moved = movedPair(withBreak(published, 1, 15), 1, -1);
    expect(listOf(moved).iceBreaks).toEqual([{ afterPair: 2, minutes: 15 }]);
  });

  it('swaps the lanes of one pair', () => {
    expect(places(withSwappedLanes(published, 0, 1)).slice(0, 2)).toEqual(['1 1 inner kok', '1 1 outer vigl']);
  });

  it('[S4] has an empty lane for a skater who starts alone', () => {
    const alone = withSkater(published, 0, INNER, null);
    expect(places(alone)).toEqual(['1 1 outer kok', '2 1 inner takagi', '2 1 outer leerdam']);
  });

  it('takes a skater out of the place in which she stood', () => {
    const [, second] = published;
    const leerdam = second?.slots[1]?.skater ?? someone('leerdam');
    expect(places(withSkater(published, 0, INNER, leerdam))).toEqual([
      '1 1 inner leerdam',
      '1 1 outer kok',
      '2 1 inner takagi',
    ]);
  });

  it('names those who must be registered first', () => {
    const longer = withSkater(withNewPair(published), 2, INNER, someone('bowe'));
    expect(unregistered(story.state, longer).map(({ entry }) => entry)).toEqual(['bowe']);
    expect(places(longer).at(-1)).toBe('3 1 inner bowe');
  });

  it('publishes no empty pair, and the break after a pair goes with it', () => {
    const gap = withBreak(withSkater(withNewPair(withNewPair(published)), 3, INNER, someone('bowe')), 2, 10);
    expect(places(gap).at(-1)).toBe('3 1 inner bowe');
    expect(listOf(gap).iceBreaks).toEqual([]);
    expect(places(withoutPair(published, 0))).toEqual(['1 1 inner takagi', '1 1 outer leerdam']);
  });

  it('loses the last pair when nobody was put into it, and no other', () => {
    expect(withoutEmptyEnd(withNewPair(published))).toEqual(published);
    expect(withoutEmptyEnd(published)).toBe(published);
  });

  it('has four lanes a pair in a quartet', () => {
    expect(lanesOf('quartet').map(({ wave, lane }) => `${wave} ${lane}`)).toEqual([
      '1 inner',
      '1 outer',
      '2 inner',
      '2 outer',
    ]);
  });

  it('survives being put aside as text, and anything else is no draft', () => {
    const read = readDraft(JSON.stringify(published));
    expect(read !== null && isSameDraft(read, published)).toBe(true);
    expect(readDraft('{"slots": 1}')).toBeNull();
    expect(readDraft('<')).toBeNull();
  });
});
