/** The record bug: which record, whose, from what to what; or that it is none any more, and what stands instead (R4–R9). */
import { clsx } from 'clsx';
import type { RecordGraphic as RecordView } from '#shared/view/overlayGraphics.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { Cross, HalfDisc, TickDisc } from '../../../components/icons.tsx';
import type { Texts } from '../../../text/texts.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './RecordGraphic.module.css';

export function RecordGraphic({ view }: { readonly view: RecordView | null }) {
  return (
    <Graphic view={view} name="record" className={styles['place']}>
      {(shown) => <Bug view={shown} />}
    </Graphic>
  );
}

function Bug({ view: { moment, gain } }: { readonly view: RecordView }) {
  const texts = useTexts();
  const { notice, skater, stands } = moment;
  const { scope, look } = notice.badge;
  const isBack = look === 'withdrawn';
  const said = (notice.kind === 'new' ? texts.newRecord : texts.recordEqualled)[scope];
  return (
    <div className={clsx(styles['bug'], styles[scope])} data-look={look}>
      <h2 className={styles['head']}>
        <span className={styles['hatch']} />
        <Sign look={look} />
        <FitText text={isBack ? texts.arena.recordWithdrawn[scope] : said} className={styles['word']} />
      </h2>
      <p className={styles['now']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <FitText text={skater.surname} className={styles['name']} />
        {isBack ? (
          <del className={styles['struck']}>{notice.new.time}</del>
        ) : (
          <b className={styles['time']}>{notice.new.time}</b>
        )}
      </p>
      <p className={styles['before']}>
        <FitText
          text={isBack ? texts.arena.standsAgain : notice.old.holder}
          after={isBack ? null : placeOf(notice.old, texts)}
          smallestWithAfter={1}
          className={styles['holder']}
        />
        <b className={styles['old']}>{stands === null ? notice.old.time : stands.time}</b>
        {gain !== null && <GapPlate gap={gain} size="row" className={styles['gain']} />}
      </p>
    </div>
  );
}

/** Where the line before was set; it goes before the holder has to shrink. */
function placeOf({ pair, place }: RecordView['moment']['notice']['old'], texts: Texts): string | null {
  return pair === null ? place : texts.pair(pair);
}

function Sign({ look }: Pick<RecordView['moment']['notice']['badge'], 'look'>) {
  if (look === 'withdrawn') return <Cross className={styles['sign']} />;
  return look === 'pending' ? <HalfDisc className={styles['sign']} /> : <TickDisc className={styles['sign']} />;
}
