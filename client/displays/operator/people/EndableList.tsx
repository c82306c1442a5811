/** Lists of what an admin may end – invitations, sessions, tokens: one line is chosen, and asked about before it ends. */
import { useMemo, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './EndableList.module.css';
import { Question } from './Question.tsx';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export interface EndableLine {
  readonly id: string;
  readonly what: string;
  readonly about: string;
}

export interface EndableGroup {
  readonly title: string;
  readonly empty: string;
  /** What ending is called here. */
  readonly act: string;
  readonly question: (what: string) => string;
  /** Null while they are being asked for. */
  readonly lines: readonly EndableLine[] | null;
  readonly onEnd: (id: string) => void;
}

export function EndableList({ groups }: { readonly groups: readonly EndableGroup[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const all = groups.flatMap((group) => (group.lines ?? []).map((line) => ({ ...line, group })));
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === asked),
  );
  const chosen = all[at];
  const bindings = useLineKeys(all.map(({ id }) => id).join(' '), at, chosen?.group.act ?? null, setAsked, setAsking);
  const [up, down, end] = bindings;
  return (
    <>
      {groups.map(({ title, empty, lines }, index) => (
        <section key={title} className={styles['group']} aria-label={title}>
          <header className={styles['head']}>
            <h3>{title}</h3>
            {index === 0 && all.length > 1 && up !== undefined && down !== undefined && (
              <span className={styles['keys']}>
                <KeyButton binding={up} look="quiet" isBare />
                <KeyButton binding={down} look="quiet" isBare />
              </span>
            )}
          </header>
          {lines?.length === 0 && <p className={styles['empty']}>{empty}</p>}
          <ul>
            {(lines ?? []).map((line) => (
              <li key={line.id} className={styles['line']} data-chosen={line.id === chosen?.id ? '' : undefined}>
                <button
                  type="button"
                  className={styles['what']}
                  aria-pressed={line.id === chosen?.id}
                  onClick={() => {
                    setAsked(line.id);
                    setAsking(false);
                  }}
                >
                  <strong>{line.what}</strong> <span>{line.about}</span>
                </button>
                {line.id === chosen?.id && !isAsking && end !== undefined && <KeyButton binding={end} />}
                {line.id === chosen?.id && isAsking && (
                  <Question
                    text={chosen.group.question(line.what)}
                    yes={chosen.group.act}
                    onYes={() => {
                      setAsking(false);
                      chosen.group.onEnd(line.id);
                    }}
                    onNo={() => setAsking(false)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** `ids` are those of all lines, with a space between two. */
function useLineKeys(
  ids: string,
  at: number,
  act: string | null,
  onChoose: (id: string | null) => void,
  onAsk: (isAsking: boolean) => void,
): readonly Binding[] {
  const texts = peopleTextsFor(useTexts().language);
  const bindings = useMemo<readonly Binding[]>(() => {
    const known = ids.split(' ');
    const step = (by: number) => () => onChoose(known[(at + by + known.length) % known.length] ?? null);
    return [
      { combo: 'ArrowUp', label: texts.lineBefore, isEnabled: known.length > 1, run: step(-1) },
      { combo: 'ArrowDown', label: texts.lineAfter, isEnabled: known.length > 1, run: step(1) },
      { combo: 'X', label: act ?? texts.end, isEnabled: act !== null, run: () => onAsk(true) },
    ];
  }, [act, at, ids, onAsk, onChoose, texts]);
  useBindings(texts.lines, bindings);
  return bindings;
}
