/** A picture for setting up a screen: its edges, its greys, its colours, its letters, and how it keeps time. */
import { GapPlate } from '../../../components/GapPlate.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { TestCardFigures } from './TestCardFigures.tsx';
import styles from './TestCardScene.module.css';

/** Ten equal steps over the range that goes on air. */
const GREYS = Array.from({ length: 10 }, (_, index) => 16 + Math.round((index * 219) / 9));

const LETTERS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅÄÆČÉĐÍÑØÖŘŠÜŽ  0123456789  +−=:.,'];

const RECORDS = ['WR', 'OR', 'TR', 'NR'] as const;

export function TestCardScene() {
  const { testCard } = useTexts().arena;
  return (
    <main>
      <div className={styles['edge']} />
      <div className={styles['action']} />
      <div className={styles['graphics']} />
      <h1 className={styles['title']}>{testCard.title}</h1>
      <TestCardFigures />
      <div className={styles['greys']}>
        {GREYS.map((grey) => (
          <span key={grey} className={styles['grey']} style={{ background: `rgb(${grey} ${grey} ${grey})` }}>
            <span className={styles['value']}>{grey}</span>
          </span>
        ))}
      </div>
      <div className={styles['plates']}>
        <GapPlate gap={{ sign: 'ahead', text: '−0.28' }} className={styles['plate']} />
        <GapPlate gap={{ sign: 'behind', text: '+1.96' }} className={styles['plate']} />
        <GapPlate gap={{ sign: 'level', text: '0.00' }} className={styles['plate']} />
        <span className={styles['records']}>
          {RECORDS.map((scope) => (
            <RecordBadge key={scope} badge={{ scope, look: 'confirmed' }} />
          ))}
        </span>
      </div>
      <div className={styles['letters']}>
        {LETTERS.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </main>
  );
}
