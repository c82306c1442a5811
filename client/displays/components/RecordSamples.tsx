/** The record badge: every record in every degree of certainty. */
import type { RecordScope } from '#shared/facts/recordFacts.ts';
import type { BadgeLook } from '#shared/view/rows.ts';
import { RecordBadge } from '../../components/RecordBadge.tsx';
import styles from './RecordSamples.module.css';
import { Part, Sample } from './Sample.tsx';

const SCOPES: readonly RecordScope[] = ['WR', 'OR', 'TR', 'NR', 'PB', 'SB'];
/** One's own best is never in doubt, beaten or taken back on a screen. */
const OWN: ReadonlySet<BadgeLook> = new Set(['confirmed', 'equalled']);
const LOOKS: readonly BadgeLook[] = ['pending', 'confirmed', 'equalled', 'superseded', 'withdrawn'];

export function RecordSamples() {
  return (
    <Part name="Record badge">
      {LOOKS.map((look) => (
        <Sample key={look} says={look}>
          <div className={styles['badges']}>
            {SCOPES.slice(0, OWN.has(look) ? 6 : 4).map((scope) => (
              <RecordBadge key={scope} badge={{ scope, look }} />
            ))}
          </div>
        </Sample>
      ))}
    </Part>
  );
}
