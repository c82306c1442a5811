/** The words of the rehearsal desk. */
export interface RehearsalTexts {
  readonly title: string;
  readonly what: string;
  readonly source: string;
  readonly sample: string;
  readonly ownFile: string;
  readonly chosenFile: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly speedLabel: string;
  readonly speed: (times: number) => string;
  readonly fromPair: string;
  readonly fromPairHint: string;
  readonly begin: string;
  readonly leave: string;
  readonly runs: (title: string, by: string) => string;
  readonly progress: (played: number, steps: number) => string;
  readonly isOver: string;
  readonly refusals: (count: number, last: string) => string;
  readonly practise: string;
}
