/** Invented standings for the sheet: every kind of row there is. */
import type { StandingsPanelView, StandingsRowView } from '#shared/view/standingsPanel.ts';

type RowParts = Partial<Omit<StandingsRowView, 'skater' | 'time'>> & {
  readonly name: readonly [surname: string, givenName: string | null];
  readonly nation: readonly [noc: string | null, flag: StandingsRowView['skater']['flag']];
  readonly time?: string;
  readonly thousandth?: string;
};

function row({ name, nation, time, thousandth, ...parts }: RowParts): StandingsRowView {
  const [surname, givenName] = name;
  const [noc, flag] = nation;
  return {
    id: surname,
    rank: null,
    isLeader: false,
    armband: null,
    lane: 'inner',
    skater: { surname, givenName, noc, flag },
    badges: [],
    time: time === undefined ? null : { text: time, thousandth: thousandth ?? null, status: 'confirmed' },
    irm: null,
    remarks: [],
    gap: null,
    isPinned: false,
    ...parts,
  };
}

function page(rows: readonly StandingsRowView[], rowsPerPage: number): StandingsPanelView {
  return { rows, hasLeader: true, from: 1, to: rows.length, total: 30, page: 0, pages: 3, rowsPerPage };
}

function behind(text: string): StandingsRowView['gap'] {
  return { look: 'plain', text };
}

const LEADER = row({
  name: ['SCHIMMELPFENNIG-ROSENTHAL', 'Maria Magdalena'],
  nation: ['GER', 'DE'],
  rank: '1',
  isLeader: true,
  time: '1:12.31',
  badges: [
    { scope: 'WR', look: 'pending' },
    { scope: 'OR', look: 'pending' },
  ],
});

const SECOND = row({
  name: ['ØSTERGÅRD-LINDHOLM', 'Ingeborg'],
  nation: ['NOR', 'NO'],
  rank: '2',
  time: '1:12.59',
  gap: behind('+0.28'),
  badges: [
    { scope: 'OR', look: 'superseded' },
    { scope: 'PB', look: 'confirmed' },
  ],
});

const TIED = [
  row({ name: ['ČERNOHORSKÁ', 'Kateřina'], nation: ['CZE', 'CZ'], rank: '=14', time: '1:16.00', gap: behind('+3.69') }),
  row({ name: ['van der MEERSCH', 'Noor'], nation: ['BEL', 'BE'], rank: '=14', time: '1:16.00', gap: behind('+3.69') }),
];

const SPLIT_BY_THOUSANDTH = [
  row({
    name: ['LI', 'Mo'],
    nation: ['CHN', 'CN'],
    rank: '25',
    time: '1:17.15',
    thousandth: '0',
    gap: behind('+4.84'),
  }),
  row({
    name: ['IVANOVSKAYA', 'Alexandra'],
    nation: ['AIN', null],
    rank: '26',
    time: '1:17.15',
    thousandth: '6',
    gap: behind('+4.84'),
    badges: [{ scope: 'NR', look: 'withdrawn' }],
  }),
];

const REMARKED = row({
  name: ['N.N.', null],
  nation: [null, null],
  rank: '27',
  time: '1:34.45',
  gap: behind('+22.14'),
  remarks: ['F', 'RS'],
});

const MARKED = [
  row({ name: ['SÖDERSTRÖM-ÅKESSON', 'Annika'], nation: ['SWE', 'SE'], irm: { code: 'DNF', reason: null } }),
  row({ name: ['DĄBROWSKA', 'Łucja'], nation: ['POL', 'PL'], irm: { code: 'DQ', reason: 'lane change' } }),
  row({ name: ['KIM', 'Min-sun'], nation: ['XYZ', null], irm: { code: 'WDR', reason: null } }),
];

export const FULL = page([LEADER, SECOND, ...TIED, ...SPLIT_BY_THOUSANDTH, REMARKED, ...MARKED], 10);

export const FRESH = page(
  [
    { ...LEADER, armband: 'red', lane: 'outer', gap: { look: 'ahead', text: '−0.28' } },
    SECOND,
    ...TIED,
    ...SPLIT_BY_THOUSANDTH,
    ...MARKED,
    { ...REMARKED, armband: 'white', isPinned: true, remarks: [], gap: { look: 'behind', text: '+22.14' } },
  ],
  10,
);

export const LARGE = page([LEADER, SECOND, ...MARKED.slice(0, 1)], 3);
