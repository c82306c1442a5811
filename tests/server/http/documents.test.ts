/** The read documents over HTTP, on the race of Milano: what programs read is what the boards show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DistanceDocument } from '#shared/view/distanceDocument.ts';
import type { RaceDocument } from '#shared/view/raceDocument.ts';
import type { RecordsDocument } from '#shared/view/recordsDocument.ts';
import type { StandingsDocument } from '#shared/view/standingsDocument.ts';
import { must } from '#shared/primitives/outcome.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano();
});
afterAll(() => server.close());

async function read<Document>(path: string): Promise<Document> {
  const answer = await server.ask(path);
  expect(answer.status).toBe(200);
  return answer.body as Document;
}

async function raceOf(familyName: string): Promise<RaceDocument> {
  const { pairs } = await read<DistanceDocument>('/api/v1/distances/1');
  const races = pairs.flatMap(({ races: ofPair }) => ofPair);
  return must(
    races.find(({ skater }) => skater.familyName === familyName),
    familyName,
  );
}

describe('the competition', () => {
  it('names itself, its rules and its programme', async () => {
    expect(await read('/api/v1/competition')).toMatchObject({
      logId: server.running.host.current().logId,
      seq: server.lastSeq,
      competition: { name: 'Olympic Winter Games Milano Cortina 2026', level: 'olympic' },
      timingRules: { difference: 'differenceOfCut', markReference: 'leader' },
      distances: [{ distance: 1, lengthM: 1000, gender: 'women', isOfficial: true, pairs: 15, pairsDone: 15 }],
    });
  });
});

describe('a distance', () => {
  it('[T2] gives every time as exact thousandths and as the text on the boards', async () => {
    const { finish, passages, behind } = await raceOf('Leerdam');
    expect(finish).toEqual({ ms: 72_310, text: '1:12.31' });
    expect(passages.map(({ pointM }) => pointM)).toEqual([200, 600, 1000]);
    expect(behind).toBeNull();
  });

  it('[L1] gives laps that add up to the finish', async () => {
    for (const name of ['Leerdam', 'Kok', 'Bowe']) {
      const { passages, finish } = await raceOf(name);
      const laps = passages.map(({ lap }) => must(lap, 'a lap').ms);
      expect(laps.reduce((sum, lap) => sum + lap, 0)).toBe(Math.trunc((finish?.ms ?? 0) / 10) * 10);
    }
  });

  it('[M2] keeps the mark of each passage as it was shown at its moment', async () => {
    expect((await raceOf('Kok')).passages.at(-1)?.mark).toMatchObject({ sign: 'ahead' });
    expect((await raceOf('Bowe')).passages.at(-1)?.mark).toMatchObject({
      sign: 'behind',
      gap: { ms: 1960, text: '+1.96' },
      reference: { time: { text: '1:12.59' }, skater: { familyName: 'Kok' } },
    });
    expect((await raceOf('Leerdam')).passages.at(-1)?.mark).toMatchObject({
      sign: 'ahead',
      gap: { ms: -280, text: '\u22120.28' },
    });
  });

  it('[M3] has no colour and no gap for the first skater home', async () => {
    const { pairs } = await read<DistanceDocument>('/api/v1/distances/1');
    const first = must(pairs[0]?.races[0], 'the first race');
    expect(first.passages[0]?.mark).toEqual({ sign: 'none', gap: null, reference: null });
  });
});

describe('the standings', () => {
  it('[K3] rank everybody, with the distance to the first', async () => {
    const { rows, isOfficial } = await read<StandingsDocument>('/api/v1/distances/1/standings');
    expect(isOfficial).toBe(true);
    expect(rows.slice(0, 2)).toMatchObject([
      {
        rank: 1,
        skater: { familyName: 'Leerdam', noc: 'NED' },
        time: { text: '1:12.31' },
        behind: null,
        status: 'official',
      },
      { rank: 2, skater: { familyName: 'Kok' }, time: { text: '1:12.59' }, behind: { ms: 280, text: '+0.28' } },
    ]);
    expect(rows).toHaveLength(30);
  });
});

describe('the records', () => {
  it('[R5] tell what stood before, what stands now, and which claim was overtaken', async () => {
    const { distances } = await read<RecordsDocument>('/api/v1/records');
    const ofRace = must(distances[0], 'the distance');
    const olympic = ofRace.records.find(({ now }) => now.scope === 'OR');
    expect(olympic?.now).toMatchObject({ time: { text: '1:12.31' }, race: { pair: 15 } });
    expect(olympic?.before.race).toBeNull();
    const claims = ofRace.claims.filter(({ scope }) => scope === 'OR');
    expect(claims.map(({ skater, isSuperseded }) => [skater.familyName, isSuperseded])).toEqual([
      ['Kok', true],
      ['Leerdam', false],
    ]);
  });
});

describe('what is live', () => {
  it('shows the last pair after the race, who leads, and nobody next', async () => {
    expect(await read('/api/v1/live')).toMatchObject({
      distance: { distance: 1, lengthM: 1000 },
      pair: { pair: 15, phase: 'confirmed' },
      lapsToGo: null,
      leader: { skater: { familyName: 'Leerdam' } },
      next: null,
    });
  });
});
