/** Opening a competition, its settings, distances, entries and record lines. */
import { describe, it } from 'vitest';
import { given, type InputOf } from '../../support/given.ts';
import { line, official, openCompetition, openDistance, published, registerEntries } from './scenario.ts';

describe('OpenCompetition', () => {
  it('opens an empty log', () => {
    given()
      .when(openCompetition)
      .gives({ ...openCompetition, kind: 'CompetitionOpened' })
      .warns();
  });

  it('is refused while another is open, which is named', () => {
    given(openCompetition)
      .when({ ...openCompetition, name: 'World Cup' })
      .refuses('AlreadyDone', /"Winter Games" is open already/, /Replace that fact/);
  });

  it('[C1] is possible anew once the opening was retracted', () => {
    given(openCompetition, (story) => ({ kind: 'RetractFact', target: story.seqOf('CompetitionOpened') }))
      .when({ ...openCompetition, name: 'World Cup' })
      .gives({ ...openCompetition, name: 'World Cup', kind: 'CompetitionOpened' });
  });
});

const settings: InputOf<'SetTimingRules'> = {
  kind: 'SetTimingRules',
  rules: {
    difference: 'exactThenCut',
    rankUnit: 'hundredth',
    splitUnit: 'hundredth',
    markReference: 'opponent',
    disqualifiedKeepsSplits: false,
  },
};

describe('SetTimingRules', () => {
  it('[T4][K2][K5][K6][M1] sets what a competition may choose, also while it runs', () => {
    given(...published)
      .when(settings)
      .gives({ ...settings, kind: 'TimingRulesSet' });
  });

  it('needs a competition', () => {
    given()
      .when(settings)
      .refuses('WrongPhase', /^No competition is open$/, /Open a competition first/);
  });

  it('is refused once a distance is official, which is named', () => {
    given(...official)
      .when(settings)
      .refuses('WrongPhase', /Distance 1 is official/, /cannot change official results/);
  });
});

describe('OpenDistance', () => {
  const women500 = openDistance(3, 500, 'women');

  it('adds a distance to the programme', () => {
    given(...published)
      .when(women500)
      .gives({ ...women500, kind: 'DistanceOpened' });
  });

  it('needs a competition', () => {
    given()
      .when(women500)
      .refuses('WrongPhase', /^No competition is open$/, /Open a competition first/);
  });

  it('is refused under a number that is taken', () => {
    given(...published)
      .when(openDistance(2, 500, 'women'))
      .refuses('AlreadyDone', /Distance 2 is open already/, /next free number/);
  });
});

describe('RegisterEntries', () => {
  const entry = { entry: 'han', familyName: 'Han', givenName: 'Mei', noc: 'CHN', bib: 17 };
  const registerHan: InputOf<'RegisterEntries'> = { kind: 'RegisterEntries', entries: [entry] };

  it('adds skaters, or states them anew under the same id', () => {
    given(openCompetition)
      .when(registerHan)
      .gives({ ...registerHan, kind: 'EntriesRegistered' });
    given(openCompetition, registerHan)
      .when(registerHan)
      .gives({ ...registerHan, kind: 'EntriesRegistered' });
  });

  it('needs a competition', () => {
    given()
      .when(registerEntries)
      .refuses('WrongPhase', /^No competition is open$/, /Open a competition first/);
  });

  it('names an id that stands twice in one list', () => {
    given(openCompetition)
      .when({ kind: 'RegisterEntries', entries: [entry, { ...entry, entry: 'yin' }, { ...entry, bib: 18 }] })
      .refuses('Malformed', /Entry "han" stands twice/, /an id of their own/);
  });
});

describe('LoadRecordBook', () => {
  function load(...records: ReturnType<typeof line>[]): InputOf<'LoadRecordBook'> {
    return { kind: 'LoadRecordBook', records };
  }

  it('[R2] loads lines of every scope that name whom they belong to', () => {
    const book = load(
      line('WR', 71_610),
      line('OR', 73_190),
      line('TR', 73_500, { venue: 'Milano Speed Skating Stadium' }),
      line('NR', 71_840, { noc: 'NED' }),
      line('PB', 71_840, { entry: 'leerdam' }),
      line('SB', 72_350, { entry: 'leerdam' }),
    );
    given(...published)
      .when(book)
      .gives({ ...book, kind: 'RecordBookLoaded' });
  });

  it('needs a competition', () => {
    given()
      .when(load(line('WR', 71_610)))
      .refuses('WrongPhase', /^No competition is open$/, /Open a competition first/);
  });

  it.each([
    [line('TR', 73_500), /^TR women 1000 m names no track$/, /venue/],
    [line('NR', 73_500), /^NR women 1000 m names no nation$/, /NOC code/],
    [line('PB', 73_500), /^PB women 1000 m names no skater$/, /entry/],
    [line('SB', 73_500), /^SB women 1000 m names no skater$/, /entry/],
  ])('[R2] refuses a line that belongs to nobody: %o', (incomplete, reason, remedy) => {
    given(...published)
      .when(load(line('WR', 71_610), incomplete))
      .refuses('Malformed', reason, remedy);
  });

  it('refuses a best of somebody who is not entered', () => {
    given(...published)
      .when(load(line('SB', 72_350, { entry: 'nobody' })))
      .refuses('UnknownTarget', /There is no entry "nobody"/, /Register the entry first/);
  });

  it('is possible after a distance is official: the book is no result', () => {
    const book = load(line('WR', 71_610));
    given(...official)
      .when(book)
      .gives({ ...book, kind: 'RecordBookLoaded' });
  });
});
