/** What happens now: the pair on the ice around the line, or who was called, or the programme; below it the standings. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneLive, type PhoneLiveView } from '#shared/view/phoneLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { CalledPair } from '../parts/CalledPair.tsx';
import { Programme } from '../parts/Programme.tsx';
import { RacePanel } from '../parts/RacePanel.tsx';
import { Rehearsal, TabHeading } from '../parts/TabHeading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { usePhoneView } from '../usePhoneView.ts';

const ROWS_ON_THIS_PAGE = 10;

export function LiveTab() {
  const { language } = useTexts();
  const view = usePhoneView(useCallback((state: CompetitionState) => phoneLive(state, language), [language]));
  if (view.scene === 'holding') return <Programme programme={view.programme} rehearsal={view.rehearsal} />;
  return (
    <>
      <LiveHeading view={view} />
      <Rehearsal rehearsal={view.rehearsal} />
      {view.scene === 'called' ? <CalledPair nextPair={view.nextPair} /> : <RacePanel race={view} />}
      <StandingsList standings={view.standings} most={ROWS_ON_THIS_PAGE} />
    </>
  );
}

function LiveHeading({ view }: { readonly view: Exclude<PhoneLiveView, { scene: 'holding' }> }) {
  const texts = useTexts();
  const { confirmed } = usePhoneTexts();
  const { heading } = view;
  if (heading === null) return null;
  const status = view.scene === 'race' ? view.status : null;
  const words = { provisional: texts.provisional, confirmed, official: texts.official };
  const pair = heading.pair === null ? null : texts.pairOf(heading.pair, heading.pairs);
  return (
    <TabHeading
      title={texts.distance(heading)}
      aside={[pair, status === null ? null : words[status]].filter((part) => part !== null).join(' · ')}
    />
  );
}
