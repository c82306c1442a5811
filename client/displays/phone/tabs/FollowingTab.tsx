/** The skaters this phone follows, each with the sheet of the distance on the ice. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { phoneFollowing } from '#shared/view/phoneFollowing.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useFollowing } from '../followed.ts';
import { Empty } from '../parts/Section.tsx';
import { SkaterSheet } from '../parts/SkaterSheet.tsx';
import { Star } from '../parts/StarButton.tsx';
import { TabHeading } from '../parts/TabHeading.tsx';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { usePhoneView } from '../usePhoneView.ts';
import styles from './FollowingTab.module.css';

export function FollowingTab() {
  const { language } = useTexts();
  const phone = usePhoneTexts();
  const { people } = useFollowing();
  const skaters = usePhoneView(
    useCallback((state: CompetitionState) => phoneFollowing(state, people, language), [people, language]),
  );
  if (people.size === 0) {
    return (
      <>
        <TabHeading title={phone.tabs.following} />
        <Empty title={phone.followsNobody}>
          <Star className={styles['star']} />
          <p>{phone.howToFollow}</p>
        </Empty>
      </>
    );
  }
  return (
    <>
      {skaters.length === 0 && <Empty title={phone.notEntered} />}
      {skaters.map((skater) => (
        <SkaterSheet key={skater.ref.person} view={skater} />
      ))}
    </>
  );
}
