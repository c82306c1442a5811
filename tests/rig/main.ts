/** `npm run rig -- --seed 7 --minutes 30`: breaks everything there is to break for so long, and says what did not hold. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { runRig } from './rig.ts';

const USAGE = 'Usage: npm run rig -- [--seed 1] [--minutes 1]';
const number = (min: number, name: string) =>
  v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(min, `${name} must be at least ${min}`));
const asked = v.object({ seed: number(0, '--seed'), minutes: number(0.05, '--minutes') });

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '1' } },
});
const read = v.safeParse(asked, values);
if (read.success) await run(read.output);
else fail(`${read.issues[0].message}\n${USAGE}`);

async function run({ seed, minutes }: v.InferOutput<typeof asked>): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  const { violations, rounds, commands, facts, turnedAway, played } = await runRig({
    seed,
    goesOn: () => performance.now() < end,
    onRound: (round, fault) => process.stdout.write(`${round} ${fault}\n`),
  });
  process.stdout.write(
    `Seed ${seed}: ${rounds} rounds, ${commands} commands, ${facts} facts, ${turnedAway} in vain, ${played} effects.\n`,
  );
  if (violations.length === 0) process.stdout.write('Everything held.\n');
  else fail(violations.join('\n'));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
