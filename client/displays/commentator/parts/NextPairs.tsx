/** The two pairs to come, with what each skater brings along. */
import type { ComingPair } from '#shared/view/commentatorSkaters.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import { Bests } from './Bests.tsx';
import styles from './NextPairs.module.css';
import { Section } from './Section.tsx';

export function NextPairs({ pairs }: { readonly pairs: readonly ComingPair[] }) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  return (
    <Section title={words.nextPairs}>
      {pairs.length === 0 && <p className={styles['none']}>{words.noNextPairs}</p>}
      <div className={styles['pairs']}>
        {pairs.map(({ pair, breakMinutes, starters }) => (
          <div key={pair} className={styles['pair']}>
            <h3 className={styles['title']}>
              {texts.arena.next(pair)}
              {breakMinutes !== null && <span className={styles['break']}>{words.iceBreak(breakMinutes)}</span>}
            </h3>
            {starters.map((facts) => (
              <div key={facts.id} className={styles['starter']}>
                <LaneBadge armband={facts.armband} lane={facts.lane} className={styles['band']} />
                <Flag code={facts.skater.flag} className={styles['flag']} />
                <span className={styles['noc']}>{facts.skater.noc}</span>
                <FitText text={facts.skater.surname} after={facts.skater.givenName} className={styles['name']} />
                <Bests facts={facts} className={styles['bests']} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
