/** Refused when a competition, its distances, entries or record lines are set up. */
import type { EntryId } from '../../primitives/ids.ts';
import type { RecordLine } from '../../facts/recordFacts.ts';
import type { RefusalsSaid } from './sentences.ts';

type NamedLine = Pick<RecordLine, 'scope' | 'gender' | 'lengthM'>;

export interface ProgrammeRefusals {
  readonly competitionOpen: { readonly name: string };
  readonly distanceOpen: { readonly distance: number };
  readonly entryTwice: { readonly entry: EntryId };
  readonly lineWithoutTrack: NamedLine;
  readonly lineWithoutNation: NamedLine;
  readonly lineWithoutSkater: NamedLine;
}

function lineEn({ scope, gender, lengthM }: NamedLine): string {
  return `${scope} ${gender} ${lengthM} m`;
}

export const programmeEn: RefusalsSaid<ProgrammeRefusals> = {
  competitionOpen: ({ name }) => [`"${name}" is open already`, 'Replace that fact to correct it'],
  distanceOpen: ({ distance }) => [`Distance ${distance} is open already`, 'Take the next free number'],
  entryTwice: ({ entry }) => [`Entry "${entry}" stands twice in the list`, 'Give every skater an id of their own'],
  lineWithoutTrack: (line) => [`${lineEn(line)} names no track`, 'Give its venue'],
  lineWithoutNation: (line) => [`${lineEn(line)} names no nation`, 'Give its NOC code'],
  lineWithoutSkater: (line) => [`${lineEn(line)} names no skater`, 'Give its entry'],
};
