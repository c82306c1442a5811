/** A log that does some things otherwise than the one below it. */
import type { FactLog } from '../../server/log/factLog.ts';

export function wrapped(log: FactLog, changes: Partial<FactLog>): FactLog {
  return {
    logId: log.logId,
    ...(log.isInDatabase !== undefined && { isInDatabase: log.isInDatabase }),
    lastSeq: () => log.lastSeq(),
    append: (request) => log.append(request),
    readAfter: (seq, upTo) => log.readAfter(seq, upTo),
    answerTo: (commandId) => log.answerTo(commandId),
    answers: () => log.answers(),
    probe: () => log.probe(),
    close: () => log.close(),
    ...(log.follow !== undefined && { follow: log.follow.bind(log) }),
    ...changes,
  };
}
