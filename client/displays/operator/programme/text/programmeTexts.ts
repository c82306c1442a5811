/** The words of the programme desk. */
import type { CompetitionOpened, TimingRules } from '#shared/facts/programmeFacts.ts';
import type { CompetitionProblem } from '../readCompetition.ts';
import type { DistanceProblem } from '../readDistance.ts';
import type { RecordProblem } from '../readRecord.ts';
import type { SkaterProblem } from '#shared/view/typedSkater.ts';

export type SectionName = 'competition' | 'startLists' | 'import' | 'recordLines';

export type Problem = CompetitionProblem | DistanceProblem | RecordProblem | SkaterProblem | 'minutes';

export interface ProgrammeTexts {
  readonly sections: string;
  readonly section: Readonly<Record<SectionName, string>>;
  readonly problem: Readonly<Record<Problem, string>>;
  readonly optional: string;
  readonly competition: {
    readonly title: string;
    readonly none: string;
    readonly name: string;
    readonly venue: string;
    readonly city: string;
    readonly noc: string;
    readonly day: string;
    readonly level: string;
    readonly levels: Readonly<Record<CompetitionOpened['level'], string>>;
    readonly open: string;
    readonly correct: string;
    readonly opened: string;
    readonly corrected: string;
    readonly unchanged: string;
  };
  readonly rules: {
    readonly title: string;
    readonly difference: string;
    readonly differences: Readonly<Record<TimingRules['difference'], string>>;
    readonly rankUnit: string;
    readonly splitUnit: string;
    readonly units: Readonly<Record<TimingRules['rankUnit'], string>>;
    readonly markReference: string;
    readonly markReferences: Readonly<Record<TimingRules['markReference'], string>>;
    readonly disqualified: string;
    readonly disqualifieds: Readonly<Record<'keep' | 'leave', string>>;
  };
  readonly distance: {
    readonly title: string;
    readonly none: string;
    readonly add: string;
    readonly edit: string;
    readonly previous: string;
    readonly next: string;
    readonly length: string;
    readonly gender: string;
    readonly genders: Readonly<Record<'women' | 'men', string>>;
    readonly label: string;
    readonly labelHint: string;
    readonly startMode: string;
    readonly startModes: Readonly<Record<'single' | 'quartet', string>>;
    readonly plannedStart: string;
    readonly open: string;
    readonly save: string;
    readonly opened: string;
    readonly saved: string;
    readonly pairs: (count: number) => string;
    readonly stop: string;
  };
  readonly list: ListTexts;
  readonly lines: {
    readonly title: string;
    readonly scope: string;
    readonly time: string;
    readonly timeHint: string;
    readonly holder: string;
    readonly skater: string;
    readonly noSkater: string;
    readonly noc: string;
    readonly day: string;
    readonly venue: string;
    readonly source: string;
    readonly load: string;
    readonly loaded: string;
  };
  readonly import: {
    readonly file: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly unreadable: string;
    readonly take: string;
    readonly discard: string;
  };
}

export interface ListTexts {
  readonly title: string;
  readonly none: string;
  readonly unpublished: string;
  readonly pair: (pair: number) => string;
  readonly empty: string;
  readonly iceBreak: (minutes: number) => string;
  readonly familyName: string;
  readonly givenName: string;
  readonly noc: string;
  readonly bib: string;
  readonly minutes: string;
  readonly minutesHint: string;
  readonly act: Readonly<Record<ListAct, string>>;
  readonly published: string;
  readonly correctedSkater: string;
  readonly substituted: string;
  readonly withdrawn: string;
  readonly swapped: string;
}

export type ListAct =
  | 'above'
  | 'below'
  | 'edit'
  | 'correct'
  | 'add'
  | 'swap'
  | 'moveUp'
  | 'moveDown'
  | 'remove'
  | 'iceBreak'
  | 'substitute'
  | 'withdraw'
  | 'publish'
  | 'drop'
  | 'keep'
  | 'stop';
