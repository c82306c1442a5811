/** Dutch, about setting up a competition, its distances, entries and records. */
import type { ProgrammeRefusals } from '#shared/decide/refusals/programme.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';

function line({ scope, gender, lengthM }: ProgrammeRefusals['lineWithoutTrack']): string {
  return `${scope} ${lengthM} m ${gender === 'women' ? 'vrouwen' : 'mannen'}`;
}

export const programmeNl: RefusalsSaid<ProgrammeRefusals> = {
  competitionOpen: ({ name }) => [`"${name}" is al geopend`, 'Corrigeer die wedstrijd in plaats daarvan'],
  distanceOpen: ({ distance }) => [`Afstand ${distance} is al geopend`, 'Neem het volgende vrije nummer'],
  entryTwice: ({ entry }) => [`Deelnemer "${entry}" staat twee keer in de lijst`, 'Geef elke rijder een eigen id'],
  lineWithoutTrack: (about) => [`${line(about)} noemt geen ijsbaan`, 'Geef de ijsbaan op'],
  lineWithoutNation: (about) => [`${line(about)} noemt geen land`, 'Geef de NOC-code op'],
  lineWithoutSkater: (about) => [`${line(about)} noemt geen rijder`, 'Kies de rijder'],
};
