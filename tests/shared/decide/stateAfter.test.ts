/** The state as it would be is the state as it becomes. */
import { expect, it } from 'vitest';
import { stateAfter } from '#shared/decide/stateAfter.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { given, NOW, type Story } from '../../support/given.ts';
import { raceAt, reading, started } from './scenario.ts';

const at = NOW as WallInstant;

it('holds the proposed facts under the next numbers', () => {
  const story = given(...started);
  const { decision, after } = story.when(reading(1, 'inner', 200, 17_720));
  expect(stateAfter(story.state, decision.facts, at)).toEqual(after.state);
  expect(stateAfter(story.state, [], at)).toBe(story.state);
});

it('[C4] a replacement stands in the place of what it replaces', () => {
  const substitute = (entry: string) => ({ kind: 'SubstituteSkater', ...raceAt(2, 'inner'), entry }) as const;
  const story = given(...started, substitute('smeding'), substitute('eitrem'));
  const { decision, after } = story.when((told: Story) => ({
    kind: 'ReplaceFact',
    target: told.seqOf('SkaterSubstituted', 1),
    by: substitute('ghiotto'),
  }));
  const foreseen = stateAfter(story.state, decision.facts, at);
  expect(foreseen).toEqual(after.state);
  expect(pairTrace(foreseen, 1, 2)?.races[0]?.entry).toBe('eitrem');
});
