/** Who comes next: a strip with both names, for the time between two pairs. */
import type { NextGraphic as NextView } from '#shared/view/overlayGraphics.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './NextGraphic.module.css';

export function NextGraphic({ view }: { readonly view: NextView | null }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="next" className={styles['strip']}>
      {({ heading, next }) => (
        <>
          <h2 key={heading.pair} className={styles['title']}>
            <FitText
              text={heading.pair === null ? texts.distance(heading) : texts.arena.next(heading.pair)}
              widest={87}
            />
          </h2>
          {next.cards.map(({ id, armband, lane, starter }) => (
            <p key={`${heading.pair} ${id}`} className={styles['starter']}>
              <LaneBadge armband={armband} lane={lane} className={styles['band']} />
              {starter === null ? (
                <span className={styles['empty']}>{texts.laneEmpty}</span>
              ) : (
                <>
                  <Flag code={starter.skater.flag} className={styles['flag']} />
                  <FitText text={starter.skater.surname} className={styles['name']} />
                </>
              )}
            </p>
          ))}
        </>
      )}
    </Graphic>
  );
}
