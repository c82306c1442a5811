/** The records of a distance as they stand, and those that fell here, withdrawn ones among them. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneDistances } from '#shared/view/phoneDistances.ts';
import { phoneRecords } from '#shared/view/phoneRecords.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { DistancePicker } from '../parts/DistancePicker.tsx';
import { ClaimRow, RecordCard } from '../parts/Records.tsx';
import { Empty, Section } from '../parts/Section.tsx';
import { TabHeading } from '../parts/TabHeading.tsx';
import { tabAddress, usePlace } from '../place.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { usePhoneView } from '../usePhoneView.ts';

export function RecordsTab() {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const { distance: asked } = usePlace();
  const { language } = texts;
  const { distances, records } = usePhoneView(
    useCallback(
      (state: CompetitionState) => {
        const found = phoneDistances(state, asked);
        return {
          distances: found,
          records: found.chosen === null ? { lines: [], claims: [] } : phoneRecords(state, found.chosen, language),
        };
      },
      [asked, language],
    ),
  );
  return (
    <>
      <TabHeading title={distances.title === null ? phone.tabs.records : texts.distance(distances.title)} />
      <DistancePicker distances={distances} addressOf={(distance) => tabAddress('records', distance)} />
      {records.lines.length === 0 && <Empty title={phone.noRecords} />}
      {records.lines.map((line) => (
        <RecordCard key={line.scope} line={line} />
      ))}
      {records.lines.length > 0 && (
        <Section title={phone.recordsToday}>
          {records.claims.length === 0 && <Empty title={phone.noClaims} />}
          {records.claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
    </>
  );
}
