/** What the desk takes over from files: start lists and record books, told apart by their headings. */
import type { Command } from '#shared/decide/command.ts';
import { readRecords, recordCommand, type RecordImport } from '#shared/import/recordImport.ts';
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import { startListCommands, type ImportTarget } from '#shared/import/startListCommands.ts';
import { readStartList, type StartListImport } from '#shared/import/startListImport.ts';
import { distance as distanceOf, entries, publishedStartList } from '#shared/project/programme.ts';
import { loadedBook } from '#shared/project/recordBook.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { ImportDecision } from './ImportDecision.tsx';
import type { Importer, ImportPlace } from './ImportPanel.tsx';

export type ReadFile =
  | { readonly kind: 'startList'; readonly imported: StartListImport }
  | { readonly kind: 'records'; readonly imported: RecordImport };

export const fileImporter: Importer<ReadFile> = {
  parse(text) {
    const records = readRecords(text);
    const isRecords = records.columns.some(({ field }) => field === 'scope');
    return isRecords ? { kind: 'records', imported: records } : { kind: 'startList', imported: readStartList(text) };
  },
  preview: (read, place) => (
    <ImportDecision
      imported={read.imported}
      commands={commandsOf(read, place)}
      onTake={place.onTake}
      onDiscard={place.onDiscard}
    />
  ),
};

/** Null while the file has errors, or there is no distance to take a list for. */
function commandsOf(read: ReadFile, { state, distance }: ImportPlace): readonly Command[] | null {
  if (read.kind === 'records') {
    const command = recordCommand(read.imported, loadedBook(state));
    return command.ok ? [command.value] : null;
  }
  const opened = distance === null ? null : distanceOf(state, distance);
  const commands = opened === null ? null : startListCommands(read.imported, targetOf(state, opened));
  return commands?.ok === true ? commands.value : null;
}

/** What stands tells what a file does not: the breaks of the ice, who is known by which id, and where a best was skated. */
function targetOf(state: CompetitionState, { distance, lengthM, gender }: DistanceOpened): ImportTarget {
  const { iceBreaks } = publishedStartList(state, distance);
  return { distance, lengthM, gender, iceBreaks, entries: entries(state).values(), records: loadedBook(state) };
}
