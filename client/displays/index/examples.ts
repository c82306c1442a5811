/** An address for every option of the arena screen, as the front door shows it. */
import type { ExampleName } from './text/indexTexts.ts';

export const EXAMPLES: Readonly<Record<ExampleName, string>> = {
  testcard: '?scene=testcard',
  guides: '?guides=1',
  id: '?id=north',
  rows: '?rows=6',
  seats: '?screen=4&far=100',
  dutch: '?lang=nl',
  contrast: '?theme=high-contrast',
  auto: '?scene=auto',
  holding: '?scene=holding',
  next: '?scene=next',
  race: '?scene=race',
  finish: '?scene=finish',
  record: '?scene=record',
  standings: '?scene=standings',
  podium: '?scene=podium',
  break: '?scene=break',
  message: '?scene=message&text=Welcome',
};
