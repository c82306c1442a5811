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
  const problem =
    open === null ? null : refusal('AlreadyDone', `"${open.name}" is open already`, 'Replace that fact to correct it');
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
        : refusal('AlreadyDone', `Distance ${command.distance} is open already`, 'Take the next free number'),
  );
  return factsUnless(problem, [{ ...command, kind: 'DistanceOpened' }]);
}

export function decideRegisterEntries(state: CompetitionState, command: CommandOf<'RegisterEntries'>): DecisionOutcome {
  const ids = command.entries.map(({ entry }) => entry);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const problem = firstProblem(
    () => isOpened(state),
    () =>
      twice === undefined
        ? null
        : refusal('Malformed', `Entry "${twice}" stands twice in the list`, 'Give every skater an id of their own'),
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
  const what = `${line.scope} ${line.gender} ${line.lengthM} m`;
  switch (line.scope) {
    case 'WR':
    case 'OR':
      return null;
    case 'TR':
      return line.venue === null ? refusal('Malformed', `${what} names no track`, 'Give its venue') : null;
    case 'NR':
      return line.noc === null ? refusal('Malformed', `${what} names no nation`, 'Give its NOC code') : null;
    case 'PB':
    case 'SB':
      if (line.entry === null) return refusal('Malformed', `${what} names no skater`, 'Give its entry');
      return isKnownEntry(state, line.entry);
  }
}
