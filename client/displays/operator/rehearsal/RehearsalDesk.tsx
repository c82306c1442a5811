/** The rehearsal desk: how far the rehearsal is that runs, or what is to be played, how fast and from where. */
import { useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { sentencesOf } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { PlanForm } from './PlanForm.tsx';
import styles from './RehearsalDesk.module.css';
import { rehearsalTextsFor } from './text/rehearsalTextsFor.ts';
import { useRehearsal, type RunningRehearsal } from './useRehearsal.ts';

export function RehearsalDesk() {
  const texts = rehearsalTextsFor(useTexts().language);
  const seen = useLive(({ logId, competition }) => `${logId}/${competition.seq}`);
  const { body, again } = useRehearsal(seen);
  return (
    <section className={styles['desk']}>
      <h2 className={styles['title']}>{texts.title}</h2>
      <p className={styles['what']}>{texts.what}</p>
      {body !== null && body.rehearsal !== null && <Running rehearsal={body.rehearsal} />}
      {body !== null && body.rehearsal === null && <PlanForm onBegun={again} />}
    </section>
  );
}

function Running({ rehearsal }: { readonly rehearsal: RunningRehearsal }) {
  const texts = rehearsalTextsFor(useTexts().language);
  const words = useOperatorTexts();
  const { title, by, speed, steps, played, refusals, lastRefusal } = rehearsal;
  return (
    <div className={styles['running']} role="status">
      <p className={styles['name']}>{texts.runs(title, by)}</p>
      <progress className={styles['bar']} value={played} max={steps} aria-label={texts.progress(played, steps)} />
      <p>{`${texts.speed(speed)}, ${texts.progress(played, steps)}`}</p>
      {played === steps && <p>{texts.isOver}</p>}
      {refusals > 0 && lastRefusal !== null && <p>{texts.refusals(refusals, sentencesOf(words, lastRefusal)[0])}</p>}
      <p className={styles['what']}>{texts.practise}</p>
    </div>
  );
}
