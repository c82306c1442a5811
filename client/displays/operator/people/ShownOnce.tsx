/** A secret that the server tells once: to be copied or read off, then hidden. */
import { useId, useMemo, type ReactNode } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { fieldOf } from '../keys/fieldOf.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import styles from './ShownOnce.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export interface ShownOnceProps {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly secret: string;
  readonly onHide: () => void;
  readonly more?: Binding | undefined;
  readonly children?: ReactNode;
}

export function ShownOnce({ title, label, hint, secret, onHide, more, children }: ShownOnceProps) {
  const texts = peopleTextsFor(useTexts().language);
  const { tell } = usePanel();
  const id = useId();
  const bindings = useMemo<readonly Binding[]>(() => {
    const copy = async () => {
      fieldOf(id)?.select();
      // Browsers lend the clipboard only to pages that came over TLS or from this machine.
      if (!window.isSecureContext) return tell({ kind: 'warning', text: texts.copyByHand });
      await navigator.clipboard.writeText(secret);
      tell({ kind: 'done', text: texts.copied });
    };
    return [
      { combo: 'C', label: texts.copy, isEnabled: true, run: () => void copy() },
      ...(more === undefined ? [] : [more]),
      { combo: 'Escape', label: texts.hide, isEnabled: true, run: onHide, isGlobal: true },
    ];
  }, [id, more, onHide, secret, tell, texts]);
  useBindings(title, bindings);
  return (
    <section className={styles['card']} aria-label={title}>
      {children}
      <div className={styles['side']}>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['hint']}>{hint}</p>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className={styles['secret']}
          value={secret}
          readOnly
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={styles['acts']}>
          {bindings.map((binding) => (
            <KeyButton key={binding.combo} binding={binding} />
          ))}
        </div>
      </div>
    </section>
  );
}
