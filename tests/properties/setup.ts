/** The competition that random commands are about: an Olympic 1000 m in quartets, with records that are about to fall. */
import type { CommandInput } from '../support/obey.ts';

export const SETUP: readonly CommandInput[] = [
  {
    kind: 'OpenCompetition',
    name: 'Games',
    venue: 'Milano',
    city: 'Milano',
    noc: 'ITA',
    startDay: '2026',
    level: 'olympic',
    rehearsal: null,
  },
  {
    kind: 'OpenDistance',
    distance: 1,
    lengthM: 1000,
    gender: 'women',
    label: null,
    startMode: 'quartet',
    plannedStart: null,
  },
  {
    kind: 'RegisterEntries',
    entries: Array.from({ length: 10 }, (_, number) => {
      return { entry: `e${number}`, familyName: `Skater ${number}`, givenName: null, noc: 'NED', bib: null };
    }),
  },
  {
    kind: 'PublishStartList',
    distance: 1,
    slots: [
      { pair: 1, wave: 1, lane: 'inner', entry: 'e0' },
      { pair: 1, wave: 1, lane: 'outer', entry: 'e1' },
      { pair: 2, wave: 1, lane: 'inner', entry: 'e2' },
      { pair: 2, wave: 1, lane: 'outer', entry: 'e3' },
      { pair: 2, wave: 2, lane: 'inner', entry: 'e4' },
      { pair: 3, wave: 1, lane: 'outer', entry: 'e5' },
    ],
    iceBreaks: [],
  },
  {
    kind: 'LoadRecordBook',
    records: (['WR', 'OR', 'NR'] as const).map((of) => ({
      scope: of,
      lengthM: 1000,
      gender: 'women',
      timeMs: 72_700,
      holder: 'Old Holder',
      noc: 'NED',
      entry: null,
      day: null,
      venue: null,
      source: null,
    })),
  },
];
