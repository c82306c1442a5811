/** Who did what and when, newest first, of everybody or of one person; undoing, signing in and directing are told as well. */
import { useMemo, useState } from 'react';
import { factHistory } from '#shared/view/factHistory.ts';
import { useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useReading } from '../asking/useReading.ts';
import { useAuthors } from '../history/useAuthors.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './Audit.module.css';
import { auditLines, type AuditLine } from './auditLines.ts';
import { DEEDS_PATH, type Deeds } from './peopleApi.ts';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

/** As many as the server gives in one page. */
const KEPT = 2000;

export function Audit() {
  const { language } = useTexts();
  const texts = peopleTextsFor(language);
  const state = useLive(({ competition }) => competition);
  const authors = useAuthors(state.seq, KEPT);
  const [person, setPerson] = useState<string | null>(null);
  const { body } = useReading<Deeds>(DEEDS_PATH);
  const history = useMemo(() => factHistory(state, KEPT, language, { withUndoing: true }), [state, language]);
  const lines = useMemo(
    () => auditLines(history, authors, body?.deeds ?? [], language),
    [history, authors, body, language],
  );
  const people = useMemo(() => [null, ...namesIn(lines)], [lines]);
  const shown = lines.filter(({ who }) => person === null || who === person);
  const bindings = useMemo<readonly Binding[]>(() => {
    const step = (by: number) => () =>
      setPerson((before) => people[(people.indexOf(before) + by + people.length) % people.length] ?? null);
    return [
      { combo: 'ArrowLeft', label: texts.personBefore, isEnabled: people.length > 1, run: step(-1) },
      { combo: 'ArrowRight', label: texts.personAfter, isEnabled: people.length > 1, run: step(1) },
    ];
  }, [people, texts]);
  useBindings(texts.parts.audit, bindings);
  return (
    <section className={styles['pane']} aria-label={texts.parts.audit}>
      <div className={styles['filter']} role="group" aria-label={texts.byWhom}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look="quiet" isBare />
        ))}
        {people.map((name) => (
          <button
            key={name ?? ''}
            type="button"
            className={styles['person']}
            aria-pressed={name === person}
            onClick={() => setPerson(name)}
          >
            {name ?? texts.everybody}
          </button>
        ))}
      </div>
      {state.seq > KEPT && <p className={styles['note']}>{texts.latestOnly(KEPT)}</p>}
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{texts.fact}</th>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.what}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.key} data-undone={line.isUndone ? '' : undefined}>
                <td>{line.seq}</td>
                <td>{texts.moment(line.at)}</td>
                <td>{line.who}</td>
                <td>{line.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function namesIn(lines: readonly AuditLine[]): readonly string[] {
  const names = lines.flatMap(({ who }) => (who === null || who === '' ? [] : [who]));
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}
