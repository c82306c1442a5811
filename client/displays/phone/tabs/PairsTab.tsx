/** Every pair of a distance: on the ice, to come, and skated with its laps. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneDistances } from '#shared/view/phoneDistances.ts';
import { phonePairs, type PhonePair } from '#shared/view/phonePairs.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { DistancePicker } from '../parts/DistancePicker.tsx';
import { PairCard } from '../parts/PairCard.tsx';
import { Empty, Section } from '../parts/Section.tsx';
import { TabHeading } from '../parts/TabHeading.tsx';
import { tabAddress, usePlace } from '../place.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { usePhoneView } from '../usePhoneView.ts';

export function PairsTab() {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const { distance: asked } = usePlace();
  const { language } = texts;
  const { distances, pairs } = usePhoneView(
    useCallback(
      (state: CompetitionState) => {
        const found = phoneDistances(state, asked);
        return { distances: found, pairs: found.chosen === null ? null : phonePairs(state, found.chosen, language) };
      },
      [asked, language],
    ),
  );
  const isEmpty = pairs === null || [pairs.now, pairs.skated, pairs.toCome].every(({ length }) => length === 0);
  return (
    <>
      <TabHeading title={distances.title === null ? phone.tabs.pairs : texts.distance(distances.title)} />
      <DistancePicker distances={distances} addressOf={(distance) => tabAddress('pairs', distance)} />
      {isEmpty && <Empty title={phone.noPairs} />}
      {!isEmpty && <Pairs title={phone.pairNow} pairs={pairs.now} />}
      {!isEmpty && <Pairs title={phone.pairsSkated} pairs={pairs.skated} />}
      {!isEmpty && <Pairs title={phone.pairsToCome} pairs={pairs.toCome} />}
    </>
  );
}

function Pairs({ title, pairs }: { readonly title: string; readonly pairs: readonly PhonePair[] }) {
  if (pairs.length === 0) return null;
  return (
    <Section title={title}>
      {pairs.map((pair) => (
        <PairCard key={pair.pair} pair={pair} />
      ))}
    </Section>
  );
}
