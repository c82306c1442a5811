/** A line of the history, in English. */
import type { FactKind } from '#shared/facts/fact.ts';
import type { FactAbout } from './operatorTexts.ts';

export function factEn(kind: FactKind, { surname, time, pair, pointM, irm, remark }: FactAbout): string {
  const who = surname ?? (pair === null ? '' : `pair ${pair}`);
  switch (kind) {
    case 'CompetitionOpened':
      return 'Competition opened';
    case 'TimingRulesSet':
      return 'Timing rules set';
    case 'DistanceOpened':
      return 'Distance opened';
    case 'EntriesRegistered':
      return 'Entries registered';
    case 'StartListPublished':
      return 'Start list published';
    case 'SkaterSubstituted':
      return `${who} substituted`;
    case 'SkaterWithdrawn':
      return `${who} withdrawn`;
    case 'LanesSwapped':
      return `Lanes of pair ${pair} swapped`;
    case 'PairCalled':
      return `Pair ${pair} called`;
    case 'PairStarted':
      return `Pair ${pair} started`;
    case 'FalseStartGiven':
      return `False start, ${who}`;
    case 'PairRecalled':
      return `Pair ${pair} recalled`;
    case 'PairCleared':
      return `Pair ${pair} cleared`;
    case 'ReadingRecorded':
      return `${who} ${pointM} m ${time}`;
    case 'ReadingReassigned':
      return `A reading of pair ${pair} given to ${who}`;
    case 'ReadingDismissed':
      return `A reading of pair ${pair} dismissed`;
    case 'ReadingPinned':
      return `A reading of pair ${pair} pinned`;
    case 'IrmGiven':
      return `${who} ${irm}`;
    case 'IrmLifted':
      return `Mark of ${who} lifted`;
    case 'RemarkAdded':
      return `${who} ${remark}`;
    case 'ReskateGranted':
      return `Re-skate in pair ${pair}`;
    case 'PairConfirmed':
      return `Pair ${pair} confirmed`;
    case 'DistanceMadeOfficial':
      return 'Distance official';
    case 'RecordBookLoaded':
      return 'Records loaded';
    case 'RecordRatified':
      return `Record of ${who} ratified`;
    case 'RecordRefused':
      return `Record of ${who} refused`;
    case 'ReleaseRuleSet':
      return 'Release of records on air set';
    case 'RecordHeld':
      return `Record of ${who} held back on air`;
    case 'RecordReleased':
      return `Record of ${who} released on air`;
    case 'FactRetracted':
      return 'Undone';
    case 'FactRestored':
      return 'Redone';
  }
}
