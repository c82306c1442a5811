/** Everything that is refused, in English: for devices, programs and the log of the server, and for panels in English. */
import { atTheDoorEn, type DoorRefusals } from './atTheDoor.ts';
import { correctingEn, type CorrectingRefusals } from './correcting.ts';
import { existingEn, type ExistingRefusals } from './existing.ts';
import { officialsEn, type OfficialRefusals } from './officials.ts';
import { programmeEn, type ProgrammeRefusals } from './programme.ts';
import { readingsEn, type ReadingRefusals } from './readings.ts';
import { recordsEn, type RecordRefusals } from './records.ts';
import type { RefusalsSaid } from './sentences.ts';
import { startListsEn, type StartListRefusals } from './startLists.ts';
import { timingEn, type TimingRefusals } from './timing.ts';

export interface RefusalCatalogue
  extends
    CorrectingRefusals,
    DoorRefusals,
    ExistingRefusals,
    OfficialRefusals,
    ProgrammeRefusals,
    ReadingRefusals,
    RecordRefusals,
    StartListRefusals,
    TimingRefusals {}

export const refusalsEn: RefusalsSaid<RefusalCatalogue> = {
  ...atTheDoorEn,
  ...correctingEn,
  ...existingEn,
  ...officialsEn,
  ...programmeEn,
  ...readingsEn,
  ...recordsEn,
  ...startListsEn,
  ...timingEn,
};
