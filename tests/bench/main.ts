/** `npm run bench`: every figure the README quotes, measured in one run beside a peer where there is one. */
import { arch, cpus, totalmem } from 'node:os';
import { benchFanOut } from './fanOut.bench.ts';
import { benchFold } from './fold.bench.ts';
import { benchOverlay } from './overlay.bench.ts';
import { benchPhone } from './phone.bench.ts';
import { benchScreen } from './screen.bench.ts';
import { benchSnapshot } from './snapshot.bench.ts';
import { benchStorage } from './storage.bench.ts';

const [cpu] = cpus();
console.log(
  `Node ${process.version} on ${cpus().length} × ${cpu?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB. Quote ratios; the rest depends on the machine.`,
);
benchFold();
benchSnapshot();
await benchStorage();
await benchFanOut();
await benchScreen();
await benchOverlay();
await benchPhone();
