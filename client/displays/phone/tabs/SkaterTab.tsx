/** The sheet of one skater, opened from any list. */
import { useCallback } from 'react';
import type { EntryId } from '#shared/primitives/ids.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneDistances } from '#shared/view/phoneDistances.ts';
import { phoneSkater } from '#shared/view/phoneSkater.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { DistancePicker } from '../parts/DistancePicker.tsx';
import { SkaterSheet } from '../parts/SkaterSheet.tsx';
import { skaterAddress, usePlace } from '../place.ts';
import { usePhoneView } from '../usePhoneView.ts';

export function SkaterTab({ entry }: { readonly entry: string }) {
  const { language } = useTexts();
  const { distance: asked } = usePlace();
  const { distances, skater } = usePhoneView(
    useCallback(
      (state: CompetitionState) => {
        const found = phoneDistances(state, asked);
        return {
          distances: found,
          skater: found.chosen === null ? null : phoneSkater(state, found.chosen, entry as EntryId, language),
        };
      },
      [asked, entry, language],
    ),
  );
  return (
    <>
      {skater !== null && <SkaterSheet view={skater} />}
      <DistancePicker distances={distances} addressOf={(distance) => skaterAddress(entry, distance)} />
    </>
  );
}
