/** Who did what and when, newest first, of everybody or of one person; undoing is told as well. */
import { useMemo, useState } from 'react';
import { factHistory } from '#shared/view/factHistory.ts';
import { useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { aboutOf } from '../history/aboutOf.ts';
import { useAuthors } from '../history/useAuthors.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './Audit.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

/** As many as the server gives in one page. */
const KEPT = 2000;

export function Audit() {
  const { language } = useTexts();
  const texts = peopleTextsFor(language);
  const { fact: words } = useOperatorTexts();
  const state = useLive(({ competition }) => competition);
  const authors = useAuthors(state.seq, KEPT);
  const [person, setPerson] = useState<string | null>(null);
  const lines = useMemo(() => factHistory(state, KEPT, language, { withUndoing: true }), [state, language]);
  const people = useMemo(
    () => [
      null,
      ...new Set([...authors.values()].filter((name) => name !== '').toSorted((a, b) => a.localeCompare(b))),
    ],
    [authors],
  );
  const shown = lines.filter(({ seq }) => person === null || authors.get(seq) === person);
  const bindings = useMemo<readonly Binding[]>(() => {
    const step = (by: number) => () =>
      setPerson((before) => people[(people.indexOf(before) + by + people.length) % people.length] ?? null);
    return [
      { combo: 'ArrowLeft', label: texts.personBefore, isEnabled: people.length > 1, run: step(-1) },
      { combo: 'ArrowRight', label: texts.personAfter, isEnabled: people.length > 1, run: step(1) },
    ];
  }, [people, texts]);
  useBindings(texts.parts.audit, bindings);
  const told = (line: (typeof lines)[number]): string => {
    const said = words(line.fact.kind, aboutOf(line));
    if (line.fact.kind !== 'FactRetracted' && line.fact.kind !== 'FactRestored') return said;
    const { target } = line.fact;
    const of = lines.find(({ seq }) => seq === target);
    return of === undefined ? said : `${said}: ${words(of.fact.kind, aboutOf(of))}`;
  };
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
              <tr key={line.seq} data-undone={line.isRetracted ? '' : undefined}>
                <td>{line.seq}</td>
                <td>{texts.moment(line.at)}</td>
                <td>{authors.get(line.seq) ?? ''}</td>
                <td>{told(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
