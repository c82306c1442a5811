/** The import of a start list: from the clipboard or a file, and never sent before it was seen. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Importer } from '../../../client/displays/operator/programme/ImportPanel.tsx';
import { fileImporter } from '../../../client/displays/operator/programme/fileImporter.tsx';
import { ProgrammeDesk } from '../../../client/displays/operator/programme/ProgrammeDesk.tsx';
import type { EntryId } from '#shared/primitives/ids.ts';
import { aCompetition } from '../../support/build.ts';
import { showDesk } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';

const listed = aCompetition().withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok'))]);

const show = (importer?: Importer<string>) =>
  showDesk(listed.state, (state) => <ProgrammeDesk state={state} importer={importer} />);

describe('the import', () => {
  const importer: Importer<string> = {
    parse: (text) => text.trim().toUpperCase(),
    preview: (parsed, { onTake, onDiscard }) => (
      <div>
        <p>{`Read: ${parsed}`}</p>
        <button type="button" onClick={() => onTake([{ kind: 'SwapLanes', distance: 1, pair: 1, wave: 1 }])}>
          take
        </button>
        <button type="button" onClick={onDiscard}>
          discard
        </button>
      </div>
    ),
  };

  test('is not there without somebody who can read', () => {
    show();
    expect(screen.queryByRole('button', { name: /Import/ })).toBeNull();
  });

  test('shows what was pasted before anything is sent', async () => {
    const desk = show(importer);
    await desk.press('4');
    fireEvent.change(screen.getByLabelText('Or paste it here'), { target: { value: ' kok ' } });
    expect(screen.getByText('Read: KOK')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByText('take')));
    expect(desk.sent).toHaveLength(1);
    expect(screen.queryByText('Read: KOK')).toBeNull();
  });

  test('reads a file of a spreadsheet, whatever its letters are coded in', async () => {
    const desk = show(importer);
    await desk.press('4');
    const file = new File([new Uint8Array([0x5a, 0x64, 0x72, 0xe1, 0x68, 0x61, 0x6c])], 'list.csv');
    fireEvent.change(screen.getByLabelText('Start list as a file'), { target: { files: [file] } });
    await waitFor(() => expect(screen.getByText('Read: ZDRÁHAL')).toBeTruthy());
    fireEvent.click(screen.getByText('discard'));
    expect(screen.getByLabelText('Or paste it here')).toBeTruthy();
  });
});

test('[R11] a list with times alone does not take day and track from a best that is known', async () => {
  const entry = 'kok' as EntryId;
  const skated = { entry, day: '2025-12-05', venue: 'Heerenveen' };
  const story = listed.withRecord('PB', '1:12.36', skated);
  const desk = showDesk(story.state, (state) => <ProgrammeDesk state={state} importer={fileImporter} />);
  await desk.press('4');
  const text = 'pair,lane,surname,pb\n1,I,Vigl,1:20.00\n1,O,Kok,1:12.36\n';
  fireEvent.change(screen.getByLabelText('Or paste it here'), { target: { value: text } });
  await desk.press('s', { ctrlKey: true });
  expect(desk.sent.at(-1)).toMatchObject({ kind: 'LoadRecordBook', records: [{ day: null, venue: null }, skated] });
});
