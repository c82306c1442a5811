/** Decides about the competition, its distances, entries and record lines. */
import type { RecordLine } from '../facts/recordFacts.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { firstProblem, isKnownEntry, isNothingOfficial, isOpened } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';

export function decideOpenCompetition(state: CompetitionState, command: CommandOf<'OpenCompetition'>): DecisionOutcome {
  const open = competition(state);
  const problem = open === null ? null : refusal('AlreadyDone', 'competitionOpen', { name: open.name });
  return factsUnless(problem, [{ ...command, kind: 'CompetitionOpened' }]);
}

export function decideSetTimingRules(state: CompetitionState, command: CommandOf<'SetTimingRules'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpened(state),
    () => isNothingOfficial(state),
  );
  return factsUnless(problem, [{ ...command, kind: 'TimingRulesSet' }]);
}

export function decideOpenDistance(state: CompetitionState, command: CommandOf<'OpenDistance'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpened(state),
    () =>
      distanceOf(state, command.distance) === null
        ? null
        : refusal('AlreadyDone', 'distanceOpen', { distance: command.distance }),
  );
  return factsUnless(problem, [{ ...command, kind: 'DistanceOpened' }]);
}

export function decideRegisterEntries(state: CompetitionState, command: CommandOf<'RegisterEntries'>): DecisionOutcome {
  const ids = command.entries.map(({ entry }) => entry);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const problem = firstProblem(
    () => isOpened(state),
    () => (twice === undefined ? null : refusal('Malformed', 'entryTwice', { entry: twice })),
  );
  return factsUnless(problem, [{ ...command, kind: 'EntriesRegistered' }]);
}

export function decideLoadRecordBook(state: CompetitionState, command: CommandOf<'LoadRecordBook'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpened(state),
    () => firstProblem(...command.records.map((line) => () => isCompleteLine(state, line))),
  );
  return factsUnless(problem, [{ ...command, kind: 'RecordBookLoaded' }]);
}

/** A record that belongs to a nation, a track or a skater must name it. */
function isCompleteLine(state: CompetitionState, line: RecordLine): Refusal | null {
  const { scope, gender, lengthM } = line;
  const what = { scope, gender, lengthM };
  switch (scope) {
    case 'WR':
    case 'OR':
      return null;
    case 'TR':
      return line.venue === null ? refusal('Malformed', 'lineWithoutTrack', what) : null;
    case 'NR':
      return line.noc === null ? refusal('Malformed', 'lineWithoutNation', what) : null;
    case 'PB':
    case 'SB':
      if (line.entry === null) return refusal('Malformed', 'lineWithoutSkater', what);
      return isKnownEntry(state, line.entry);
  }
}
