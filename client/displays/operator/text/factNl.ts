/** A line of the history, in Dutch. */
import type { FactKind } from '#shared/facts/fact.ts';
import type { FactAbout } from './operatorTexts.ts';

export function factNl(kind: FactKind, { surname, time, pair, pointM, irm, remark }: FactAbout): string {
  const who = surname ?? (pair === null ? '' : `rit ${pair}`);
  switch (kind) {
    case 'CompetitionOpened':
      return 'Wedstrijd geopend';
    case 'TimingRulesSet':
      return 'Tijdregels ingesteld';
    case 'DistanceOpened':
      return 'Afstand geopend';
    case 'EntriesRegistered':
      return 'Deelnemers ingeschreven';
    case 'StartListPublished':
      return 'Startlijst gepubliceerd';
    case 'SkaterSubstituted':
      return `${who} vervangen`;
    case 'SkaterWithdrawn':
      return `${who} teruggetrokken`;
    case 'LanesSwapped':
      return `Banen van rit ${pair} gewisseld`;
    case 'PairCalled':
      return `Rit ${pair} opgeroepen`;
    case 'PairStarted':
      return `Rit ${pair} gestart`;
    case 'FalseStartGiven':
      return `Valse start, ${who}`;
    case 'PairRecalled':
      return `Rit ${pair} teruggeroepen`;
    case 'PairCleared':
      return `Rit ${pair} van het ijs`;
    case 'ReadingRecorded':
      return `${who} ${pointM} m ${time}`;
    case 'ReadingReassigned':
      return `Een tijd van rit ${pair} aan ${who} gegeven`;
    case 'ReadingDismissed':
      return `Een tijd van rit ${pair} afgewezen`;
    case 'ReadingPinned':
      return `Een tijd van rit ${pair} vastgezet`;
    case 'IrmGiven':
      return `${who} ${irm}`;
    case 'IrmLifted':
      return `Markering van ${who} opgeheven`;
    case 'RemarkAdded':
      return `${who} ${remark}`;
    case 'ReskateGranted':
      return `Overrijden in rit ${pair}`;
    case 'PairConfirmed':
      return `Rit ${pair} bevestigd`;
    case 'DistanceMadeOfficial':
      return 'Afstand officieel';
    case 'RecordBookLoaded':
      return 'Records geladen';
    case 'RecordRatified':
      return `Record van ${who} erkend`;
    case 'RecordRefused':
      return `Record van ${who} afgewezen`;
    case 'ReleaseRuleSet':
      return 'Vrijgave van records in beeld ingesteld';
    case 'RecordHeld':
      return `Record van ${who} uit beeld gehouden`;
    case 'RecordReleased':
      return `Record van ${who} vrijgegeven voor beeld`;
    case 'FactRetracted':
      return 'Ongedaan gemaakt';
    case 'FactRestored':
      return 'Opnieuw gedaan';
  }
}
