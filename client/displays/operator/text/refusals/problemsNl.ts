/** Dutch, about requests that the server has not carried out. */
import type { ProblemsSaid } from '#shared/protocol/problems.ts';
import { listNl } from './namesNl.ts';

export const problemsNl: ProblemsSaid = {
  wrongSecret: () => 'Dit is niet het geheim; de server noemde het bij de eerste start.',
  wrongInvitation: () => 'Deze uitnodiging is gebruikt, ingetrokken of te oud; vraag een nieuwe.',
  tooManyAttempts: ({ seconds }) => `Te veel mislukte pogingen vanaf dit adres; probeer het over ${seconds} s opnieuw.`,
  foreignPage: () => 'Dit kwam van een pagina van een andere site; doe het op een pagina van deze server.',
  onlyAdmins: () => 'Dit mag alleen beheer; meld je aan met het geheim.',
  onlyDirectors: () => 'Dit mag alleen de regie; meld je aan als regie of beheer.',
  onlyPeople: () => 'Een apparaat mag dit niet; meld je aan als persoon.',
  badAddress: ({ problem }) => `Het adres klopt niet (${problem}).`,
  badBody: ({ problem }) => `Wat er is ingevuld, klopt niet (${problem}).`,
  bodyTooLarge: ({ limit }) => `Dit is te groot; hoogstens ${limit} wordt gelezen.`,
  bodyTooDeep: ({ depth }) =>
    `Hierin staan meer dan ${depth} lijsten en objecten in elkaar; dat heeft niets wat hier gevraagd wordt.`,
  requestUnreadable: () => 'De server kon de vraag niet lezen.',
  serverFault: () => 'Er ging iets mis op de server; het staat in zijn logboek.',
  databaseAway: () =>
    'Wat de server bewaart is nu niet te gebruiken, omdat zijn schijf vol is of zijn database weg, en er is niets veranderd; ' +
    'probeer het zo weer, of bij een andere server.',
  noSuchToken: () => 'Deze sleutel is er niet meer; kijk in de lijst.',
  noSuchInvitation: () => 'Deze uitnodiging is er niet meer; kijk in de lijst.',
  noSuchPerson: () => 'Deze persoon is niet meer aangemeld; kijk in de lijst.',
  noSuchScreen: ({ screen }) => `Er is geen scherm ${screen}; kijk in de lijst.`,
  screenAway: ({ screen }) => `Het scherm ${screen} is weg; vraag het opnieuw als het terug is.`,
  screenAlwaysLive: ({ screen, kind }) =>
    `Het scherm ${screen} toont ${kind}; dat wordt naast de race bekeken en nooit vertraagd, alleen een overlay.`,
  screenOnAir: ({ screen }) =>
    `Het scherm ${screen} is in uitzending: zijn kaart zou over het beeld staan. Haal het eerst uit de uitzending.`,
  screenMayBeOnAir: ({ screen }) =>
    `Het scherm ${screen} is misschien in uitzending, want geen host zegt van niet: zijn kaart zou over het beeld staan.`,
  addressDisobeys: ({ path, possible }) =>
    `Het adres klopt niet: ${path} toont geen scherm dat naar de regie luistert; ` +
    `mogelijk is ${listNl(possible, 'of')}, met of zonder opties.`,
  noRehearsal: () => 'Er loopt geen repetitie.',
  rehearsalRuns: () => 'Er loopt al een repetitie; verlaat die eerst.',
  badSession: ({ problem }) => `Dit is geen sessiebestand dat gespeeld kan worden (${problem}).`,
  sessionWithoutCompetition: () => 'De sessie begint niet met het openen van een wedstrijd.',
  sessionWithoutPair: ({ pair }) => `De sessie heeft geen rit ${pair}.`,
  sessionRefused: () => 'De sessie kan niet worden gespeeld.',
};
