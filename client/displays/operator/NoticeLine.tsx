/** What became of the last command, when that was not simply done. */
import { usePanel } from './panelContext.ts';
import styles from './NoticeLine.module.css';

export function NoticeLine() {
  const { notice } = usePanel();
  return (
    <p className={styles['notice']} data-kind={notice?.kind} role={notice?.kind === 'problem' ? 'alert' : 'status'}>
      {notice?.text}
    </p>
  );
}
