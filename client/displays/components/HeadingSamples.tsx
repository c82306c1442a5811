/** The first line of a scene in each of its forms, and the tag of a rehearsal. */
import type { HeadingView } from '#shared/view/heading.ts';
import { Heading } from '../../components/Heading.tsx';
import { LinkBanner } from '../../components/LinkBanner.tsx';
import { RehearsalTag } from '../../components/RehearsalTag.tsx';
import { useTexts } from '../../text/useTexts.ts';
import styles from './HeadingSamples.module.css';
import { Part, Sample } from './Sample.tsx';

const SHORT: HeadingView = { gender: 'women', length: '1000', label: null, pair: 15, pairs: 15 };
const LONG: HeadingView = { gender: 'women', length: '10\u00a0000', label: null, pair: 10, pairs: 12 };
const WITHOUT_PAIR: HeadingView = { gender: 'men', length: '500', label: '(2)', pair: null, pairs: 20 };

export function HeadingSamples() {
  const texts = useTexts();
  return (
    <Part name="Heading" isStacked>
      <Sample says="a pair on the ice">
        <div className={styles['place']}>
          <Heading heading={SHORT} isAfterPair={false} status={null} word={null} />
        </div>
      </Sample>
      <Sample says="provisional, rehearsal">
        <div className={styles['place']}>
          <Heading heading={LONG} isAfterPair={false} status="provisional" word={null}>
            <RehearsalTag rehearsal="reconstructed" />
          </Heading>
        </div>
      </Sample>
      <Sample says="official, old numbers" isStale>
        <div className={styles['place']}>
          <Heading heading={SHORT} isAfterPair status="official" word={null}>
            <LinkBanner quietSeconds={27} isOutdated={false} />
          </Heading>
        </div>
      </Sample>
      <Sample says="a word instead of the status">
        <div className={styles['place']}>
          <Heading heading={LONG} isAfterPair={false} status={null} word={texts.falseStart}>
            <RehearsalTag rehearsal="rehearsal" />
          </Heading>
        </div>
      </Sample>
      <Sample says="a distance without a pair">
        <div className={styles['place']}>
          <Heading heading={WITHOUT_PAIR} isAfterPair={false} status="confirmed" word={null} />
        </div>
      </Sample>
    </Part>
  );
}
