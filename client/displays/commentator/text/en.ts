/** The commentator's page, in English. */
import type { TargetName } from '#shared/view/targets.ts';
import type { CommentatorTexts } from './commentatorTexts.ts';

const target: Readonly<Record<TargetName, string>> = {
  lead: 'Lead',
  podium: '3rd place',
  TR: 'TR',
  OR: 'OR',
  WR: 'WR',
  NR: 'NR',
  PB: 'PB',
  SB: 'SB',
};

const inLaps = (laps: number | null): string => {
  if (laps === null) return '';
  return laps === 1 ? 'in the last lap' : `in ${laps} laps`;
};

const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const and = new Intl.ListFormat('en', { type: 'conjunction' });

export const commentatorEn: CommentatorTexts = {
  title: 'Commentator',
  next: 'Next to start',
  needs: 'What each needs',
  target,
  headline: (names, { laps }) => ({
    before: `${and.format(names.map((name) => target[name]))}: better than`,
    after: inLaps(laps),
  }),
  noTarget: 'Nothing left to be reached',
  betterThan: 'better than',
  inLaps,
  perLap: (time) => `${time} a lap`,
  now: 'now',
  missed: 'gone',
  held: 'own time',
  estimated: (surname) => `≈ estimated, not measured: the laps of ${surname} in proportion to the final time`,
  strict: {
    inThousandths:
      'At an equal hundredth the thousandth decides on lead and third place; a record or a best is only equalled',
    inHundredths: 'An equal hundredth shares lead and third place; a record or a best is only equalled',
  },
  noTimes: 'No time to compare with yet',
  headToHead: 'Head to head',
  lapsWon: (laps) => (laps === 1 ? '1 lap won' : `${laps} laps won`),
  faster: (surname, time) => `${surname} faster by ${time}`,
  level: 'level',
  columns: { rank: 'rank', gap: 'gap', lap: 'lap', time: 'time', lapWon: 'lap won by', total: 'ahead by', point: 'at' },
  nextPairs: 'Next pairs',
  noNextPairs: 'No pair left in this distance',
  iceBreak: (minutes) => `after ice preparation, ${minutes} min`,
  standings: 'Standings',
  ofRanked: (ranked) => `of ${ranked}`,
  noResults: 'Nobody has finished yet',
  records: 'Records',
  noRecords: 'No records are loaded for this distance',
  before: 'before',
  today: 'Set in this competition',
  claim: { pending: 'pending', confirmed: 'confirmed', ratified: 'ratified', withdrawn: 'withdrawn' },
  claimKind: { equalled: 'equalled', superseded: 'since beaten' },
  release: { released: 'released for air', waiting: 'not yet released for air', held: 'held back from air' },
  corrections: 'Corrections',
  noCorrections: 'No figure has changed',
  measured: 'better measurement',
  remark: { F: 'fall', RS: 're-skate', RW: 'warning' },
  reskate: (pair) => `re-skate of pair ${pair}`,
  best: { pb: 'PB', sb: 'SB' },
  here: 'here',
  delayed: (seconds) => `${seconds} s behind the race`,
  print: 'Print',
  timeOfDay: (instant) => timeOfDay.format(instant),
};
