/** The printed sheets, in English. */
import { MONTHS } from '../../../text/dayText.ts';
import type { SheetTexts } from './sheetTexts.ts';

export const sheetEn: SheetTexts = {
  results: 'Results',
  startList: 'Start list',
  status: { startList: 'Not started', provisional: 'Provisional', official: 'Official' },
  columns: {
    rank: { short: 'Rank', long: 'Rank' },
    pair: { short: 'Pair', long: 'Pair' },
    lane: { short: 'Ln', long: 'Start lane' },
    name: { short: 'Name', long: 'Name' },
    noc: { short: 'NOC', long: 'Nation' },
    time: { short: 'Time', long: 'Time' },
    lastLap: { short: 'Lap', long: 'Last lap' },
    behind: { short: 'Behind', long: 'Behind the first' },
    remarks: { short: 'Rec./rem.', long: 'Records and remarks' },
    bib: { short: 'No.', long: 'Bib number' },
    pb: { short: 'PB', long: 'Personal best' },
    sb: { short: 'SB', long: 'Season best' },
  },
  lane: { inner: { short: 'I', long: 'inner lane' }, outer: { short: 'O', long: 'outer lane' } },
  point: (pointM) => `${pointM}\u00a0m`,
  notRaced: 'Not yet raced',
  emptyLane: 'empty',
  withdrawn: 'WDR',
  reskate: 'RS',
  iceBreak: (minutes) => `Ice preparation, ${minutes} min`,
  plannedStart: 'Start',
  records: {
    title: 'Records',
    before: 'before the competition',
    after: 'new',
    stands: 'before the competition, unchanged',
    atStart: 'before the first pair',
  },
  flag: {
    equalled: 'equalled',
    superseded: 'since beaten',
    pending: 'pending',
    ratified: 'ratified',
    withdrawn: 'withdrawn',
  },
  remark: { F: 'fall', RS: 're-skate', RW: 'warning' },
  notes: 'Notes',
  note(note) {
    switch (note.kind) {
      case 'inHundredths':
        return note.of === 'finishes'
          ? 'Times are taken in hundredths of a second; equal hundredths share the rank.'
          : 'Split times are ranked in hundredths of a second; equal hundredths share the rank.';
      case 'otherRun': {
        const mark = note.irm === null ? null : [note.irm.code, note.irm.reason].filter(Boolean).join(' ');
        const result = [note.time, mark].filter((part) => part !== null).join(' ');
        return `${note.surname}: other run, pair ${note.pair}, ${result}`;
      }
      case 'falseStart':
        return `False start, pair ${note.pair}${note.surname === null ? '' : `: ${note.surname}`}`;
      case 'remark':
        return `${note.surname}: ${note.remark} – ${note.note}`;
    }
  },
  legend: {
    results:
      'I inner, O outer lane · in brackets the rank at that point · (n) after a time: thousandth that decides · DNF did not finish, DQ disqualified, DNS did not start, WDR withdrawn · F fall, RS re-skate, RW referee’s warning · WR world, OR Olympic, TR track, NR national record, PB personal, SB season best',
    startList: 'I inner, O outer lane · PB personal, SB season best · RS re-skate, WDR withdrawn',
  },
  print: 'Print',
  spreadsheet: 'Spreadsheet',
  noDistance: 'The programme has no such distance.',
  months: MONTHS.en,
  locale: 'en-GB',
};
