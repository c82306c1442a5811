/** Dutch, about readings: new ones that are refused or doubted, and those in the log. */
import type { Doubted, OtherLanesTime, OtherPairsTime, ReadingRefusals } from '#shared/decide/refusals/readings.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import { raceTimeText } from '#shared/view/format.ts';
import { laneNl, listNl, sourceNl } from './namesNl.ts';

const DOUBT: Readonly<Record<Doubted['doubt'], string>> = {
  tooFast: 'is sneller dan iemand rijdt',
  tooSlow: 'is langzamer dan iemand zonder val rijdt',
  outOfStep: 'past niet bij de doorkomsten ernaast',
};

export function doubtNl({ doubt, elapsedMs, pointM }: Doubted): string {
  return `${raceTimeText(elapsedMs, 'nl')} op ${pointM} m ${DOUBT[doubt]}`;
}

export function otherLaneNl({ elapsedMs, pointM, otherLane }: OtherLanesTime): string {
  return `${raceTimeText(elapsedMs, 'nl')} op ${pointM} m is de tijd van de ${laneNl[otherLane]}`;
}

export function otherPairNl({ pair, livePair }: OtherPairsTime): string {
  return `Rit ${pair} is niet gestart; rit ${livePair} is op het ijs`;
}

function windowNl({ earliestMs, latestMs }: ReadingRefusals['doubted']): string {
  return earliestMs <= latestMs
    ? `Verwacht wordt ${raceTimeText(earliestMs, 'nl')} tot ${raceTimeText(latestMs, 'nl')}`
    : 'Corrigeer eerst de doorkomsten ernaast';
}

function pointsNl(points: readonly number[]): string {
  return `Kies ${listNl(points, 'of')} m`;
}

export const readingsNl: RefusalsSaid<ReadingRefusals> = {
  nobodyOnIce: () => ['Er staat geen rit op het ijs', 'Roep eerst een rit op'],
  nobodyOfDistanceOnIce: ({ distance }) => [
    `Van afstand ${distance} staat geen rit op het ijs`,
    'Roep eerst een rit op',
  ],
  deviceIsNoOfficial: () => ['Een apparaat mag niet als official beslissen', 'Noem wat de tijd gemeten heeft'],
  pastFinish: ({ pointM, points }) => [`${pointM} m ligt voorbij de finish`, pointsNl(points)],
  noPassingPoint: ({ pointM, points }) => [`Op ${pointM} m is geen doorkomst`, pointsNl(points)],
  confirmedForDevices: ({ pair }) => [`Rit ${pair} is bevestigd`, 'Een official kan de tijd nog invoeren'],
  notStartedForDevices: ({ pair, wave }) => [`Groep ${wave} van rit ${pair} is niet gestart`, 'Start die eerst'],
  readingKnown: ({ source }) => [
    `Deze ${sourceNl[source]} staat al in het logboek`,
    'Er hoeft niets opnieuw te worden verstuurd',
  ],
  doubted: (about) => {
    const swapped = about.wouldFit === 'neither' ? '' : `; hij past wel in de ${laneNl[about.wouldFit]}`;
    return [doubtNl(about), `${windowNl(about)}${swapped}. Klopt de tijd toch, behoud hem dan`];
  },
  timeOfOtherLane: (about) => [
    otherLaneNl(about),
    `Kijk van wie de tijd is. Geldt hij ook voor de ${laneNl[about.lane]}, behoud hem dan`,
  ],
  otherPairSkates: (about) => [
    otherPairNl(about),
    `Voer de tijd in voor rit ${about.livePair}. Hoort hij toch bij rit ${about.pair}, behoud hem dan`,
  ],
  noReadingOfPair: ({ fact, pair }) => [`Feit ${fact} is geen meting van rit ${pair}`, 'Kies een meting van deze rit'],
  readingNotCounted: ({ fact }) => [`Meting ${fact} telt niet meer`, 'Zij is afgewezen, of haar rit is teruggeroepen'],
  readingCountsThere: ({ fact }) => [`Meting ${fact} telt al voor die baan`, 'Kies de andere baan'],
  readingChosen: ({ fact }) => [`Meting ${fact} is al vastgezet`, 'Er hoeft niets te gebeuren'],
};
