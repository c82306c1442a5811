/** Dutch, about what is refused before anything was decided. */
import type { DoorRefusals } from '#shared/decide/refusals/atTheDoor.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';

const AGAIN = 'Verstuur het opnieuw; helpt dat niet, kijk dan naar de schijf van de server';
const AGAIN_THERE = 'Verstuur het opnieuw; helpt dat niet, kijk dan naar de database';
const FORM = 'Kijk na wat er is ingevuld';

export const atTheDoorNl: RefusalsSaid<DoorRefusals> = {
  onlyWatching: () => ['Deze verbinding mag alleen meekijken', 'Meld je aan en verbind opnieuw'],
  tooManyMessages: () => ['Te veel berichten in korte tijd', 'Wacht een seconde en verstuur het opnieuw'],
  malformedMessage: ({ problem }) => [`De opdracht klopt niet van vorm (${problem})`, FORM],
  malformedRequest: ({ problem }) => [`De opdracht klopt niet van vorm (${problem})`, FORM],
  otherLogOnAir: () => [
    'Er is een repetitie begonnen of geëindigd; dit was voor het andere logboek bedoeld',
    'Kijk wat er nu loopt, en verstuur het opnieuw als het nog zo bedoeld is',
  ],
  rehearsalOnAir: () => [
    'Er loopt een repetitie, en apparaten en programma’s doen daaraan niet mee',
    'Verlaat de repetitie en verstuur het opnieuw',
  ],
  sessionClosed: () => ['De server sluit af', AGAIN],
  logUnwritable: () => ['Het logboek kan nu niet worden geschreven', AGAIN],
  databaseUnusable: () => ['De database van het logboek is nu niet te gebruiken', AGAIN_THERE],
  readOnlyServer: () => [
    'Deze server laat de wedstrijd alleen zien',
    'Gebruik het adres van een server die wel opdrachten aanneemt',
  ],
};
