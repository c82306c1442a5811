/** Bugs for the rig to find: each breaks one promise that the rig watches, in the way a careless change would. */
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { RunningServer } from '../../server/createServer.ts';
import { numberFacts, type AppendRequest, type FactLog } from '../../server/log/factLog.ts';
import { wrapped } from '../support/wrappedLog.ts';

export const PLANTED = [
  /** A command is answered before its facts are on disk. */
  'answersTooEarly',
  /** A command that is sent again is carried out again. */
  'forgetsCommands',
  /** Some screens are sent another time than is in the log. */
  'sendsAWrongTime',
  /** Whoever asks for everything gets what was everything a while ago. */
  'keepsAnOldSnapshot',
  /** A screen that comes back plays what it has played before. */
  'replaysEffects',
] as const;

export type Planted = (typeof PLANTED)[number];

const LATE_MS = 400;

/** The log as the server would use it with the bug in it. */
export function plantInLog(bug: Planted, log: FactLog): FactLog {
  if (bug === 'answersTooEarly') return answeringTooEarly(log);
  if (bug === 'forgetsCommands') return forgetful(log);
  return log;
}

function answeringTooEarly(log: FactLog): FactLog {
  let waiting: AppendRequest | null = null;
  const store = async (): Promise<void> => {
    const request = waiting;
    waiting = null;
    if (request !== null) await log.append(request);
  };
  return wrapped(log, {
    async append(request) {
      await store();
      const known = await log.answerTo(request.commandId);
      if (known !== null) return { kind: 'known', answer: known };
      waiting = request;
      setTimeout(() => void store(), LATE_MS);
      return { kind: 'appended', facts: numberFacts(request) };
    },
  });
}

function forgetful(log: FactLog): FactLog {
  let again = 0;
  return wrapped(log, {
    answerTo: async () => null,
    async append(request) {
      const result = await log.append(request);
      if (result.kind !== 'known') return result;
      again += 1;
      return log.append({ ...request, commandId: `${request.commandId}-${again}` as CommandId });
    },
  });
}

/** What the server sends, with the bug in it. */
export function plantInServer(bug: Planted, { host }: Pick<RunningServer, 'host'>): void {
  const session = host.current();
  if (bug === 'keepsAnOldSnapshot') {
    const right = session.snapshotAt.bind(session);
    session.snapshotAt = (seq) => right(Math.max(0, (seq ?? session.lastSeq()) - 3) as Seq);
  }
  if (bug === 'sendsAWrongTime') {
    const right = session.factsAfter.bind(session);
    session.factsAfter = (seq, upTo) =>
      right(seq, upTo).map((each) =>
        each.fact.kind === 'ReadingRecorded' && each.seq % 7 === 0
          ? { ...each, fact: { ...each.fact, pointM: 200, elapsedMs: (each.fact.elapsedMs + 10) as never } }
          : each,
      );
  }
}
