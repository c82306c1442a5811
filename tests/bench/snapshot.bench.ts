/** How much a screen is sent: the snapshot of the finished race of thirty skaters, and one passage. */
import { gzipSync } from 'node:zlib';
import { toNumbered } from '#shared/facts/fact.ts';
import { playedMilano } from '../support/milano.ts';
import { atMost, printFigures } from './report.ts';

export function benchSnapshot(): void {
  const facts = playedMilano().map(toNumbered);
  const raw = Buffer.from(JSON.stringify(facts));
  const gzip = gzipSync(raw).length;
  const passage = facts.find(({ fact }) => fact.kind === 'ReadingRecorded' && fact.pointM === 1000);
  const frame = Buffer.byteLength(`42${JSON.stringify(['facts', [passage]])}`);
  printFigures('Wire', [
    { what: 'snapshot of the finished race, raw', value: `${(raw.length / 1024).toFixed(1)} KB`, goal: null },
    {
      what: 'snapshot of the finished race, gzip',
      value: `${(gzip / 1024).toFixed(1)} KB`,
      goal: atMost(10_240, gzip, '≤ 10 KB'),
    },
    { what: 'one passage on the socket', value: `${frame} bytes`, goal: atMost(200, frame, '≤ 200 bytes') },
  ]);
}
