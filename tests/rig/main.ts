/** `npm run rig -- --seed 7 --minutes 30`: breaks everything there is to break for so long, and says what did not hold. */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { bundleProgram } from '../support/bundleProgram.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { PLANTED } from './planted.ts';
import { runRig, type RigReport } from './rig.ts';

const USAGE =
  'Usage: npm run rig -- [--seed 1] [--minutes 1] [--store sqlite|postgres] [--servers 3] [--pause 0] [--planted BUG]';
const number = (min: number, name: string) =>
  v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(min, `${name} must be at least ${min}`));
const question = v.pipe(
  v.object({
    seed: number(0, '--seed'),
    minutes: number(0.05, '--minutes'),
    store: v.picklist(['sqlite', 'postgres'], '--store must be sqlite or postgres'),
    /** Seconds between rounds, where several rigs share a machine. */
    pause: number(0, '--pause'),
    /** To see that the rig would find it. */
    planted: v.optional(v.picklist(PLANTED, `--planted must be one of ${PLANTED.join(', ')}`)),
    servers: v.optional(v.pipe(number(1, '--servers'), v.integer('--servers must be a whole number'))),
  }),
  v.check(({ store, servers = 1 }) => store === 'postgres' || servers === 1, 'several servers need --store postgres'),
);
type Asked = v.InferOutput<typeof question>;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
    servers: { type: 'string' },
    pause: { type: 'string', default: '0' },
    planted: { type: 'string' },
  },
});
const read = v.safeParse(question, values);
if (read.success) await run(read.output);
else fail(`${read.issues[0].message}\n${USAGE}`);

async function run(asked: Asked): Promise<void> {
  const folder = tempFolder();
  try {
    await play(await bundleProgram('tests/rig/program.ts', folder.path), asked);
  } finally {
    folder.remove();
  }
}

async function play(program: string, { seed, minutes, store, servers, pause, planted }: Asked): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  const report = await runRig({
    seed,
    program,
    store,
    ...(planted !== undefined && { planted }),
    ...(servers !== undefined && { servers }),
    goesOn: async () => {
      await wait(pause * 1000);
      return performance.now() < end;
    },
    onRound: (round, fault) => process.stdout.write(`${round} ${fault}\n`),
  });
  process.stdout.write(`Seed ${seed} on ${store}: ${told(report)}.\n`);
  if (report.violations.length === 0) process.stdout.write('Everything held.\n');
  else fail(report.violations.join('\n'));
}

function told({ rounds, commands, facts, refusals, turnedAway, played, ...watched }: RigReport): string {
  const { rightAgainMs, ofThatStalledMs, memoryMb } = watched;
  return [
    `${rounds} rounds, ${commands} commands, ${facts} facts, ${refusals} refused, ${turnedAway} turned away`,
    `${played} effects, at worst right again after ${rightAgainMs} ms, ${ofThatStalledMs} of them a stall of the rig itself`,
    `at most ${memoryMb} MB`,
  ].join(', ');
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
