import { benchFanOut } from './fanOut.bench.ts';
await benchFanOut();
