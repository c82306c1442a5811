/** Dutch words of the arena's scenes. */
import type { ArenaTexts } from './arenaTexts.ts';

export const arenaNl: ArenaTexts = {
  photoFinish: 'Fotofinish',
  confirmed: 'Bevestigd',
  corrected: 'Gecorrigeerd',
  cause: {
    photoFinish: 'fotofinish',
    official: 'besluit van de jury',
    disqualified: 'diskwalificatie',
    lanes: 'aan de juiste rijder toegekend',
    takenBack: 'tijd ingetrokken',
    restored: 'uitslag hersteld',
  },
  noResult: 'geen tijd',
  withdrawn: 'ingetrokken',
  standsAgain: 'blijft staan',
  recordWithdrawn: {
    WR: 'WERELDRECORD INGETROKKEN',
    OR: 'OLYMPISCH RECORD INGETROKKEN',
    TR: 'BAANRECORD INGETROKKEN',
    NR: 'NATIONAAL RECORD INGETROKKEN',
    PB: 'PERSOONLIJK RECORD INGETROKKEN',
    SB: 'SEIZOENSBESTE INGETROKKEN',
  },
  iceBreak: 'Dweilpauze',
  nextStartIn: 'volgende start over',
  startsAt: (instant) => `start ${timeOfDay.format(instant)}`,
  next: (pair) => `Rit ${pair}`,
  finalResult: 'Einduitslag',
  provisionalFinal: 'Voorlopige einduitslag',
  testCard: {
    title: 'Testbeeld',
    screen: 'scherm',
    size: 'formaat',
    build: 'build',
    frames: 'beelden per seconde',
    clock: 'serverklok',
    clockAt: (instant, uncertaintyMs) =>
      uncertaintyMs === null ? '–' : `${clockTime.format(instant)} ± ${Math.ceil(uncertaintyMs)} ms`,
    facts: 'laatste feit',
    grey: 'grijstrappen',
    ahead: 'sneller',
    behind: 'langzamer',
  },
};

const timeOfDay = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const clockTime = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium' });
