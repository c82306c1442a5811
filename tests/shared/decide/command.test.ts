/** The form of commands: defaults, bounds, and a sentence that names the path for everything else. */
import { describe, expect, it } from 'vitest';
import { commandRequest } from '#shared/decide/command.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { NOW, type CommandInput } from '../../support/given.ts';
import { call, raceAt, reading, start } from './scenario.ts';

function parse(command: unknown, envelope: object = {}) {
  return parseMessage(commandRequest, { commandId: 'c-1', command, ...envelope });
}

const mark: CommandInput = { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DNF' };
const crossing = { kind: 'RecordReading', pointM: 200, source: 'lightBeam', elapsedMs: 17_720 };
const replacement = { kind: 'ReplaceFact', target: 1, by: call(1) };
const reskate = { kind: 'GrantReskate', ...raceAt(1, 'inner') };

describe('what may be left out', () => {
  it('a reading is of wave 1 and raises doubts', () => {
    expect(parse({ ...crossing, lane: 'inner' })).toEqual({
      ok: true,
      value: { commandId: 'c-1', command: { ...crossing, lane: 'inner', wave: 1, acknowledge: false } },
    });
  });

  it('a mark has neither reason nor rank', () => {
    expect(parse(mark)).toMatchObject({ ok: true, value: { command: { ...mark, reason: null, rank: null } } });
  });

  it('a start is now, a re-skate has no place yet', () => {
    expect(parse(start(1))).toEqual({ ok: true, value: { commandId: 'c-1', command: start(1) } });
    expect(parse(reskate)).toEqual({ ok: true, value: { commandId: 'c-1', command: reskate } });
  });

  it('the last fact seen may be told, nothing being 0', () => {
    expect(parse(mark, { expectedSeq: 0 })).toMatchObject({ ok: true, value: { expectedSeq: 0 } });
    expect(parse(mark, { expectedSeq: 12 })).toMatchObject({ ok: true, value: { expectedSeq: 12 } });
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, RegExp]>([
    ['a reading of nobody', crossing, /^command: name the skater either by lane .* or by beamLane .*, not both$/],
    [
      'a reading of two lanes',
      { ...crossing, lane: 'inner', beamLane: 'outer' },
      /^command: name the skater either by lane/,
    ],
    ['an empty raw line', { ...crossing, lane: 'inner', raw: '' }, /^command\.raw: .*>=1/],
    ['a raw line of 401 signs', { ...crossing, lane: 'inner', raw: 'x'.repeat(401) }, /^command\.raw: .*<=400/],
    [
      'a device clock of 65 signs',
      { ...crossing, lane: 'inner', deviceClock: 'x'.repeat(65) },
      /^command\.deviceClock: .*<=64/,
    ],
    [
      'a nod that is no yes or no',
      { ...crossing, lane: 'inner', acknowledge: 'yes' },
      /^command\.acknowledge: .*boolean/,
    ],
    ['a third wave', { ...crossing, lane: 'inner', wave: 3 }, /^command\.wave: .*\(1 \| 2\)/],
    ['a start of the last century', { ...start(1), startedAt: 1 }, /^command\.startedAt: .*>=946684800000/],
    ['a start in text', { ...start(1), startedAt: '17:30' }, /^command\.startedAt: .*number/],
    ['a re-skate in pair 0', { ...reskate, asPair: 0 }, /^command\.asPair: .*>=1/],
    ['a re-skate in pair 100', { ...reskate, asPair: 100 }, /^command\.asPair: .*<=99/],
    ['a re-skate in the middle', { ...reskate, asLane: 'middle' }, /^command\.asLane: .*\("inner" \| "outer"\)/],
    ['a mark of another spelling', { ...mark, irm: 'DSQ' }, /^command\.irm: .*"DNF" \| "DQ" \| "DNS" \| "WDR"/],
    ['an unknown field', { ...call(1), force: true }, /^command\.force: /],
    ['a missing field', { kind: 'CallPair', distance: 1 }, /^command\.pair: .*"pair".*undefined/],
    [
      'an unknown command',
      { kind: 'Cheer' },
      /^command\.kind: Invalid type: Expected \("OpenCompetition" \| .* … .* received "Cheer"$/,
    ],
    ['a fact in place of a command', { ...call(1), kind: 'PairCalled' }, /^command\.kind: /],
    ['no command', undefined, /^command: .*Object.*undefined/],
    ['a text', 'CallPair', /^command: .*Object.*"CallPair"/],
    ['a correction of fact 0', { kind: 'RetractFact', target: 0 }, /^command\.target: .*>=1/],
    ['half a fact number', { kind: 'RestoreFact', target: 1.5 }, /^command\.target: .*safe integer/],
    ['a replacement by nothing', { kind: 'ReplaceFact', target: 1 }, /^command\.by: .*"by".*undefined/],
    [
      'a replacement by a retraction',
      { ...replacement, by: { kind: 'RetractFact', target: 2 } },
      /^command\.by\.kind: /,
    ],
    ['a replacement by a replacement', { ...replacement, by: replacement }, /^command\.by\.kind: /],
    [
      'a replacement by a bad reading',
      { ...replacement, by: crossing },
      /^command\.by: name the skater either by lane/,
    ],
  ])('%s', (_what, command, sentence) => {
    expect(parse(command)).toEqual({ ok: false, problem: expect.stringMatching(sentence) as unknown });
  });

  it.each<[string, object, RegExp]>([
    ['no id', { commandId: undefined }, /^commandId: /],
    ['an empty id', { commandId: ' ' }, /^commandId: .*>=1/],
    ['an id of 65 signs', { commandId: 'x'.repeat(65) }, /^commandId: .*<=64/],
    ['an id with a control character', { commandId: 'a\u0000b' }, /^commandId: must not contain control characters/],
    ['a negative fact number', { expectedSeq: -1 }, /^expectedSeq: .*>=0/],
    ['no fact number', { expectedSeq: null }, /^expectedSeq: .*number/],
    ['an unknown field', { role: 'admin' }, /^role: /],
  ])('in the envelope: %s', (_what, envelope, sentence) => {
    expect(parse(mark, envelope)).toEqual({ ok: false, problem: expect.stringMatching(sentence) as unknown });
  });

  it('names the first three problems and no more', () => {
    const outcome = parse({ ...reading(0, 'inner', 0, 0), source: 'sundial', wave: 7 });
    expect(outcome.ok ? '' : outcome.problem.split('; ').map((problem) => problem.split(':')[0])).toEqual([
      'command.pair',
      'command.wave',
      'command.pointM',
    ]);
  });
});

describe('what is kept word for word', () => {
  it('surrounding blanks of a text are cut, nothing else', () => {
    const named = { kind: 'AddRemark', ...raceAt(1, 'inner'), remark: 'RW', note: '  in ’t Veld – T02 <b> ' };
    expect(parse(named)).toMatchObject({ ok: true, value: { command: { note: 'in ’t Veld – T02 <b>' } } });
  });

  it('the instant of the gun', () => {
    expect(parse({ ...start(1), startedAt: NOW })).toMatchObject({ ok: true, value: { command: { startedAt: NOW } } });
  });
});
