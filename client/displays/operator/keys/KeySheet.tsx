/** Every key that does something now, in the words of its control: made of the bindings themselves, so it cannot be wrong. */
import { useMemo } from 'react';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { useBindings, useBoundKeys, type Binding } from './keyboard.tsx';
import { KeyCap } from './KeyCap.tsx';
import styles from './KeySheet.module.css';

export function KeySheet({ close }: { readonly close: () => void }) {
  const texts = useOperatorTexts();
  const groups = useBoundKeys().filter(({ bindings, isModal }) => isModal !== true && bindings.length > 0);
  const closing = useMemo<readonly Binding[]>(
    () => [
      { combo: 'Escape', label: texts.close, isEnabled: true, run: close },
      { combo: '?', label: texts.close, isEnabled: true, run: close },
    ],
    [close, texts],
  );
  useBindings(texts.keys, closing, true);
  return (
    <div className={styles['veil']} role="dialog" aria-modal aria-label={texts.keys}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 className={styles['title']}>{texts.keys}</h2>
          <button type="button" className={styles['close']} onClick={close}>
            <KeyCap combo="Escape" /> {texts.close}
          </button>
        </header>
        <p className={styles['how']}>{texts.howToTime}</p>
        <div className={styles['groups']}>
          {groups.map(({ title, bindings: ofGroup }) => (
            <section key={title}>
              <h3 className={styles['group']}>{title}</h3>
              <dl className={styles['list']}>
                {ofGroup.map(({ combo, label }) => (
                  <div key={combo} className={styles['line']}>
                    <dt>
                      <KeyCap combo={combo} />
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
