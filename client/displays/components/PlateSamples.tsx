/** The gap plate: ahead, behind, level and without a reference, in every length, small, and old. */
import type { GapView } from '#shared/view/rows.ts';
import { GapPlate } from '../../components/GapPlate.tsx';
import styles from './PlateSamples.module.css';
import { Part, Sample } from './Sample.tsx';

const GAPS: readonly GapView[] = [
  { sign: 'ahead', text: '−0.26' },
  { sign: 'ahead', text: '−12.43' },
  { sign: 'ahead', text: '−1:02.43' },
  { sign: 'behind', text: '+0.84' },
  { sign: 'behind', text: '+12.43' },
  { sign: 'behind', text: '+1:02.43' },
  { sign: 'level', text: '0.00' },
  { sign: 'none', text: null },
];

export function PlateSamples() {
  return (
    <>
      <Part name="Gap plate">
        {GAPS.map((gap) => (
          <Sample key={keyOf(gap)} says={wordsFor(gap)}>
            <GapPlate gap={gap} className={styles['plate']} />
          </Sample>
        ))}
      </Part>
      <Part name="Gap plate in a table">
        {GAPS.map((gap) => (
          <Sample key={keyOf(gap)} says={wordsFor(gap)}>
            <GapPlate gap={gap} size="row" className={styles['small']} />
          </Sample>
        ))}
      </Part>
      <Part name="Gap plate with old numbers">
        {GAPS.filter(({ text }) => text === null || text.length <= 5).map((gap) => (
          <Sample key={keyOf(gap)} says={`${wordsFor(gap)}, old`} isStale>
            <GapPlate gap={gap} className={styles['plate']} />
          </Sample>
        ))}
      </Part>
    </>
  );
}

function keyOf({ sign, text }: GapView): string {
  return `${sign} ${text}`;
}

function wordsFor({ sign, text }: GapView): string {
  return text === null ? 'no reference' : `${sign}, ${text.length} signs`;
}
