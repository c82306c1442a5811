/** Armbands of both waves, flags with their codes, and names from the shortest to the longest. */
import type { FlagCode } from '#shared/primitives/noc.ts';
import type { Wave } from '#shared/primitives/ids.ts';
import { armbandOf } from '#shared/rules/track.ts';
import { FitText } from '../../components/FitText.tsx';
import { Flag } from '../../components/Flag.tsx';
import { LaneBadge } from '../../components/LaneBadge.tsx';
import { useTexts } from '../../text/useTexts.ts';
import styles from './LaneSamples.module.css';
import { Part, Sample } from './Sample.tsx';

const LANES = ['inner', 'outer'] as const;
const BANDS = ([1, 2] as const satisfies readonly Wave[]).flatMap((wave) =>
  LANES.map((lane) => ({ lane, armband: armbandOf(wave, lane) })),
);

interface NationSample {
  readonly code: string;
  readonly flag: FlagCode | null;
  readonly says: string;
}

const NATIONS: readonly NationSample[] = [
  { code: 'NED', flag: 'NL', says: 'nation' },
  { code: 'SUI', flag: 'CH', says: 'square flag' },
  { code: 'JPN', flag: 'JP', says: 'white flag' },
  { code: 'AIN', flag: null, says: 'neutral athlete' },
  { code: 'XYZ', flag: null, says: 'unknown nation' },
];

const NAMES = [
  ['LI', 'Mo'],
  ['van der MEERSCH', 'Noor'],
  ['ČERNOHORSKÁ', 'Kateřina'],
  ['ØSTERGÅRD-LINDHOLM', 'Ingeborg'],
  ['SCHIMMELPFENNIG-ROSENTHAL', 'Maria Magdalena'],
] as const;

export function LaneSamples() {
  const { lane: words } = useTexts();
  return (
    <>
      <Part name="Armband">
        {BANDS.map(({ lane, armband }) => (
          <Sample key={armband} says={`${lane}, ${armband}`}>
            <div className={styles['bands']}>
              <LaneBadge armband={armband} lane={lane} className={styles['band']} />
              <LaneBadge armband={armband} lane={lane} isNarrow className={styles['narrow']} />
              <LaneBadge armband={armband} lane={lane} word={words[lane]} className={styles['wide']} />
            </div>
          </Sample>
        ))}
      </Part>
      <Part name="Flag and code">
        {NATIONS.map(({ code, flag, says }) => (
          <Sample key={code} says={says}>
            <p className={styles['nation']}>
              <Flag code={flag} className={styles['flag']} />
              {code}
            </p>
          </Sample>
        ))}
        <Sample says="nobody named yet">
          <p className={styles['nation']}>
            <Flag code={null} className={styles['flag']} />
            N.N.
          </p>
        </Sample>
      </Part>
      <Part name="Names narrow first, then shrink">
        {NAMES.map(([surname, givenName]) => (
          <Sample key={surname} says={`${surname.length} letters`}>
            <div className={styles['names']}>
              <FitText text={surname} className={styles['name']} />
              <FitText text={surname} after={givenName} className={styles['full']} afterClassName={styles['given']} />
            </div>
          </Sample>
        ))}
      </Part>
    </>
  );
}
