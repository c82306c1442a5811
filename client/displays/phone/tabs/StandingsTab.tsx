/** All results of a distance. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneDistances } from '#shared/view/phoneDistances.ts';
import { phoneStandings } from '#shared/view/phoneStandings.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { DistancePicker } from '../parts/DistancePicker.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { TabHeading } from '../parts/TabHeading.tsx';
import { tabAddress, usePlace } from '../place.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { usePhoneView } from '../usePhoneView.ts';

export function StandingsTab() {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const { distance: asked } = usePlace();
  const { language } = texts;
  const { distances, standings } = usePhoneView(
    useCallback(
      (state: CompetitionState) => {
        const found = phoneDistances(state, asked);
        return {
          distances: found,
          standings: found.chosen === null ? null : phoneStandings(state, found.chosen, language),
        };
      },
      [asked, language],
    ),
  );
  return (
    <>
      <TabHeading title={distances.title === null ? phone.tabs.standings : texts.distance(distances.title)} />
      <DistancePicker distances={distances} addressOf={(distance) => tabAddress('standings', distance)} />
      {standings !== null && <StandingsList standings={standings} />}
    </>
  );
}
