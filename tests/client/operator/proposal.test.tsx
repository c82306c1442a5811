/** What is put forward for a second look says in the language of the panel why it cannot be, or what is doubtful about it. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Command } from '#shared/decide/command.ts';
import { Proposal } from '../../../client/displays/operator/proposal/Proposal.tsx';
import type { Language } from '../../../client/text/texts.ts';
import { aCompetition } from '../../support/build.ts';
import { showDesk } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';

const RACE = { distance: 1, pair: 1, wave: 1, lane: 'inner' } as const;
const home = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('takagi'), outer('leerdam'))])
  .calls(1)
  .starts(1)
  .skates('takagi', '17.77', '44.81', '1:13.95')
  .skates('leerdam', '17.62', '43.71', '1:12.31');

function put(forward: Command, language: Language): void {
  showDesk(home.confirms(1).state, () => <Proposal commands={[forward]} onDone={() => undefined} />, { language });
}

test.each([
  ['en', 'This cannot be done. The skater has passed a point, so DNS cannot be. Give DNF or DQ, or recall the pair.'],
  ['nl', 'Dit kan niet. De rijder heeft al een doorkomst, dus DNS kan niet. Geef DNF of DQ, of roep de rit terug.'],
] as const)('a mark that cannot be is refused, in %s', (language, sentences) => {
  put({ kind: 'GiveIrm', ...RACE, irm: 'DNS', reason: null, rank: null }, language);
  expect(screen.getByRole('alert').textContent).toBe(sentences);
});

test.each([
  ['en', 'Pair 1 is confirmed; its result changes'],
  ['nl', 'Rit 1 is bevestigd; de uitslag verandert'],
] as const)('a time of a confirmed pair comes with a warning, in %s', (language, sentence) => {
  const time = { pointM: 1000, source: 'official', elapsedMs: 73_900, acknowledge: false } as const;
  put({ kind: 'RecordReading', ...RACE, ...time } as Command, language);
  expect(screen.getByText(sentence)).toBeTruthy();
});
