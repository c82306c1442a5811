/** New readings: for which pair and lane they are, who may send them, and when. */
import { describe, expect, it } from 'vitest';
import { given, type InputOf } from '../../support/given.ts';
import { call, confirm, finished, official, published, raceAt, reading, recorded, start, started } from './scenario.ts';

const device = { role: 'device' } as const;

/** As a device sends it: for the pair on the ice, whichever that is. */
function crossing(lane: 'inner' | 'outer', pointM: number, elapsedMs: number): InputOf<'RecordReading'> {
  return { kind: 'RecordReading', lane, pointM, source: 'transponder', elapsedMs };
}

describe('RecordReading', () => {
  it('records what was measured, where and by what', () => {
    given(...started)
      .when(reading(1, 'inner', 200, 17_720), device)
      .gives(recorded(1, 'inner', 200, 17_720))
      .warns();
  });

  it('without distance and pair it is for the pair on the ice', () => {
    given(...finished, confirm(1), call(2), start(2))
      .when(crossing('outer', 200, 17_610), device)
      .gives(recorded(2, 'outer', 200, 17_610, 'transponder'));
  });

  it('keeps the words of the device as evidence, not as part of the fact', () => {
    const said = { ...crossing('inner', 200, 17_720), raw: 'T1;0200;17.7204', deviceClock: '17:31:05.2204' };
    const { decision } = given(...started).when(said, device);
    expect(decision.facts).toEqual([
      {
        fact: recorded(1, 'inner', 200, 17_720, 'transponder'),
        evidence: { raw: 'T1;0200;17.7204', deviceClock: '17:31:05.2204' },
      },
    ]);
    expect(given(...started).when(crossing('inner', 200, 17_720), device).decision.facts[0]).not.toHaveProperty(
      'evidence',
    );
  });

  it('needs a pair on the ice, or a named one', () => {
    given(...published)
      .when(crossing('inner', 200, 17_720), device)
      .refuses('WrongPhase', /^No pair is on the ice$/, /Call a pair, or name distance and pair/);
  });

  it('is for no pair when it names another distance than the one on the ice', () => {
    given(...started)
      .when({ ...crossing('inner', 200, 19_000), distance: 2 })
      .refuses('WrongPhase', /No pair of distance 2 is on the ice/, /name distance and pair/);
    given(...started)
      .when({ ...crossing('inner', 200, 17_720), distance: 1 })
      .gives(recorded(1, 'inner', 200, 17_720, 'transponder'));
  });

  it('needs a known pair of an open distance', () => {
    given(...started)
      .when({ ...reading(1, 'inner', 200, 17_720), distance: 8 })
      .refuses('UnknownTarget', /There is no distance 8/, /Name one of the programme: 1, 2/);
    given(...started)
      .when(reading(9, 'inner', 200, 17_720))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(reading(1, 'inner', 200, 17_720))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });

  it.each([
    [1043, /^1043 m lies past the finish$/],
    [1400, /^1400 m lies past the finish$/],
    [400, /^400 m is no passing point$/],
    [100, /^100 m is no passing point$/],
  ])('[P1] refuses %i m of the 1000 m and names the points', (pointM, reason) => {
    given(...started)
      .when(reading(1, 'inner', pointM, 30_000))
      .refuses('UnknownTarget', reason, /^Name one of 200, 600, 1000 m$/);
  });

  it('[S4] refuses an empty lane', () => {
    given(...published, call(3), start(3))
      .when(reading(3, 'outer', 200, 17_720), device)
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
    given(...published, call(1, 2), start(1, 1, 2))
      .when({ ...crossing('outer', 200, 19_000), wave: 2 }, device)
      .refuses('UnknownTarget', /nobody in the outer lane of wave 2/, /Name an occupied lane/);
  });

  it('[P3] takes readings in any order of points', () => {
    given(...started, reading(1, 'inner', 1000, 74_550), reading(1, 'inner', 200, 17_720))
      .when(reading(1, 'inner', 600, 44_970), device)
      .gives(recorded(1, 'inner', 600, 44_970))
      .warns();
  });

  it('[P2] takes a second source, and another value of the same one', () => {
    const story = given(...started, reading(1, 'inner', 200, 17_720));
    story.when(reading(1, 'inner', 200, 17_720, 'photoFinish')).gives(recorded(1, 'inner', 200, 17_720, 'photoFinish'));
    story.when(reading(1, 'inner', 200, 17_721)).gives(recorded(1, 'inner', 200, 17_721));
  });

  it('[W3] refuses the same reading again', () => {
    given(...started, reading(1, 'inner', 200, 17_720))
      .when(reading(1, 'inner', 200, 17_720), device)
      .refuses('AlreadyDone', /That lightBeam reading is in the log already/, /Nothing needs to be sent again/);
  });

  it('[P2] takes it again once it was dismissed', () => {
    given(...started, reading(1, 'inner', 200, 17_720), (story) => ({
      kind: 'DismissReading',
      distance: 1,
      pair: 1,
      target: story.seqOf('ReadingRecorded'),
    }))
      .when(reading(1, 'inner', 200, 17_720))
      .gives(recorded(1, 'inner', 200, 17_720));
  });
});

describe('RecordReading from a device', () => {
  it('is refused before the start', () => {
    given(...published, call(1))
      .when(crossing('inner', 200, 17_720), device)
      .refuses('WrongPhase', /Wave 1 of pair 1 has not started/, /Start it first/);
    given(...published, call(1, 2), start(1, 1, 2))
      .when({ ...crossing('inner', 200, 19_000), wave: 2 }, device)
      .refuses('WrongPhase', /Wave 2 of pair 1 has not started/, /Start it first/);
  });

  it('[S3] is refused for a recalled start', () => {
    given(...started, { kind: 'RecallPair', distance: 1, pair: 1, wave: 1 })
      .when(crossing('inner', 200, 17_720), device)
      .refuses('WrongPhase', /Wave 1 of pair 1 has not started/, /Start it first/);
  });

  it('is refused for a pair that is not on the ice; the one that is is named', () => {
    given(...started)
      .when(reading(2, 'inner', 200, 17_720), device)
      .refuses('WrongPhase', /^Pair 2 is not on the ice; pair 1 of distance 1 is$/, /Call the pair first/);
    given(...published)
      .when(reading(2, 'inner', 200, 17_720), device)
      .refuses('WrongPhase', /^Pair 2 is not on the ice; no pair is$/, /Call the pair first/);
  });

  it('is taken until the pair is confirmed, not after', () => {
    given(...finished)
      .when(reading(1, 'inner', 1000, 74_551, 'photoFinish'), device)
      .gives(recorded(1, 'inner', 1000, 74_551, 'photoFinish'));
    given(...finished, confirm(1))
      .when(reading(1, 'inner', 1000, 74_551, 'photoFinish'), device)
      .refuses('WrongPhase', /Pair 1 is confirmed/, /An operator can still enter the time/);
  });

  it('[P2] cannot speak as an official', () => {
    given(...started)
      .when(reading(1, 'inner', 200, 17_720, 'official'), device)
      .refuses('NotAllowed', /A device may not decide as an official/, /what measured it/);
  });
});

describe('RecordReading by an operator', () => {
  it('is taken at any time, with a warning where it surprises', () => {
    given(...finished, confirm(1))
      .when(reading(1, 'inner', 1000, 74_560, 'official'))
      .gives(recorded(1, 'inner', 1000, 74_560, 'official'))
      .warns(/^Pair 1 is confirmed; its result changes$/);
    given(...published)
      .when(reading(2, 'inner', 200, 17_720, 'hand'))
      .gives(recorded(2, 'inner', 200, 17_720, 'hand'))
      .warns(/^Pair 2 has no recorded start$/);
    given(...started, { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DNF' })
      .when(reading(1, 'inner', 200, 17_720))
      .gives(recorded(1, 'inner', 200, 17_720))
      .warns(/^The skater is marked DNF$/);
  });
});
