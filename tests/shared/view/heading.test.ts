/** What is being skated, as data: the words belong to the language of the screen. */
import { expect, test } from 'vitest';
import { distanceTitle, holdingPanel, rehearsalView } from '#shared/view/heading.ts';
import { aCompetition } from '../../support/build.ts';
import { oneByOne } from '../../support/field.ts';

test('a length is grouped from ten thousand on, without a place to break', () => {
  const { state } = aCompetition()
    .withDistance(10_000, 'men', oneByOne('a'))
    .withDistance(500, 'women', oneByOne('b'), '1st');
  expect(distanceTitle(state, 1)).toEqual({ gender: 'men', length: '10\u00a0000', label: null });
  expect(distanceTitle(state, 2)).toEqual({ gender: 'women', length: '500', label: '1st' });
  expect(distanceTitle(state, 3)).toBeNull();
});

test('the programme tells what is official, and the place only once', () => {
  const { state } = aCompetition().withDistance(500, 'women', oneByOne('a')).runs(1, { a: '37.00' }).isMadeOfficial();
  expect(holdingPanel(state)).toMatchObject({
    name: 'Games',
    place: 'Milano',
    distances: [{ number: 1, isOver: true }],
  });
});

test('a competition is no rehearsal', () => {
  expect(rehearsalView(aCompetition().state)).toBe('none');
});
