/** What happened, newest first; undo and redo on its head, and on every line a way to take just that one back (rule C1). */
import { useMemo } from 'react';
import { nextRedo, nextUndo, redoCommands, undoCommands } from '#shared/decide/undo.ts';
import { factHistory, type HistoryLine } from '#shared/view/factHistory.ts';
import { useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { aboutOf } from './aboutOf.ts';
import styles from './History.module.css';
import { useAuthors } from './useAuthors.ts';

const LINES = 60;

export function History() {
  const texts = useOperatorTexts();
  const { language } = useTexts();
  const { propose, tell } = usePanel();
  const state = useLive(({ competition }) => competition);
  const authors = useAuthors(state.seq);
  const lines = useMemo(() => factHistory(state, LINES, language), [state, language]);

  const bindings = useMemo<readonly Binding[]>(() => {
    const undo = () => {
      const target = nextUndo(state);
      if (target === null) tell({ kind: 'warning', text: texts.answers.nothingToUndo });
      else propose(undoCommands(state, target));
    };
    const redo = () => {
      const target = nextRedo(state);
      if (target === null) tell({ kind: 'warning', text: texts.answers.nothingToRedo });
      else propose(redoCommands(state, target));
    };
    return [
      { combo: 'Ctrl+Z', label: texts.act.undo, isEnabled: true, run: undo },
      { combo: 'Ctrl+Shift+Z', label: texts.act.redo, isEnabled: true, run: redo },
    ];
  }, [propose, state, tell, texts]);
  useBindings(texts.history.title, bindings);

  function toggle({ seq, isRetracted }: HistoryLine): void {
    propose(isRetracted ? redoCommands(state, seq) : undoCommands(state, seq));
  }

  return (
    <section className={styles['pane']}>
      <header className={styles['head']}>
        <h2>{texts.history.title}</h2>
        <span className={styles['keys']}>
          {bindings.map((binding) => (
            <KeyButton key={binding.combo} binding={binding} look="quiet" />
          ))}
        </span>
      </header>
      {lines.length === 0 && <p className={styles['empty']}>{texts.history.empty}</p>}
      <ol className={styles['list']}>
        {lines.map((line) => (
          <li key={line.seq} className={styles['line']} data-undone={line.isRetracted ? '' : undefined}>
            <time className={styles['at']}>{clockTime(line.at)}</time>
            <span className={styles['what']}>
              <span className={styles['fact']}>{texts.fact(line.fact.kind, aboutOf(line))}</span>
              {line.isRetracted && <em> {texts.history.undone}</em>}
              <span className={styles['by']}>{byOf(line, authors, texts.source)}</span>
            </span>
            <button
              type="button"
              className={styles['undo']}
              aria-label={`${line.isRetracted ? texts.act.redo : texts.act.undo}: ${texts.fact(line.fact.kind, aboutOf(line))}`}
              onClick={() => toggle(line)}
            >
              {line.isRetracted ? '↷' : '↶'}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function clockTime(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(instant);
}

/** A reading is known by its source, everything else by whoever did it. */
function byOf(
  { fact, seq }: HistoryLine,
  authors: ReadonlyMap<number, string>,
  sources: Readonly<Record<string, string>>,
): string {
  const author = authors.get(seq) ?? '';
  return fact.kind === 'ReadingRecorded' ? [sources[fact.source], author].filter(Boolean).join(', ') : author;
}
