/** The page in a spectator's hand: the race, standings, pairs, records and the skaters this phone follows. */
import { useEffect, useMemo, useState } from 'react';
import { useFreshness, useLive } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { createFollowed, FollowedContext } from './followed.ts';
import { parsePhoneOptions } from './phone.options.ts';
import styles from './PhoneScreen.module.css';
import '../../styles/palette.css';
import { usePlace } from './place.ts';
import { StaleNote } from './StaleNote.tsx';
import { TabBar } from './TabBar.tsx';
import { LiveTab } from './tabs/LiveTab.tsx';
import { MoreTabs } from './tabs/MoreTabs.tsx';
import { StandingsTab } from './tabs/StandingsTab.tsx';
import { PhoneTextContext, phoneTextsFor } from './text/usePhoneTexts.ts';

export function PhoneScreen({ search }: DisplayProps) {
  const { language, theme } = useMemo(() => parsePhoneOptions(search, navigator.language), [search]);
  const [followed] = useState(() => createFollowed(window.localStorage));
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset['palette'] = theme;
    document.title = 'Icebell – Live';
  }, [language, theme]);
  return (
    <TextContext value={textsFor(language)}>
      <PhoneTextContext value={phoneTextsFor(language)}>
        <FollowedContext value={followed}>
          <Page />
        </FollowedContext>
      </PhoneTextContext>
    </TextContext>
  );
}

function Page() {
  const freshness = useFreshness();
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const isStale = freshness.kind === 'late' || freshness.kind === 'lost';
  const place = usePlace();
  const { tab, entry } = place;
  useEffect(() => window.scrollTo?.(0, 0), [tab, entry]);
  return (
    <div className={styles['phone']} data-stale={isStale ? '' : undefined}>
      <StaleNote quietSeconds={isStale ? freshness.quietSeconds : null} isOutdated={isOutdated} />
      <main className={styles['content']}>
        {tab === 'live' && <LiveTab />}
        {tab === 'standings' && <StandingsTab />}
        <MoreTabs {...place} />
      </main>
      <TabBar current={tab} />
    </div>
  );
}
