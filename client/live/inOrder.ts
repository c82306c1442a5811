/**
 * One command after the other, as they were pressed: the second is sent when the first is answered, and knows of its facts.
 * When an answer is missing, those that wait behind it are given up with it: nobody knows any more what they would meet.
 */
import type { Seq } from '#shared/primitives/ids.ts';
import type { Commander, Sent } from './commands.ts';

export function inOrder(commander: Commander): Commander {
  let last: Promise<unknown> = Promise.resolve();
  /** The last fact that came of a command from here. */
  let own = 0;
  /** How often an answer was missing. */
  let losses = 0;
  return {
    send(command, expectedSeq) {
      const pressedAfter = losses;
      const sent = last.then(async (): Promise<Sent> => {
        if (pressedAfter !== losses) return { kind: 'unreached' };
        const seen = expectedSeq === undefined ? undefined : (Math.max(expectedSeq, own) as Seq);
        const answer = await commander.send(command, seen);
        if (answer.kind === 'accepted') own = Math.max(own, ...answer.facts);
        if (answer.kind === 'unreached') losses += 1;
        return answer;
      });
      last = sent;
      return sent;
    },
  };
}
