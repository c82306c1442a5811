/** `npm run fuzz -- --seed 1 --inputs 100000`: sends a real server so much of everything, and says what did not hold. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { runFuzz } from './fuzz.ts';

const USAGE = 'Usage: npm run fuzz -- [--seed 1] [--inputs 100000]';
const number = (name: string) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/, `${name} must be a whole number`), v.transform(Number));
const asked = v.object({ seed: number('--seed'), inputs: number('--inputs') });

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, inputs: { type: 'string', default: '100000' } },
});
const read = v.safeParse(asked, values);
if (read.success) await run(read.output);
else fail(`${read.issues[0].message}\n${USAGE}`);

async function run(plan: v.InferOutput<typeof asked>): Promise<void> {
  const report = await runFuzz({ ...plan, onProgress: (line) => process.stdout.write(`${line}\n`) });
  const { before, after, most } = report.residentMb;
  process.stdout.write(
    `Seed ${plan.seed}: ${report.inputs} inputs, ${report.accepted} accepted. Answers: ${JSON.stringify(report.answers)}. ` +
      `Memory ${before.toFixed(0)} MB after a fifth, ${after.toFixed(0)} MB at the end, ${most.toFixed(0)} MB at most.\n`,
  );
  if (report.violations.length === 0) process.stdout.write('Everything held.\n');
  else fail(report.violations.join('\n'));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
