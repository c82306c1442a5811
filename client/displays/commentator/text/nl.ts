/** The commentator's page, in Dutch. */
import type { TargetName } from '#shared/view/targets.ts';
import type { CommentatorTexts } from './commentatorTexts.ts';

const target: Readonly<Record<TargetName, string>> = {
  lead: 'Leiding',
  podium: '3e plaats',
  TR: 'TR',
  OR: 'OR',
  WR: 'WR',
  NR: 'NR',
  PB: 'PR',
  SB: 'SB',
};

const inLaps = (laps: number | null): string => {
  if (laps === null) return '';
  return laps === 1 ? 'in de laatste ronde' : `in ${laps} ronden`;
};

const timeOfDay = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium' });
const and = new Intl.ListFormat('nl', { type: 'conjunction' });

export const commentatorNl: CommentatorTexts = {
  title: 'Commentaar',
  next: 'Straks aan de start',
  needs: 'Wat elk nodig heeft',
  target,
  headline: (names, { laps }) => ({
    before: `${and.format(names.map((name) => target[name]))}: sneller dan`,
    after: inLaps(laps),
  }),
  noTarget: 'Niets meer te halen',
  betterThan: 'sneller dan',
  inLaps,
  perLap: (time) => `${time} per ronde`,
  now: 'nu',
  missed: 'voorbij',
  held: 'eigen tijd',
  estimated: (surname) => `≈ geschat, niet gemeten: de ronden van ${surname} naar verhouding van de eindtijd`,
  strict: {
    inThousandths:
      'Bij gelijke honderdsten beslist de duizendste over leiding en derde plaats; een record wordt dan slechts geëvenaard',
    inHundredths: 'Gelijke honderdsten delen leiding en derde plaats; een record wordt dan slechts geëvenaard',
  },
  noTimes: 'Nog geen tijd om mee te vergelijken',
  headToHead: 'Onderling',
  lapsWon: (laps) => (laps === 1 ? '1 ronde gewonnen' : `${laps} ronden gewonnen`),
  faster: (surname, time) => `${surname} ${time} sneller`,
  level: 'gelijk',
  columns: {
    rank: 'plaats',
    gap: 'verschil',
    lap: 'ronde',
    time: 'tijd',
    lapWon: 'ronde voor',
    total: 'voorsprong',
    point: 'op',
  },
  nextPairs: 'Volgende ritten',
  noNextPairs: 'Geen rit meer op deze afstand',
  iceBreak: (minutes) => `na dweilpauze van ${minutes} min`,
  standings: 'Klassement',
  ofRanked: (ranked) => `van ${ranked}`,
  noResults: 'Er is nog niemand binnen',
  records: 'Records',
  noRecords: 'Voor deze afstand zijn geen records geladen',
  before: 'daarvoor',
  today: 'In deze wedstrijd gereden',
  claim: { pending: 'nog niet bevestigd', confirmed: 'bevestigd', ratified: 'erkend', withdrawn: 'ingetrokken' },
  claimKind: { equalled: 'geëvenaard', superseded: 'inmiddels verbeterd' },
  release: { released: 'vrij voor uitzending', waiting: 'nog niet vrij voor uitzending', held: 'niet uitzenden' },
  corrections: 'Correcties',
  noCorrections: 'Geen getal is veranderd',
  measured: 'betere meting',
  remark: { F: 'val', RS: 'overgereden', RW: 'waarschuwing' },
  reskate: (pair) => `rijdt over, na rit ${pair}`,
  best: { pb: 'PR', sb: 'SB' },
  here: 'hier',
  delayed: (seconds) => `${seconds} s na de race`,
  print: 'Printen',
  timeOfDay: (instant) => timeOfDay.format(instant),
};
