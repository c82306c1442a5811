/** The time to beat and whose it is; beside it the record that could fall. */
import type { ToBeatGraphic as ToBeatView } from '#shared/view/overlayGraphics.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './ToBeatGraphic.module.css';

export function ToBeatGraphic({ view }: { readonly view: ToBeatView | null }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="time-to-beat" className={styles['bug']}>
      {({ toBeat, record }) => (
        <>
          <p className={styles['row']}>
            <span className={styles['label']}>{texts.toBeat}</span>
            <Flag code={toBeat.skater.flag} className={styles['flag']} />
            <FitText text={toBeat.skater.surname} className={styles['name']} />
            {toBeat.badge !== null && (
              <RecordBadge key={toBeat.badge.look} badge={toBeat.badge} className={styles['badge']} />
            )}
            <b className={styles['time']}>{toBeat.time}</b>
          </p>
          {record !== null && toBeat.badge?.scope !== record.scope && (
            <p className={styles['record']}>
              <RecordBadge badge={{ scope: record.scope, look: 'confirmed' }} className={styles['badge']} />
              <FitText text={record.now.holder} className={styles['name']} />
              <b className={styles['time']}>{record.now.time}</b>
            </p>
          )}
        </>
      )}
    </Graphic>
  );
}
