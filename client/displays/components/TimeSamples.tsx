/** Times and clocks: running in every form, provisional, confirmed, official, with the deciding thousandth, and old. */
import type { ResultStatus } from '#shared/project/standings.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { LinkBanner } from '../../components/LinkBanner.tsx';
import { RaceTime } from '../../components/RaceTime.tsx';
import { RunningClock } from '../../components/RunningClock.tsx';
import { useTexts } from '../../text/useTexts.ts';
import { Part, Sample } from './Sample.tsx';
import styles from './TimeSamples.module.css';

const STATUSES: readonly ResultStatus[] = ['provisional', 'confirmed', 'official'];
/** Race times in milliseconds at which a clock has another form. */
const CLOCKS = [9400, 48_200, 64_200, 679_800];
const START = { startedAt: 0 as WallInstant, speed: 1 };

export function TimeSamples() {
  const { language } = useTexts();
  const sign = language === 'nl' ? ',' : '.';
  return (
    <>
      <Part name="Time">
        {STATUSES.map((status) => (
          <Sample key={status} says={status}>
            <p className={styles['time']}>
              <RaceTime time={{ text: `1:12${sign}31`, thousandth: null, status }} hasRule />
            </p>
          </Sample>
        ))}
        <Sample says="ten minutes">
          <p className={styles['time']}>
            <RaceTime time={{ text: `12:28${sign}05`, thousandth: null, status: 'provisional' }} hasRule />
          </p>
        </Sample>
        <Sample says="the thousandth decides">
          <p className={styles['deciding']}>
            <RaceTime time={{ text: `1:17${sign}15`, thousandth: '6', status: 'confirmed' }} />
          </p>
        </Sample>
      </Part>
      <Part name="Running clock">
        {CLOCKS.map((elapsedMs) => (
          <Sample key={elapsedMs} says="running, tenths">
            <Clock elapsedMs={elapsedMs} />
          </Sample>
        ))}
        <Sample says="running on without the server" isStale>
          <Clock elapsedMs={64_200} />
        </Sample>
      </Part>
      <Part name="Link banner">
        <Sample says="counting">
          <LinkBanner quietSeconds={7} isOutdated={false} />
        </Sample>
        <Sample says="counting on">
          <LinkBanner quietSeconds={1234} isOutdated={false} />
        </Sample>
        <Sample says="too old for the server">
          <LinkBanner quietSeconds={null} isOutdated />
        </Sample>
      </Part>
    </>
  );
}

function Clock({ elapsedMs }: { readonly elapsedMs: number }) {
  const { language } = useTexts();
  return <RunningClock running={START} now={() => elapsedMs} locale={language} className={styles['clock']} />;
}
