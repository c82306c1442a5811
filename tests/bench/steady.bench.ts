/** Ten facts a second to five thousand phones, for minutes: what it takes of a core, and whether anything piles up. */
import { setTimeout as pause } from 'node:timers/promises';
import { askedMinutes } from './askedMinutes.ts';
import { Stand, type Delivered } from './load/stand.ts';
import { atMost, percentile, printFigures } from './report.ts';

const PHONES = 5000;
const SCREENS = 10;
const EVERY_MS = 100;
/** A fact that has not reached the last phone by then would be a backlog: phones are served five times a second. */
const BACKLOG_MS = 1000;

export async function benchSteady(): Promise<void> {
  const stand = await Stand.build({ kind: 'icebell', phones: PHONES, screens: SCREENS });
  try {
    await stand.emit();
    await stand.report();
    const before = await stand.usage();
    const begin = performance.now();
    const facts = askedMinutes() * 60 * (1000 / EVERY_MS);
    const emitted: Promise<Delivered>[] = [];
    for (let sent = 0; sent < facts; sent += 1) {
      await pause(Math.max(0, begin + sent * EVERY_MS - performance.now()));
      emitted.push(stand.emit());
    }
    const delivered = await Promise.all(emitted);
    const lastPhoneMs = delivered.map(({ phonesMs }) => phonesMs);
    const durableMs = delivered.map((each) => each.durableMs);
    const wallUs = (performance.now() - begin) * 1000;
    const after = await stand.usage();
    const { screensMs, returns } = await stand.report();
    const core = ((after.cpuUs - before.cpuUs) / wallUs) * 100;
    const grownKb = (after.rssBytes - before.rssBytes) / 1024 / PHONES;
    const late = percentile(lastPhoneMs.slice(-Math.ceil(facts / 10)), 99);
    printFigures(`${1000 / EVERY_MS} facts a second to ${PHONES} phones for ${askedMinutes()} min`, [
      { what: 'of one core', value: `${core.toFixed(0)} %`, goal: atMost(60, core, '≤ 60 %') },
      {
        what: 'command to durable, p50 / p99',
        value: `${percentile(durableMs, 50).toFixed(1)} / ${percentile(durableMs, 99).toFixed(1)} ms`,
        goal: null,
      },
      {
        what: 'from there to screen, p50',
        value: `${screensMs.p50.toFixed(2)} ms`,
        goal: atMost(1, screensMs.p50, '≤ 1 ms'),
      },
      {
        what: 'from there to screen, p99',
        value: `${screensMs.p99.toFixed(2)} ms`,
        goal: atMost(5, screensMs.p99, '≤ 5 ms'),
      },
      {
        what: 'from there to the last phone, p99 of the last tenth',
        value: `${late.toFixed(0)} ms`,
        goal: atMost(BACKLOG_MS, late, 'no backlog'),
      },
      { what: 'viewers that were cut off', value: String(returns), goal: atMost(0, returns, 'none') },
      { what: 'memory grown, for each viewer', value: `${grownKb.toFixed(2)} KB`, goal: null },
    ]);
  } finally {
    await stand.remove();
  }
}
