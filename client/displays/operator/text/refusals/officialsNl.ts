/** Dutch, about marks, remarks, re-skates and official distances. */
import type { OfficialRefusals } from '#shared/decide/refusals/officials.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import { listNl } from './namesNl.ts';

export const officialsNl: RefusalsSaid<OfficialRefusals> = {
  markedAlready: ({ irm }) => [`De rijder staat al als ${irm}`, 'Hef de markering op om haar terug te nemen'],
  markAfterPassage: ({ irm }) => [
    `De rijder heeft al een doorkomst, dus ${irm} kan niet`,
    'Geef DNF of DQ, of roep de rit terug',
  ],
  noMark: () => ['De rijder heeft geen markering', 'Er is niets op te heffen'],
  remarkStands: ({ remark }) => [`De opmerking ${remark} staat er al`, 'Maak haar ongedaan om haar terug te nemen'],
  reskateOfReskate: () => ['Dit is zelf een herrit', 'Sta het overrijden toe voor de eerste rit'],
  reskateGranted: ({ pair }) => [`De herrit is rit ${pair}`, 'Maak die ongedaan om een andere toe te staan'],
  reskateBeforeStart: () => ['De rijder is nog niet gestart', 'Verplaats de rijder in de startlijst'],
  noPairNumberLeft: ({ last }) => [`Na rit ${last} is geen nummer meer vrij`, 'Kies een rit met een vrij nummer'],
  noReskateLane: ({ pair }) => [
    `Rit ${pair} heeft geen baan vrij voor een herrit`,
    'Laat de herrit na de laatste rit rijden',
  ],
  officialAlready: ({ distance }) => [
    `Afstand ${distance} is al officieel`,
    'Maak dat ongedaan om er iets aan te veranderen',
  ],
  noStartList: () => ['De afstand heeft geen startlijst', 'Publiceer eerst een startlijst'],
  pairsUnconfirmed: ({ pairs }) => [`Nog niet bevestigd: rit ${listNl(pairs, 'en')}`, 'Bevestig eerst elke rit'],
};
