/**
 * A decider for tests of log, session and transport, which must not depend on the rules of the sport: it accepts a few
 * commands as they are, refuses readings where nobody is timed, and makes two facts of a replacement.
 */
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { refusal } from '#shared/decide/refusal.ts';
import { mayAsk } from '#shared/decide/role.ts';
import { warning, type Warning } from '#shared/decide/warning.ts';
import type { Fact } from '#shared/facts/fact.ts';
import { accepted, refused } from '#shared/primitives/outcome.ts';
import type { Decide } from '../../server/session/competitionSession.ts';

/** What it says to a time above a minute. */
export const SLOW: Warning = warning('startMissing', { pair: 1 });

export const plainDecide: Decide = (_state, { command }, { role, now }) => {
  if (!mayAsk(role, command.kind)) return refused(refusal('NotAllowed', 'onlyWatching', {}));
  switch (command.kind) {
    case 'OpenDistance':
      return accept({ ...command, kind: 'DistanceOpened' });
    case 'RegisterEntries':
      return accept({ ...command, kind: 'EntriesRegistered' });
    case 'StartPair':
      return accept({ ...command, kind: 'PairStarted', startedAt: command.startedAt ?? now });
    case 'RecordReading': {
      const { distance = 1, elapsedMs, lane = 'inner', pair = 1, pointM, raw, source, wave } = command;
      if (pointM % 100 !== 0) return refused(refusal('UnknownTarget', 'noPassingPoint', { pointM, points: [100] }));
      const fact: Fact = { kind: 'ReadingRecorded', distance, pair, wave, lane, pointM, source, elapsedMs };
      const evidence = raw === undefined ? undefined : { raw, deviceClock: null };
      return accepted({ facts: [{ fact, evidence }], warnings: elapsedMs > 60_000 ? [SLOW] : [] });
    }
    case 'RetractFact':
      return accepted({ facts: [{ fact: { ...command, kind: 'FactRetracted' } }], warnings: [] });
    case 'ReplaceFact': {
      if (command.by.kind !== 'RecordReading')
        return refused(refusal('UnknownTarget', 'noReadingOfPair', { fact: command.target, pair: 1 }));
      const { elapsedMs, pointM, source } = command.by;
      const fact: Fact = {
        kind: 'ReadingRecorded',
        distance: 1,
        pair: 1,
        wave: 1,
        lane: 'inner',
        pointM,
        source,
        elapsedMs,
      };
      const retracted: Fact = { kind: 'FactRetracted', target: command.target };
      return accepted({ facts: [{ fact: retracted }, { fact, replaces: command.target }], warnings: [] });
    }
    default:
      return refused(refusal('WrongPhase', 'nobodyOnIce', {}));
  }
};

function accept(fact: Fact) {
  return accepted({ facts: [{ fact }], warnings: [] });
}

/** A reading that every decider of these tests accepts; `n` makes it recognisable. */
export function readingCommand(n: number): CommandRequestInput['command'] {
  return {
    kind: 'RecordReading',
    distance: 1,
    pair: 1 + (n % 20),
    lane: n % 2 === 0 ? 'inner' : 'outer',
    pointM: 200,
    source: 'lightBeam',
    elapsedMs: 18_000 + n,
  };
}

export function readingRequest(n: number, commandId = `reading-${n}`): CommandRequestInput {
  return { commandId, command: readingCommand(n) };
}
