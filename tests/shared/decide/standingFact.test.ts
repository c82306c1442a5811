/** The fact of the programme that a correction replaces. */
import { expect, it } from 'vitest';
import { standingFact } from '#shared/decide/standingFact.ts';
import { aCompetition } from '../../support/build.ts';

const story = aCompetition().withDistance(500, 'women', []).withDistance(1000, 'women', []);

it('is the one of its kind and distance', () => {
  expect(standingFact(story.state, 'CompetitionOpened', null)).toBe(1);
  expect(standingFact(story.state, 'DistanceOpened', 2)).toBe(story.last('DistanceOpened'));
  expect(standingFact(story.state, 'DistanceOpened', 3)).toBeNull();
});

it('[C4] is the replacement once there is one, and the first again after that is undone', () => {
  const fact = { kind: 'DistanceOpened', distance: 1, lengthM: 500, gender: 'women', label: '1st' } as const;
  const replaced = story.replaces(2 as never, { ...fact, startMode: 'single', plannedStart: null });
  expect(standingFact(replaced.state, 'DistanceOpened', 1)).toBe(replaced.seq);
  const undone = replaced.retracts(replaced.seq).restores(2 as never);
  expect(standingFact(undone.state, 'DistanceOpened', 1)).toBe(2);
});
