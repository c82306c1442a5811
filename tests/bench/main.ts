/**
 * `npm run bench`: every figure the README quotes, measured in one run beside a peer where there is one; `npm run bench --
 * load storm` measures only those.
 */
import { arch, cpus, totalmem } from 'node:os';
import { benchFold } from './fold.bench.ts';
import { benchLoad } from './load.bench.ts';
import { benchOverlay } from './overlay.bench.ts';
import { benchPhone } from './phone.bench.ts';
import { benchScreen } from './screen.bench.ts';
import { benchSnapshot } from './snapshot.bench.ts';
import { benchSteady } from './steady.bench.ts';
import { benchStorage } from './storage.bench.ts';
import { benchStorm } from './storm.bench.ts';

const [cpu] = cpus();
console.log(
  `Node ${process.version} on ${cpus().length} × ${cpu?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB. Quote ratios; the rest depends on the machine.`,
);

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  fold: benchFold,
  snapshot: benchSnapshot,
  storage: benchStorage,
  load: benchLoad,
  steady: benchSteady,
  storm: benchStorm,
  screen: benchScreen,
  overlay: benchOverlay,
  phone: benchPhone,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`Not measured: ${unknown.join(', ')}; there is ${Object.keys(BENCHES).join(', ')}`);
for (const [name, bench] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await bench();
