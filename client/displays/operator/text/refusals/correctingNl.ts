/** Dutch, about corrections that find nothing to correct, or would pull away what others stand on. */
import type { CorrectingRefusals } from '#shared/decide/refusals/correcting.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import { factNameNl, listNl, roleNl } from './namesNl.ts';

function signInAs(roles: readonly (keyof typeof roleNl)[]): string {
  return `Meld je aan als ${listNl(
    roles.map((role) => roleNl[role]),
    'of',
  )}`;
}

export const correctingNl: RefusalsSaid<CorrectingRefusals> = {
  unknownFact: ({ fact }) => [`Er is geen feit ${fact}`, 'Kies een feit uit de geschiedenis'],
  factIsCorrection: ({ fact }) => [
    `Feit ${fact} is zelf een correctie`,
    'Maak het feit waar het over gaat ongedaan of doe dat opnieuw',
  ],
  factHolds: ({ fact }) => [`Feit ${fact} geldt nog`, 'Alleen wat ongedaan is gemaakt, kan opnieuw'],
  factRetracted: ({ fact }) => [`Feit ${fact} is al ongedaan gemaakt`, 'Doe het opnieuw om het terug te halen'],
  carriesDistances: () => ['Aan deze wedstrijd hangen al afstanden', 'Open haar opnieuw in een nieuw logboek'],
  carriesStartList: () => ['Aan deze afstand hangt al een startlijst', 'Maak eerst de startlijst ongedaan'],
  carriesEntries: () => [
    'Aan deze inschrijving hangt een startlijst',
    'Schrijf de verbeterde deelnemers opnieuw in onder dezelfde id',
  ],
  carriesCalledPairs: () => [
    'Van deze startlijst zijn al ritten opgeroepen',
    'Vervang afzonderlijke rijders, trek ze terug of wissel hun banen',
  ],
  carriesLaneDecision: ({ kind, fact }) => [
    `Op deze startlijst steunt feit ${fact}: ${factNameNl[kind]}`,
    'Maak dat eerst ongedaan',
  ],
  standsTwice: ({ entry, pairs }) => [
    `"${entry}" zou in rit ${listNl(pairs, 'en')} starten`,
    'Haal de rijder eerst uit een van die ritten',
  ],
  changedSince: ({ since, kinds, facts }) => [
    `Sinds feit ${since} is hier iets veranderd: ${kinds.map((kind, index) => `${factNameNl[kind]} (${facts[index]})`).join(', ')}`,
    'Kijk hoe het nu staat en beslis opnieuw',
  ],
  mayNotAsk: ({ role, others }) => [`De rol ${roleNl[role]} mag dit niet`, signInAs(others)],
  mayNotCorrect: ({ role, kind, others }) => [
    `De rol ${roleNl[role]} mag dit niet corrigeren: ${factNameNl[kind]}`,
    signInAs(others),
  ],
};
