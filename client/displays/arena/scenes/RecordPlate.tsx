/** The kind of record across the stage; its fill says how sure it is, as on every badge (rules R4, R6, R8). */
import type { RecordNoticeView } from '#shared/view/recordBlock.ts';
import { Cross, HalfDisc, TickDisc } from '../../../components/icons.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RecordPlate.module.css';

export function RecordPlate({
  notice: { badge, kind },
  noc,
}: {
  readonly notice: RecordNoticeView;
  readonly noc: string | null;
}) {
  const texts = useTexts();
  const { scope, look } = badge;
  const said = kind === 'new' ? texts.newRecord[scope] : texts.recordEqualled[scope];
  const word = look === 'withdrawn' ? texts.arena.recordWithdrawn[scope] : said;
  return (
    <h2 className={styles['plate']} data-look={look}>
      <span className={styles['hatch']} />
      <span className={styles['signs']}>
        {look === 'withdrawn' ? (
          <Cross className={styles['cross']} />
        ) : (
          <>
            <HalfDisc className={styles['doubt']} />
            <TickDisc className={styles['sure']} />
          </>
        )}
      </span>
      <FitText text={scope === 'NR' && noc !== null ? `${word} ${noc}` : word} className={styles['word']} />
    </h2>
  );
}
