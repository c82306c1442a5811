/** Plays the Milano session over HTTP up to a chosen step, without waiting between steps. */
import { expect } from 'vitest';
import type { Command } from '#shared/decide/command.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import type { BuiltServer } from './builtServer.ts';

export interface MilanoPlayer {
  /** Sends everything up to and including the first step that matches; every command must be accepted. */
  playUntil(isLast: (command: Command) => boolean): Promise<void>;
}

export function milanoPlayer(server: Pick<BuiltServer, 'send'>): MilanoPlayer {
  const { steps } = sampleSession();
  let played = 0;
  return {
    async playUntil(isLast) {
      const end = steps.findIndex(({ command }, index) => index >= played && isLast(command)) + 1;
      if (end === 0) throw new Error('The session has no such step ahead');
      const requests = steps
        .slice(played, end)
        .map(({ command }, index) => ({ commandId: `milano-${played + index}` as CommandId, command }));
      played = end;
      for (const answer of await server.send(requests)) expect(answer).toMatchObject({ ok: true });
    },
  };
}

export function confirms(pair: number) {
  return (command: Command): boolean => command.kind === 'ConfirmPair' && command.pair === pair;
}

export function starts(pair: number) {
  return (command: Command): boolean => command.kind === 'StartPair' && command.pair === pair;
}

/** The first reading of a passage. */
export function passes(pair: number, lane: 'inner' | 'outer', pointM: number) {
  return (command: Command): boolean =>
    command.kind === 'RecordReading' && command.pair === pair && command.lane === lane && command.pointM === pointM;
}
