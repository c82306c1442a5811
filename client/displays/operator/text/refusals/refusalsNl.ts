/** Everything that is refused, in Dutch. */
import type { RefusalCatalogue } from '#shared/decide/refusals/refusalsEn.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import { atTheDoorNl } from './atTheDoorNl.ts';
import { correctingNl } from './correctingNl.ts';
import { existingNl } from './existingNl.ts';
import { officialsNl } from './officialsNl.ts';
import { programmeNl } from './programmeNl.ts';
import { readingsNl } from './readingsNl.ts';
import { recordsNl } from './recordsNl.ts';
import { startListsNl } from './startListsNl.ts';
import { timingNl } from './timingNl.ts';

export const refusalsNl: RefusalsSaid<RefusalCatalogue> = {
  ...atTheDoorNl,
  ...correctingNl,
  ...existingNl,
  ...officialsNl,
  ...programmeNl,
  ...readingsNl,
  ...recordsNl,
  ...startListsNl,
  ...timingNl,
};
