/** How far the pair is, as steps of which one is lit. */
import type { PairPhase } from '#shared/project/pairs.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './PhaseSteps.module.css';

const STEPS: readonly PairPhase[] = ['scheduled', 'called', 'racing', 'finished', 'confirmed'];

export function PhaseSteps({ phase }: { readonly phase: PairPhase }) {
  const texts = useOperatorTexts();
  return (
    <ol className={styles['steps']}>
      {STEPS.map((step) => (
        <li key={step} className={styles['step']} aria-current={step === phase ? 'step' : undefined}>
          {texts.phase[step]}
        </li>
      ))}
    </ol>
  );
}
