/** The head of the panel: what is skated, the clock of the pair, the connection, the desks, and who sits here. */
import { useMemo } from 'react';
import { pairTrace } from '#shared/project/pairs.ts';
import { headingView } from '#shared/view/heading.ts';
import { clockView } from '#shared/view/raceClock.ts';
import { RunningClock } from '../../components/RunningClock.tsx';
import { useFreshness, useLive, useServerClock } from '../../live/useLive.ts';
import { useTexts } from '../../text/useTexts.ts';
import { KeyButton } from './keys/KeyButton.tsx';
import type { Binding } from './keys/keyboard.tsx';
import { KeyCap } from './keys/KeyCap.tsx';
import { usePanel } from './panelContext.ts';
import styles from './PanelHeader.module.css';
import type { PairPlace } from './race/useSelectedPair.ts';
import { RehearsalNote } from './rehearsal/RehearsalNote.tsx';
import { signOut } from './signIn/session.ts';
import { useOperatorTexts } from './text/useOperatorTexts.ts';

export interface PanelHeaderProps {
  readonly place: PairPlace | null;
  readonly desks: readonly Binding[];
  /** Which of them is open. */
  readonly desk: number;
  readonly onKeys: () => void;
  readonly onSignedOut: () => void;
}

export function PanelHeader({ place, desks, desk, onKeys, onSignedOut }: PanelHeaderProps) {
  const texts = useOperatorTexts();
  const words = useTexts();
  const { person } = usePanel();
  const state = useLive(({ competition }) => competition);
  const trace = useMemo(() => (place === null ? null : pairTrace(state, place.distance, place.pair)), [state, place]);
  const heading = trace === null ? null : headingView(state, trace);
  return (
    <header className={styles['head']}>
      <p className={styles['name']}>Icebell</p>
      <RehearsalNote />
      {heading !== null && (
        <p className={styles['distance']}>
          <strong>{words.distance(heading)}</strong>
          {heading.pair !== null && <span>{words.pairOf(heading.pair, heading.pairs)}</span>}
        </p>
      )}
      {trace !== null && <Clock trace={trace} />}
      <nav className={styles['desks']} aria-label={texts.signIn.title}>
        {desks.map((binding, index) => (
          <KeyButton key={binding.combo} binding={binding} look="quiet" isOn={index === desk} />
        ))}
      </nav>
      <Connection />
      <p className={styles['person']}>
        {`${person.name}, ${texts.role[person.role]}`}
        <button type="button" className={styles['plain']} onClick={() => void signOut().then(onSignedOut)}>
          {texts.signOut}
        </button>
      </p>
      <button type="button" className={styles['plain']} onClick={onKeys}>
        <KeyCap combo="?" /> {texts.keys}
      </button>
    </header>
  );
}

function Clock({ trace }: { readonly trace: NonNullable<ReturnType<typeof pairTrace>> }) {
  const { language } = useTexts();
  const { serverNow } = useServerClock();
  const state = useLive(({ competition }) => competition);
  const clock = clockView(state, trace, language);
  if (clock.kind === 'stopped') return <p className={styles['clock']}>{clock.text}</p>;
  return <RunningClock running={clock.running} now={serverNow} locale={language} className={styles['clock']} />;
}

function Connection() {
  const texts = useOperatorTexts();
  const clock = useServerClock();
  const freshness = useFreshness();
  const seq = useLive(({ competition }) => competition.seq);
  const isLost = freshness.kind === 'late' || freshness.kind === 'lost';
  const uncertainty = clock.uncertaintyMs();
  return (
    <p className={styles['connection']} data-lost={isLost ? '' : undefined} role="status">
      {isLost
        ? texts.notConnected(freshness.quietSeconds)
        : texts.connected(uncertainty === null ? null : Math.round(uncertainty), seq)}
    </p>
  );
}
