/** Why a claim is refused: asked before it is, because the time stays and somebody will want to know. */
import { useMemo, useState } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import type { ClaimLine } from '#shared/view/recordsDesk.ts';
import { TextField } from '../form/TextField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { useSend } from '../useSend.ts';
import styles from './RecordsDesk.module.css';
import { useRecordsTexts } from './text/useRecordsTexts.ts';

export interface RefuseFormProps {
  readonly state: CompetitionState;
  readonly line: ClaimLine;
  readonly onDone: () => void;
}

export function RefuseForm({ state, line, onDone }: RefuseFormProps) {
  const texts = useRecordsTexts();
  const send = useSend(state);
  const [reason, setReason] = useState('');
  const { race, scope } = line;

  const bindings = useMemo<readonly Binding[]>(() => {
    const refuse = () => {
      const text = reason.trim();
      void send([{ kind: 'RefuseRecord', ...race, scope, reason: text === '' ? null : text }], { done: texts.refused });
      onDone();
    };
    return [
      { combo: 'Enter', label: texts.act.refuse, isEnabled: true, run: refuse, isGlobal: true },
      { combo: 'Escape', label: texts.act.stop, isEnabled: true, run: onDone, isGlobal: true },
    ];
  }, [onDone, race, reason, scope, send, texts]);
  useBindings(texts.act.refuse, bindings);

  return (
    <section className={styles['form']} aria-label={texts.act.refuse}>
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        maxLength={120}
        onChange={setReason}
        isFirst
      />
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Enter' ? 'main' : 'plain'} />
        ))}
      </div>
    </section>
  );
}
