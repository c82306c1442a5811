/** Dutch, about start lists that are published or changed by single skaters. */
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import type { StartListRefusals } from '#shared/decide/refusals/startLists.ts';
import { factNameNl, laneNl } from './namesNl.ts';

export const startListsNl: RefusalsSaid<StartListRefusals> = {
  listUnderWay: ({ pair }) => [
    `Rit ${pair} is al opgeroepen`,
    'Vervang afzonderlijke rijders, trek ze terug of wissel hun banen',
  ],
  laneDecided: ({ pair, kind, fact }) => [
    `Rit ${pair} is al veranderd: ${factNameNl[kind]} (${fact})`,
    'Maak dat ongedaan, of verander de lijst per rijder',
  ],
  placeTaken: ({ pair, wave, lane }) => [
    `In rit ${pair}, groep ${wave}, ${laneNl[lane]} staan twee rijders`,
    'Geef elk een eigen plaats',
  ],
  skaterTwice: ({ entry }) => [`"${entry}" staat twee keer in de lijst`, 'Noem een rijder één keer'],
  noSecondWave: ({ pair }) => [
    `Rit ${pair} heeft geen groep 2: op deze afstand starten losse ritten`,
    'Alleen bij een kwartetstart is er een groep 2',
  ],
  startsElsewhere: ({ pair, entry }) => [`"${entry}" start al in rit ${pair}`, 'Trek de rijder daar eerst terug'],
  startedAlready: ({ pair }) => [`Rit ${pair} is al gestart`, 'Geef in plaats daarvan DNS, DNF of DQ'],
};
