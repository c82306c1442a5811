/** The race that the screen shows while it is measured: thirty skaters, the last pair under way. */
import type { Command, CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import { millis, type Millis } from '#shared/primitives/time.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import type { SendCommands } from '../../../server/timing/httpCommands.ts';

type AnyCommand = Command | CommandRequestInput['command'];

/** The last pair, so that all thirty skaters are in the log. */
const PAIR = 15;

export class LastPair {
  readonly #send: SendCommands;
  #sent = 0;

  constructor(send: SendCommands) {
    this.#send = send;
  }

  /** Everything before the last pair, which is then 20 s under way and has passed its first point. */
  async start(): Promise<void> {
    const commands = sampleSession().steps.map(({ command }) => command);
    const start = commands.findIndex((command) => command.kind === 'StartPair' && command.pair === PAIR);
    await this.#obey(commands.slice(0, start));
    await this.#obey([
      { kind: 'StartPair', distance: 1, pair: PAIR, wave: 1, startedAt: Date.now() - 20_000 },
      reading('inner', 200, 17_520),
      reading('outer', 200, 17_610),
    ]);
  }

  async reachNextPoint(): Promise<void> {
    await this.#obey([reading('inner', 600, 50_000), reading('outer', 600, 43_900)]);
  }

  /** A better time for the same passage: it changes the time, the lap and the gap of a row. */
  async correct(elapsedMs: Millis): Promise<void> {
    await this.#obey([reading('inner', 600, elapsedMs)]);
  }

  async #obey(commands: readonly AnyCommand[]): Promise<void> {
    const requests = commands.map((command) => ({ commandId: `bench-${(this.#sent += 1)}` as CommandId, command }));
    const answers = await this.#send(requests);
    const refusal = answers.find((answer) => !answer.ok);
    if (refusal !== undefined) throw new Error(`The race could not be prepared: ${JSON.stringify(refusal)}`);
  }
}

/** Six hundred hundredths, then the next thousandth of each: no time comes twice, and none looks like the one before. */
export function correctedMs(fact: number): Millis {
  return millis(44_000 + (fact % 600) * 10 + Math.floor(fact / 600));
}

function reading(lane: 'inner' | 'outer', pointM: number, elapsedMs: number): CommandRequestInput['command'] {
  return { kind: 'RecordReading', distance: 1, pair: PAIR, lane, pointM, source: 'lightBeam', elapsedMs };
}
