/** The records desk: what was claimed, what officials decide about it, and the book it is judged by. */
import { useMemo, useState } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { claimLines, recordBookView } from '#shared/view/recordsDesk.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { BookTable } from './BookTable.tsx';
import { ClaimList } from './ClaimList.tsx';
import { RefuseForm } from './RefuseForm.tsx';
import { ReleaseRuleChoice } from './ReleaseRuleChoice.tsx';
import styles from './RecordsDesk.module.css';
import { useRecordsTexts } from './text/useRecordsTexts.ts';
import { useClaimBindings } from './useClaimBindings.ts';

export function RecordsDesk({ state }: { readonly state: CompetitionState }) {
  const texts = useRecordsTexts();
  const { language } = useTexts();
  const [showsPersonal, setShowsPersonal] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const [isRefusing, setRefusing] = useState(false);
  const all = useMemo(() => claimLines(state, language), [state, language]);
  const lines = useMemo(() => all.filter(({ isPersonal }) => showsPersonal || !isPersonal), [all, showsPersonal]);
  const books = useMemo(() => recordBookView(state, language), [state, language]);
  const selected = lines.find(({ id }) => id === chosen) ?? lines[0] ?? null;

  const { steps, decisions } = useClaimBindings({
    state,
    lines,
    selected,
    choose,
    isRefusing,
    onRefuse: () => setRefusing(true),
    showsPersonal,
    onPersonal: () => setShowsPersonal((before) => !before),
  });

  return (
    <div className={styles['desk']}>
      <header className={styles['head']}>
        <h2>{texts.claims}</h2>
        <span className={styles['keys']}>
          {steps.map((binding) => (
            <KeyButton
              key={binding.combo}
              binding={binding}
              look="quiet"
              isOn={binding.combo === 'P' ? showsPersonal : undefined}
            />
          ))}
        </span>
      </header>
      {lines.length === 0 ? (
        <p className={styles['empty']}>{all.length === 0 ? texts.noClaims : texts.onlyPersonal}</p>
      ) : (
        <ClaimList lines={lines} selected={selected} onChoose={choose} />
      )}
      {isRefusing && selected !== null ? (
        <RefuseForm key={selected.id} state={state} line={selected} onDone={() => setRefusing(false)} />
      ) : (
        <div className={styles['flow']}>
          {decisions.map((binding) => (
            <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Y' ? 'main' : 'plain'} />
          ))}
        </div>
      )}
      <ReleaseRuleChoice state={state} isResting={isRefusing} />
      <BookTable books={books} showsBests={showsPersonal} />
    </div>
  );
}
