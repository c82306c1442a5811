/** Dutch, about what does not exist or takes no changes. */
import type { ExistingRefusals } from '#shared/decide/refusals/existing.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import { laneNl, listNl } from './namesNl.ts';

export const existingNl: RefusalsSaid<ExistingRefusals> = {
  noCompetition: () => ['Er is geen wedstrijd geopend', 'Open eerst een wedstrijd'],
  unknownDistance: ({ distance, known }) => [
    `Er is geen afstand ${distance}`,
    known.length === 0 ? 'Open eerst een afstand' : `Kies er een uit het programma: ${listNl(known, 'of')}`,
  ],
  distanceOfficial: ({ distance }) => [`Afstand ${distance} is officieel`, 'Maak dat eerst ongedaan'],
  settingsOfficial: ({ distance }) => [
    `Afstand ${distance} is officieel`,
    'Instellingen kunnen een officiële uitslag niet meer veranderen',
  ],
  unknownPair: ({ distance, pair }) => [`Afstand ${distance} heeft geen rit ${pair}`, 'Kies een rit van de startlijst'],
  emptyLane: ({ pair, lane, wave }) => [
    `In rit ${pair} rijdt niemand in de ${laneNl[lane]}${wave === 2 ? ' van groep 2' : ''}`,
    'Kies een bezette baan van de rit',
  ],
  emptyWave: ({ pair, wave }) => [`Rit ${pair} heeft niemand in groep ${wave}`, 'Kies een groep met een rijder'],
  emptyStartLane: ({ lane }) => [`In de ${laneNl[lane]} start niemand`, 'Kies een bezette baan, of geen'],
  unknownEntry: ({ entry }) => [`Er is geen deelnemer "${entry}"`, 'Schrijf de deelnemer eerst in'],
  pairNotOnIce: ({ pair }) => [`Rit ${pair} staat niet op het ijs, en geen andere rit`, 'Roep de rit eerst op'],
  otherPairOnIce: ({ pair, livePair, liveDistance }) => [
    `Rit ${pair} staat niet op het ijs, maar rit ${livePair} van afstand ${liveDistance}`,
    'Roep de rit eerst op',
  ],
};
