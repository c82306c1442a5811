/** English words of the arena's scenes. */
import type { ArenaTexts } from './arenaTexts.ts';

export const arenaEn: ArenaTexts = {
  photoFinish: 'Photo finish',
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  cause: {
    photoFinish: 'photo finish',
    official: 'decision of the officials',
    disqualified: 'disqualification',
    lanes: 'credited to the right skater',
    takenBack: 'time taken back',
    restored: 'result restored',
  },
  noResult: 'no time',
  withdrawn: 'withdrawn',
  standsAgain: 'stands',
  recordWithdrawn: {
    WR: 'WORLD RECORD WITHDRAWN',
    OR: 'OLYMPIC RECORD WITHDRAWN',
    TR: 'TRACK RECORD WITHDRAWN',
    NR: 'NATIONAL RECORD WITHDRAWN',
    PB: 'PERSONAL BEST WITHDRAWN',
    SB: 'SEASON BEST WITHDRAWN',
  },
  iceBreak: 'Ice preparation',
  nextStartIn: 'next start in',
  startsAt: (instant) => `start ${timeOfDay.format(instant)}`,
  next: (pair) => `Pair ${pair}`,
  finalResult: 'Final result',
  provisionalFinal: 'Provisional final',
  testCard: {
    title: 'Test card',
    screen: 'screen',
    size: 'size',
    build: 'build',
    frames: 'frames a second',
    clock: 'server clock',
    clockAt: (instant, uncertaintyMs) =>
      uncertaintyMs === null ? '–' : `${clockTime.format(instant)} ± ${Math.ceil(uncertaintyMs)} ms`,
    facts: 'last fact',
    grey: 'grey steps',
    ahead: 'ahead',
    behind: 'behind',
  },
};

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
