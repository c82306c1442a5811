/** The time being typed, large, with what it would make of lap, gap and rank; below it what the guard doubts. */
import type { Sentences } from '#shared/decide/refusals/sentences.ts';
import type { CellPlace, RaceCardView } from '#shared/view/raceDesk.ts';
import { emptyTime } from '#shared/view/timeEntry.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import type { Binding } from '../keys/keyboard.tsx';
import { sentencesOf } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './EntryLine.module.css';
import type { TimeEntry } from './useTimeEntry.ts';

export interface EntryLineProps {
  readonly entry: TimeEntry;
  readonly cell: CellPlace | null;
  readonly card: RaceCardView | null;
  readonly bindings: { readonly commit: Binding; readonly erase: Binding };
}

export function EntryLine({ entry, cell, card, bindings: { commit, erase } }: EntryLineProps) {
  const texts = useOperatorTexts();
  const { language } = useTexts();
  const { text, wouldBe, isTyping } = entry;
  const isFinish = card?.cells.at(-1)?.pointM === cell?.pointM;
  return (
    <section className={styles['entry']} aria-live="polite">
      <div className={styles['left']}>
        <p className={styles['head']}>
          {card !== null && <LaneBadge armband={card.armband} lane={card.race.lane} className={styles['badge']} />}
          <strong>
            {card === null || cell === null ? '' : `${card.skater.surname}, ${texts.point(cell.pointM, isFinish)}`}
          </strong>
          <span className={styles['hint']}>{texts.typeHint}</span>
        </p>
        <p className={styles['typed']} data-empty={isTyping ? undefined : ''}>
          {isTyping ? text : emptyTime(language)}
        </p>
      </div>
      <dl className={styles['made']}>
        <Fact label={texts.lap} value={wouldBe?.lap ?? null} />
        <Fact label={texts.gapTo(null)} value={wouldBe?.gap.text ?? null} />
        <Fact label={texts.rank} value={wouldBe?.rank ?? null} />
      </dl>
      <div className={styles['keys']}>
        <KeyButton binding={commit} look="main" />
        <KeyButton binding={erase} />
      </div>
    </section>
  );
}

export interface DoubtLineProps {
  readonly entry: TimeEntry;
  readonly bindings: { readonly keep: Binding; readonly adopt: Binding };
}

/** It stands apart, where its coming and going moves no digit and no key. */
export function DoubtLine({ entry: { doubt }, bindings: { keep, adopt } }: DoubtLineProps) {
  const texts = useOperatorTexts();
  if (doubt === null) return null;
  return (
    <section className={styles['doubt']} role="alert">
      <Doubt sentences={sentencesOf(texts, doubt)} />
      {adopt.isEnabled && <KeyButton binding={adopt} />}
      <KeyButton binding={keep} />
    </section>
  );
}

function Doubt({ sentences: [reason, remedy] }: { readonly sentences: Sentences }) {
  return (
    <p>
      <strong>{reason}.</strong> {remedy}.
    </p>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}
