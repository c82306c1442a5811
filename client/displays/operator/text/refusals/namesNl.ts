/** Dutch names of what refusals speak of: facts, lanes, roles, sources. */
import type { FactKind } from '#shared/facts/fact.ts';
import type { ReadingSource } from '#shared/facts/timingFacts.ts';
import type { StartLane } from '#shared/primitives/ids.ts';
import type { Role } from '#shared/decide/role.ts';

export const laneNl: Readonly<Record<StartLane, string>> = { inner: 'binnenbaan', outer: 'buitenbaan' };

export const roleNl: Readonly<Record<Role, string>> = {
  admin: 'beheer',
  referee: 'scheidsrechter',
  timing: 'tijdwaarneming',
  director: 'regie',
  device: 'apparaat',
};

export const sourceNl: Readonly<Record<ReadingSource, string>> = {
  hand: 'handtijd',
  transponder: 'transpondertijd',
  lightBeam: 'tijd van de lichtsluis',
  photoFinish: 'fotofinishtijd',
  official: 'getypte tijd',
};

/** What happened, as one thing among others: `rit opgeroepen`. */
export const factNameNl: Readonly<Record<FactKind, string>> = {
  CompetitionOpened: 'wedstrijd geopend',
  TimingRulesSet: 'tijdregels ingesteld',
  DistanceOpened: 'afstand geopend',
  EntriesRegistered: 'deelnemers ingeschreven',
  StartListPublished: 'startlijst gepubliceerd',
  SkaterSubstituted: 'rijder vervangen',
  SkaterWithdrawn: 'rijder teruggetrokken',
  LanesSwapped: 'banen gewisseld',
  PairCalled: 'rit opgeroepen',
  PairStarted: 'rit gestart',
  FalseStartGiven: 'valse start gegeven',
  PairRecalled: 'rit teruggeroepen',
  PairCleared: 'ijs vrijgemaakt',
  ReadingRecorded: 'tijd gemeten',
  ReadingReassigned: 'tijd aan de tegenstander gegeven',
  ReadingDismissed: 'tijd afgewezen',
  ReadingPinned: 'tijd vastgezet',
  IrmGiven: 'markering gegeven',
  IrmLifted: 'markering opgeheven',
  RemarkAdded: 'opmerking toegevoegd',
  ReskateGranted: 'overrijden toegestaan',
  PairConfirmed: 'rit bevestigd',
  DistanceMadeOfficial: 'afstand officieel gemaakt',
  RecordBookLoaded: 'records geladen',
  RecordRatified: 'record erkend',
  RecordRefused: 'record afgewezen',
  ReleaseRuleSet: 'vrijgave van records ingesteld',
  RecordHeld: 'record uit beeld gehouden',
  RecordReleased: 'record vrijgegeven voor beeld',
  FactRetracted: 'iets ongedaan gemaakt',
  FactRestored: 'iets opnieuw gedaan',
};

/** `1, 3 en 5`. */
export function listNl(items: readonly (string | number)[], word: 'en' | 'of'): string {
  const before = items.slice(0, -1).join(', ');
  return before === '' ? items.join('') : `${before} ${word} ${items.at(-1)}`;
}
