/** A change that needs a second look, in words, before it goes public: who moves, which records come or go (rule C3). */
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { Warning } from '#shared/decide/warning.ts';
import type { ConsequencesView } from '#shared/view/consequences.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { refusalText, warningText } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './Proposal.module.css';
import { useForeseen } from './useForeseen.ts';

export interface ProposalProps {
  readonly commands: readonly Command[];
  readonly onDone: () => void;
}

export function Proposal({ commands: proposed, onDone }: ProposalProps) {
  const texts = useOperatorTexts();
  const { propose, submit } = usePanel();
  const [reason, setReason] = useState('');
  const [word, setWord] = useState('');
  const commands = useMemo(() => proposed.map((command) => withReason(command, reason)), [proposed, reason]);
  const foreseen = useForeseen(commands);
  const mustType = foreseen.ok ? foreseen.view.mustType : null;
  const isReady = foreseen.ok && (mustType === null || word.trim().toUpperCase() === mustType);

  const bindings = useMemo<readonly Binding[]>(() => {
    // The desk goes on at once; what was not taken is put forward again.
    const publish = () => {
      onDone();
      void submit(commands).then((isTaken) => {
        if (!isTaken) propose(proposed);
      });
    };
    return [
      {
        combo: 'Ctrl+Enter',
        label: texts.proposal.publish,
        isEnabled: isReady,
        run: publish,
        isGlobal: true,
      },
      { combo: 'Escape', label: texts.proposal.discard, isEnabled: true, run: onDone, isGlobal: true },
    ];
  }, [commands, isReady, onDone, propose, proposed, submit, texts]);
  useBindings(texts.proposal.title, bindings, true);
  const [publish, discard] = bindings;

  return (
    <section className={styles['pane']} aria-label={texts.proposal.title}>
      <header className={styles['head']}>
        <h2>{texts.proposal.title}</h2>
        <span className={styles['state']}>{texts.proposal.notPublished}</span>
      </header>
      {foreseen.ok ? (
        <Consequences view={foreseen.view} warnings={foreseen.warnings} />
      ) : (
        <p className={styles['refused']} role="alert">
          <strong>{texts.proposal.refused}.</strong> {refusalText(texts, foreseen.refusal)}
        </p>
      )}
      <div className={styles['answer']}>
        {proposed.some(({ kind }) => kind === 'GiveIrm') && (
          <label className={styles['field']}>
            {texts.proposal.reason}
            <input {...TYPED} value={reason} maxLength={40} onChange={(event) => setReason(event.target.value)} />
          </label>
        )}
        {mustType !== null && (
          <label className={styles['field']}>
            {texts.proposal.typeWord(mustType)}
            <input
              {...TYPED}
              autoCapitalize="characters"
              value={word}
              maxLength={4}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question has to be answered before anything else
              autoFocus
              onChange={(event) => setWord(event.target.value)}
            />
          </label>
        )}
        <div className={styles['actions']}>
          {publish !== undefined && <KeyButton binding={publish} look="main" />}
          {discard !== undefined && <KeyButton binding={discard} />}
        </div>
      </div>
    </section>
  );
}

/** Letters as they are meant, from a keyboard on the glass, too: its own Enter closes it, so that what is published is seen first. */
const TYPED = {
  autoCapitalize: 'sentences',
  autoComplete: 'off',
  autoCorrect: 'off',
  enterKeyHint: 'done',
  inputMode: 'text',
  spellCheck: false,
  onKeyDown: ({ key, ctrlKey, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter' && !ctrlKey) currentTarget.blur();
  },
} as const;

/** A mark is given with its reason, if one is known. */
function withReason(command: Command, reason: string): Command {
  if (command.kind !== 'GiveIrm') return command;
  const text = reason.trim();
  return { ...command, reason: text === '' ? null : text };
}

function Consequences({ view, warnings }: { readonly view: ConsequencesView; readonly warnings: readonly Warning[] }) {
  const words = useOperatorTexts();
  const { proposal: texts } = words;
  const { moves, otherMoves, gained, lost, marks } = view;
  const isNothing = moves.length + gained.length + lost.length + marks === 0;
  return (
    <>
      <p className={styles['summary']} role="status">
        {isNothing ? texts.nothing : texts.summary(moves, gained, lost)}
      </p>
      <ul className={styles['list']}>
        {moves.map((move) => (
          <li key={move.surname} data-way={wayOf(move)}>
            {texts.move(move)}
          </li>
        ))}
        {lost.map((flag) => (
          <li key={`${flag.scope} ${flag.surname} ${flag.time}`} data-way="lost">
            {texts.lost(flag)}
          </li>
        ))}
        {gained.map((flag) => (
          <li key={`${flag.scope} ${flag.surname} ${flag.time}`} data-way="gained">
            {texts.gained(flag)}
          </li>
        ))}
        {otherMoves > 0 && <li data-way="other">{texts.others(otherMoves)}</li>}
        {marks > 0 && <li data-way="other">{texts.gaps(marks)}</li>}
        {warnings.map((warning) => (
          <li key={warning.text} data-way="warning">
            {warningText(words, warning)}
          </li>
        ))}
      </ul>
    </>
  );
}

type Move = ConsequencesView['moves'][number];

function wayOf({ rankBefore, rankAfter }: Move): 'up' | 'down' | 'other' {
  if (rankAfter === null || rankBefore === rankAfter) return rankAfter === null ? 'down' : 'other';
  return rankBefore === null || rankAfter < rankBefore ? 'up' : 'down';
}
