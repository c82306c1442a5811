/** The scenes of a day in their order, and what must be told to reach each from the one before. */
import type { Command } from '#shared/decide/command.ts';
import { confirms, passes } from '../../e2e/support/milanoPlayer.ts';
import type { Shown } from './check.ts';
import { once, type Hall } from './hall.ts';
import { correct } from './corrections.ts';
import { longRace } from './longRace.ts';

/** The last start was so long ago as the race clock should show. */
function play(isLast: (command: Command) => boolean, gunAgoMs = 0): (hall: Hall) => Promise<void> {
  return once((hall) => hall.play(isLast, gunAgoMs));
}

function calls(pair: number): (command: Command) => boolean {
  return (command) => command.kind === 'CallPair' && command.pair === pair;
}

const MESSAGE = 'Please stay in your seats: the ice is being prepared and the last four pairs start at 19:05';

/** Scenes that show no times, so that nobody takes them for a race. */
const SAYS_NOTHING = { says: undefined };

/** Times are written with a full stop in English and with a comma in Dutch. */
export const DAY: readonly Shown[] = [
  { name: 'holding', path: '/arena', shows: /1000/, reach: play(({ kind }) => kind === 'PublishStartList') },
  // Drawn up to the edges, with small print for whoever stands before it.
  {
    name: 'test-card',
    path: '/arena?scene=testcard',
    shows: /ABCDEF/,
    wishes: { smallest: 10, safe: { x: 0, y: 0 } },
    ...SAYS_NOTHING,
  },
  {
    name: 'message',
    path: `/arena?scene=message&text=${encodeURIComponent(MESSAGE)}`,
    shows: /19:05/,
    ...SAYS_NOTHING,
  },
  { name: 'next-first-pair', path: '/arena', shows: 'VIGL', reach: play(calls(1)) },
  { name: 'race-first-pair', path: '/arena', shows: /18[.,]\d\d/, reach: play(passes(1, 'inner', 200), 20_000) },
  { name: 'ice-break', path: '/arena?scene=break', shows: /^(?:20|19):\d\d$/, reach: play(confirms(8)) },
  { name: 'race-both-ahead', path: '/arena', shows: /43[.,]95/, reach: play(passes(13, 'inner', 600), 52_000) },
  { name: 'next-last-pair', path: '/arena', shows: /1:12[.,]59/, reach: play(calls(15)) },
  { name: 'race', path: '/arena', shows: /44[.,]54/, reach: play(passes(15, 'inner', 600), 47_000) },
  { name: 'finish', path: '/arena', shows: /[-−]0[.,]28/, reach: play(passes(15, 'outer', 1000)) },
  { name: 'record', path: '/arena?scene=record', shows: /1:12[.,]31/ },
  { name: 'standings', path: '/arena?scene=standings', shows: /1:1[2567][.,]\d\d/, reach: play(confirms(15)) },
  { name: 'correction', path: '/arena', shows: /1:12[.,]91/, reach: correct },
  {
    name: 'podium',
    path: '/arena?scene=podium',
    shows: /1:12[.,]\d\d/,
    reach: play(({ kind }) => kind === 'MakeDistanceOfficial'),
  },
  { name: 'long-race', path: '/arena', shows: /11:02[.,]41/, reach: once(longRace) },
];
