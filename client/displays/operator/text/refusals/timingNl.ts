/** Dutch, about calling, starting, recalling, clearing and confirming a pair. */
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import type { OpenPlace, TimingRefusals } from '#shared/decide/refusals/timing.ts';
import type { PairPhase } from '#shared/project/pairs.ts';
import { listNl } from './namesNl.ts';

const PHASE: Readonly<Record<PairPhase, string>> = {
  scheduled: 'is nog niet opgeroepen',
  called: 'staat klaar',
  racing: 'is onderweg',
  finished: 'is binnen',
  confirmed: 'is bevestigd',
};

const PLACE: Readonly<Record<OpenPlace, string>> = {
  inner: 'binnenbaan',
  outer: 'buitenbaan',
  inner2: 'binnenbaan van groep 2',
  outer2: 'buitenbaan van groep 2',
};

export const timingNl: RefusalsSaid<TimingRefusals> = {
  nobodyToCall: ({ pair }) => [`In rit ${pair} is niemand over`, 'Roep de volgende rit op'],
  confirmedToSkate: ({ pair }) => [`Rit ${pair} is bevestigd`, 'Maak de bevestiging ongedaan, of sta overrijden toe'],
  calledAlready: ({ pair }) => [`Rit ${pair} is al opgeroepen`, 'Start de rit'],
  onIceAlready: ({ pair }) => [`Rit ${pair} is al op het ijs`, 'Roep de rit terug om opnieuw te starten'],
  startOutOfTime: () => [
    'De start ligt in de toekomst of uren terug',
    'Geef het moment van het schot op de klok van de server',
  ],
  waveStarted: ({ pair, wave }) => [
    `Groep ${wave} van rit ${pair} is al gestart`,
    'Roep de groep terug om opnieuw te starten',
  ],
  firstWaveWaits: () => ['Groep 1 is nog niet gestart', 'Start eerst groep 1'],
  notAtStart: ({ pair, phase }) => [`Rit ${pair} ${PHASE[phase]}`, 'Een valse start kan alleen een rit aan de start'],
  waveToRecall: ({ pair, wave }) => [
    `Groep ${wave} van rit ${pair} is niet gestart`,
    'Alleen een gestarte groep kan worden teruggeroepen',
  ],
  nothingToClear: ({ pair }) => [`Rit ${pair} staat niet op het ijs`, 'Er is niets vrij te maken'],
  confirmed: ({ pair }) => [`Rit ${pair} is bevestigd`, 'Maak eerst de bevestiging ongedaan'],
  confirmedAlready: ({ pair }) => [
    `Rit ${pair} is al bevestigd`,
    'Maak de bevestiging ongedaan om er iets aan te veranderen',
  ],
  nobodyToConfirm: ({ pair }) => [`In rit ${pair} is niemand over`, 'Er is niets te bevestigen'],
  resultsMissing: ({ pair, places }) => [
    `Rit ${pair} mist een uitslag: ${listNl(
      places.map((place) => PLACE[place]),
      'en',
    )}`,
    'Geef eerst een finishtijd of een markering',
  ],
};
