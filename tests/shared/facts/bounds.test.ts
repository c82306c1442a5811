/** Every bound of every field, from both sides; the refusal names the path and what would be right. */
import { describe, expect, it } from 'vitest';
import { fact } from '#shared/facts/fact.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { samples } from '../../support/factSamples.ts';

const {
  CompetitionOpened: opened,
  DistanceOpened: distance,
  EntriesRegistered: entered,
  FalseStartGiven: falseStart,
  FactRetracted: retracted,
  IrmGiven: irm,
  PairStarted: started,
  ReadingRecorded: reading,
  RecordBookLoaded: book,
  RecordRefused: refused,
  RemarkAdded: remark,
  ReskateGranted: reskate,
  StartListPublished: list,
  TimingRulesSet: rules,
} = samples;

const entry = (more: object) => ({ ...entered, entries: [{ ...entered.entries[0], ...more }] });
const record = (more: object) => ({ ...book, records: [{ ...book.records[0], ...more }] });
const slots = (more: object) => ({ ...list, slots: [{ ...list.slots[0], ...more }] });
const times = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const signs = (count: number) => 'x'.repeat(count);

describe('good values at the edge', () => {
  it.each([
    ['distances 1 and 999', { ...distance, distance: 1 }, { ...distance, distance: 999 }],
    ['pairs 1 and 99', { ...reading, pair: 1 }, { ...reading, pair: 99 }],
    ['points 1 m and 10 000 m', { ...reading, pointM: 1 }, { ...reading, pointM: 10_000 }],
    ['a thousandth and an hour', { ...reading, elapsedMs: 1 }, { ...reading, elapsedMs: 3_600_000 }],
    [
      'the years 2000 and 2100',
      { ...started, startedAt: 946_684_800_000 },
      { ...started, startedAt: 4_102_444_800_000 },
    ],
    ['a day and a year', { ...opened, startDay: '2026-02-09' }, { ...opened, startDay: '2026' }],
    ['ranks 1 and 500', { ...irm, rank: 1 }, { ...irm, rank: 500 }],
    ['bibs 1 and 9999', entry({ bib: 1 }), entry({ bib: 9999 })],
    ['no bib, no first name, no nation', entry({ bib: null }), entry({ givenName: null, noc: null })],
    [
      'speeds 0.1 and 1000',
      { ...opened, rehearsal: { reconstructed: false, speed: 0.1 } },
      { ...opened, rehearsal: { reconstructed: false, speed: 1000 } },
    ],
    ['no rehearsal, no nation', { ...opened, rehearsal: null }, { ...opened, noc: null }],
    [
      'breaks of 1 and 180 minutes',
      { ...list, iceBreaks: [{ afterPair: 1, minutes: 1 }] },
      { ...list, iceBreaks: [{ afterPair: 1, minutes: 180 }] },
    ],
    ['no break and 20 breaks', { ...list, iceBreaks: [] }, { ...list, iceBreaks: times(20, list.iceBreaks[0]) }],
    ['1 and 200 places', { ...list, slots: times(1, list.slots[0]) }, { ...list, slots: times(200, list.slots[0]) }],
    [
      '1 and 500 entries',
      { ...entered, entries: times(1, entered.entries[0]) },
      { ...entered, entries: times(500, entered.entries[0]) },
    ],
    [
      '1 and 2000 record lines',
      { ...book, records: times(1, book.records[0]) },
      { ...book, records: times(2000, book.records[0]) },
    ],
    ['a reason of 1 and of 40 signs', { ...irm, reason: 'x' }, { ...irm, reason: signs(40) }],
    ['a note of 120 signs, and none', { ...remark, note: signs(120) }, { ...remark, note: null }],
    [
      'names with marks, apostrophes and hyphens',
      entry({ familyName: 'Landrø-Šíkelová' }),
      entry({ familyName: 'in ’t Veld' }),
    ],
    ['an offender, and none', { ...falseStart, lane: 'inner' }, { ...falseStart, lane: null }],
  ])('%s', (_what, one, other) => {
    expect(parseMessage(fact, one)).toEqual({ ok: true, value: one });
    expect(parseMessage(fact, other)).toEqual({ ok: true, value: other });
  });
});

describe('bad values', () => {
  it.each<[string, unknown, string]>([
    ['distance', { ...distance, distance: 0 }, '>=1'],
    ['distance', { ...distance, distance: 1000 }, '<=999'],
    ['distance', { ...distance, distance: '1' }, 'number'],
    ['pair', { ...reading, pair: 0 }, '>=1'],
    ['pair', { ...reading, pair: 100 }, '<=99'],
    ['pair', { ...reading, pair: 1.5 }, 'safe integer'],
    ['wave', { ...reading, wave: 3 }, '(1 | 2)'],
    ['wave', { ...reading, wave: '1' }, '(1 | 2)'],
    ['lane', { ...reading, lane: 'middle' }, '("inner" | "outer")'],
    ['lane', { ...falseStart, lane: 'both' }, '("inner" | "outer")'],
    ['pointM', { ...reading, pointM: 0 }, '>=1'],
    ['pointM', { ...reading, pointM: 10_001 }, '<=10000'],
    ['pointM', { ...reading, pointM: 199.5 }, 'safe integer'],
    [
      'source',
      { ...reading, source: 'sundial' },
      '("hand" | "transponder" | "lightBeam" | "photoFinish" | "official")',
    ],
    ['elapsedMs', { ...reading, elapsedMs: 0 }, '>=1'],
    ['elapsedMs', { ...reading, elapsedMs: -17_720 }, '>=1'],
    ['elapsedMs', { ...reading, elapsedMs: 3_600_001 }, '<=3600000'],
    ['elapsedMs', { ...reading, elapsedMs: 72_310.5 }, 'safe integer'],
    ['elapsedMs', { ...reading, elapsedMs: Number.NaN }, 'number'],
    ['elapsedMs', { ...reading, elapsedMs: Number.POSITIVE_INFINITY }, 'safe integer'],
    ['elapsedMs', { ...reading, elapsedMs: '1:12.31' }, 'number'],
    ['elapsedMs', { ...reading, elapsedMs: null }, 'number'],
    ['startedAt', { ...started, startedAt: 946_684_799_999 }, '>=946684800000'],
    ['startedAt', { ...started, startedAt: 4_102_444_800_001 }, '<=4102444800000'],
    ['plannedStart', { ...distance, plannedStart: '17:30' }, 'number'],
    ['target', { ...retracted, target: 0 }, '>=1'],
    ['target', { ...retracted, target: 2 ** 53 }, 'safe integer'],
    ['lengthM', { ...distance, lengthM: 400 }, '(500 | 1000 | 1500 | 3000 | 5000 | 10000)'],
    ['gender', { ...distance, gender: 'ladies' }, '("women" | "men")'],
    ['label', { ...distance, label: signs(41) }, '<=40'],
    ['startMode', { ...distance, startMode: 'mass' }, '("single" | "quartet")'],
    ['name', { ...opened, name: signs(121) }, '<=120'],
    ['name', { ...opened, name: '  ' }, '>=1'],
    ['name', { ...opened, name: 'a\u0007b' }, 'must not contain control characters'],
    ['venue', { ...opened, venue: signs(121) }, '<=120'],
    ['city', { ...opened, city: signs(81) }, '<=80'],
    ['noc', { ...opened, noc: 'NL' }, 'must be a three-letter NOC code such as NED'],
    ['noc', { ...opened, noc: 'ned' }, 'must be a three-letter NOC code such as NED'],
    ['startDay', { ...opened, startDay: '9.2.2026' }, 'must look like 2026-02-09 or 2026'],
    ['startDay', { ...opened, startDay: '2026-02' }, 'must look like 2026-02-09 or 2026'],
    ['level', { ...opened, level: 'club' }, '("olympic" | "championship" | "worldCup" | "national" | "other")'],
    ['rehearsal.speed', { ...opened, rehearsal: { reconstructed: true, speed: 0 } }, '>=0.1'],
    ['rehearsal.speed', { ...opened, rehearsal: { reconstructed: true, speed: 1001 } }, '<=1000'],
    ['rehearsal.reconstructed', { ...opened, rehearsal: { reconstructed: 'yes', speed: 1 } }, 'boolean'],
    [
      'rules.difference',
      { ...rules, rules: { ...rules.rules, difference: 'rounded' } },
      '("differenceOfCut" | "exactThenCut")',
    ],
    ['rules.rankUnit', { ...rules, rules: { ...rules.rules, rankUnit: 'tenth' } }, '("thousandth" | "hundredth")'],
    ['rules.splitUnit', { ...rules, rules: { ...rules.rules, splitUnit: 'tenth' } }, '("thousandth" | "hundredth")'],
    [
      'rules.markReference',
      { ...rules, rules: { ...rules.rules, markReference: 'ghost' } },
      '("leader" | "bestAtPoint" | "opponent" | "record" | "personalBest")',
    ],
    ['rules.disqualifiedKeepsSplits', { ...rules, rules: { ...rules.rules, disqualifiedKeepsSplits: 1 } }, 'boolean'],
    ['entries', { ...entered, entries: [] }, '>=1'],
    ['entries', { ...entered, entries: times(501, entered.entries[0]) }, '<=500'],
    ['entries.0.entry', entry({ entry: signs(65) }), '<=64'],
    ['entries.0.familyName', entry({ familyName: '' }), '>=1'],
    ['entries.0.familyName', entry({ familyName: signs(61) }), '<=60'],
    ['entries.0.givenName', entry({ givenName: signs(61) }), '<=60'],
    ['entries.0.noc', entry({ noc: '' }), 'must be a three-letter NOC code such as NED'],
    ['entries.0.bib', entry({ bib: 0 }), '>=1'],
    ['entries.0.bib', entry({ bib: 10_000 }), '<=9999'],
    ['slots', { ...list, slots: [] }, '>=1'],
    ['slots', { ...list, slots: times(201, list.slots[0]) }, '<=200'],
    ['slots.0.pair', slots({ pair: 100 }), '<=99'],
    ['slots.0.lane', slots({ lane: null }), '("inner" | "outer")'],
    ['slots.0.entry', slots({ entry: '' }), '>=1'],
    ['iceBreaks', { ...list, iceBreaks: times(21, list.iceBreaks[0]) }, '<=20'],
    ['iceBreaks.0.minutes', { ...list, iceBreaks: [{ afterPair: 1, minutes: 0 }] }, '>=1'],
    ['iceBreaks.0.minutes', { ...list, iceBreaks: [{ afterPair: 1, minutes: 181 }] }, '<=180'],
    ['irm', { ...irm, irm: 'DSQ' }, '("DNF" | "DQ" | "DNS" | "WDR")'],
    ['reason', { ...irm, reason: signs(41) }, '<=40'],
    ['rank', { ...irm, rank: 0 }, '>=1'],
    ['rank', { ...irm, rank: 501 }, '<=500'],
    ['remark', { ...remark, remark: 'FELL' }, '("F" | "RS" | "RW")'],
    ['note', { ...remark, note: signs(121) }, '<=120'],
    ['of.pair', { ...reskate, of: { ...reskate.of, pair: 0 } }, '>=1'],
    ['of.wave', { ...reskate, of: { ...reskate.of, wave: 0 } }, '(1 | 2)'],
    ['records', { ...book, records: [] }, '>=1'],
    ['records', { ...book, records: times(2001, book.records[0]) }, '<=2000'],
    ['records.0.scope', record({ scope: 'JWR' }), '("WR" | "OR" | "TR" | "NR" | "PB" | "SB")'],
    ['records.0.timeMs', record({ timeMs: 0 }), '>=1'],
    ['records.0.holder', record({ holder: signs(81) }), '<=80'],
    ['records.0.day', record({ day: 'yesterday' }), 'must look like 2026-02-09 or 2026'],
    ['records.0.venue', record({ venue: signs(121) }), '<=120'],
    ['records.0.source', record({ source: signs(201) }), '<=200'],
    ['scope', { ...refused, scope: 'XR' }, '("WR" | "OR" | "TR" | "NR" | "PB" | "SB")'],
    ['reason', { ...refused, reason: signs(121) }, '<=120'],
  ])('%s refuses %o', (path, bad, right) => {
    const outcome = parseMessage(fact, bad);
    expect(outcome).toMatchObject({ ok: false });
    const problem = outcome.ok ? '' : outcome.problem;
    expect(problem.startsWith(`${path}: `), problem).toBe(true);
    expect(problem).toContain(right);
  });
});
