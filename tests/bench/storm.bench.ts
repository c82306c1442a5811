/** The server is killed with five thousand phones on it: how soon everybody is right again, and what the event loop bears. */
import { Stand } from './load/stand.ts';
import { atMost, median, printFigures } from './report.ts';

const PHONES = 5000;
const SCREENS = 10;
const ROUNDS = 3;

export async function benchStorm(): Promise<void> {
  const stand = await Stand.build({ kind: 'icebell', phones: PHONES, screens: SCREENS });
  const runs: { readonly screensMs: number; readonly phonesMs: number; readonly loopP99Ms: number }[] = [];
  try {
    await stand.emit();
    for (let round = 0; round < ROUNDS; round += 1) {
      await stand.restart();
      // A fact that nobody has: who holds it is right again.
      const { durableMs, screensMs, phonesMs } = await stand.emit();
      const { loopP99Ms } = await stand.usage();
      runs.push({ screensMs: durableMs + screensMs, phonesMs: durableMs + phonesMs, loopP99Ms });
    }
  } finally {
    await stand.remove();
  }
  const [screens, phones] = [median(runs.map((run) => run.screensMs)), median(runs.map((run) => run.phonesMs))];
  const loop = median(runs.map((run) => run.loopP99Ms));
  printFigures(`Killed and started again with ${PHONES} phones, from the moment it listens`, [
    { what: 'the last screen is right again', value: `${screens.toFixed(0)} ms`, goal: atMost(1000, screens, '≤ 1 s') },
    { what: 'the last phone is right again', value: `${phones.toFixed(0)} ms`, goal: atMost(6000, phones, '≤ 6 s') },
    { what: 'delay of the event loop, p99', value: `${loop.toFixed(0)} ms`, goal: atMost(50, loop, '< 50 ms') },
  ]);
}
