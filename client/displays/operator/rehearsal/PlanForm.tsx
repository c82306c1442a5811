/** What is rehearsed: a source, a speed and a pair to begin with. */
import { useMemo, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { KeyChoice } from '../keys/KeyChoice.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { PairField } from './PairField.tsx';
import styles from './RehearsalDesk.module.css';
import { SourceChoice, type OwnFile } from './SourceChoice.tsx';
import { rehearsalTextsFor } from './text/rehearsalTextsFor.ts';
import { REHEARSAL_PATH } from './useRehearsal.ts';

const SPEEDS = [1, 2, 4, 8] as const;

export function PlanForm({ onBegun }: { readonly onBegun: () => void }) {
  const texts = rehearsalTextsFor(useTexts().language);
  const ask = useAsk();
  const { tell } = usePanel();
  const [own, setOwn] = useState<OwnFile | null>(null);
  const [speed, setSpeed] = useState<number>(1);
  const [fromPair, setFromPair] = useState('1');
  const [isBusy, setBusy] = useState(false);
  const speeds = useMemo<readonly Binding[]>(
    () =>
      SPEEDS.map((times) => ({
        combo: String(times),
        label: texts.speed(times),
        isEnabled: true,
        run: () => setSpeed(times),
      })),
    [texts],
  );
  const begin = useMemo<Binding>(() => {
    const run = async () => {
      setBusy(true);
      const plan = { source: own?.session ?? 'sample', speed, fromPair: Number(fromPair) };
      if ((await ask('POST', REHEARSAL_PATH, plan)) !== null) {
        tell(null);
        onBegun();
      }
      setBusy(false);
    };
    return { combo: 'Ctrl+Enter', label: texts.begin, isEnabled: !isBusy, run: () => void run(), isGlobal: true };
  }, [ask, fromPair, isBusy, onBegun, own, speed, tell, texts]);
  useBindings(
    texts.title,
    useMemo(() => [...speeds, begin], [speeds, begin]),
  );
  return (
    <div className={styles['plan']}>
      <SourceChoice own={own} onChange={setOwn} />
      <KeyChoice label={texts.speedLabel} bindings={speeds} chosen={SPEEDS.findIndex((times) => times === speed)} />
      <PairField value={fromPair} onChange={setFromPair} />
      <KeyButton binding={begin} look="main" className={styles['begin']} />
    </div>
  );
}
