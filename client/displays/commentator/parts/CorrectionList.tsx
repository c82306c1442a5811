/** Figures that no longer hold, in words: who, what is, what was, why; the newest first (rules C3, D3, D4). */
import type { CorrectedFigure, FigureCause } from '#shared/view/correctedFigures.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import styles from './CorrectionList.module.css';
import { Section } from './Section.tsx';

export function CorrectionList({ corrections }: { readonly corrections: readonly CorrectedFigure[] }) {
  const words = useCommentatorTexts();
  return (
    <Section title={words.corrections} isLiveOnly>
      {corrections.length === 0 && <p className={styles['none']}>{words.noCorrections}</p>}
      <ol className={styles['list']}>
        {corrections.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </ol>
    </Section>
  );
}

function Figure({ figure: { at, surname, pair, point, was, is, cause } }: { readonly figure: CorrectedFigure }) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  return (
    <li className={styles['figure']}>
      <time className={styles['at']}>{words.timeOfDay(at)}</time>
      <span>
        <b>{surname}</b>, {texts.pair(pair)}, {point ?? texts.finish}:{' '}
        <b className={styles['is']}>{is ?? texts.arena.noResult}</b>
        {was !== null && (
          <>
            {', '}
            {texts.formerly} <s className={styles['was']}>{was}</s>
          </>
        )}{' '}
        – {causeText(cause)}
      </span>
    </li>
  );

  function causeText(said: FigureCause): string {
    return said === 'measured' ? words.measured : texts.arena.cause[said];
  }
}
