import { benchPhone } from '/work/main/tests/bench/phone.bench.ts';
await benchPhone();
