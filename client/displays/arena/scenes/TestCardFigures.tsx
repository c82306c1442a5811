/** What a screen knows of itself: name, size, build, frames a second and how sure it is of the server's clock. */
import { useEffect, useState } from 'react';
import { BUILD_ID } from '../../../buildId.ts';
import { onEveryFrame } from '../../../live/frameLoop.ts';
import { useLive, useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './TestCardFigures.module.css';

export function TestCardFigures() {
  const { testCard } = useTexts().arena;
  const clock = useServerClock();
  const seq = useLive(({ competition }) => competition.seq);
  const { frames, size } = useMeasured();
  const figures = [
    [testCard.screen, screenName()],
    [testCard.size, size],
    [testCard.build, BUILD_ID],
    [testCard.frames, frames === null ? '–' : String(frames)],
    [testCard.clock, testCard.clockAt(clock.serverNow(), clock.uncertaintyMs())],
    [testCard.facts, String(seq)],
  ];
  return (
    <dl className={styles['figures']}>
      {figures.map(([label, value]) => (
        <div key={label} className={styles['figure']}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const EVERY_MS = 1000;

function useMeasured() {
  const [measured, setMeasured] = useState<{ readonly frames: number | null; readonly size: string }>(() => ({
    frames: null,
    size: sizeText(),
  }));
  useEffect(() => {
    let painted = 0;
    const stop = onEveryFrame(() => (painted += 1));
    const timer = setInterval(() => {
      setMeasured({ frames: painted, size: sizeText() });
      painted = 0;
    }, EVERY_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, []);
  return measured;
}

/** As asked for in the address, else the address itself: what is written on the back of the screen. */
function screenName(): string {
  const { search, host, pathname } = window.location;
  return new URLSearchParams(search).get('name') ?? `${host}${pathname}`;
}

/** Window and, where they differ, the pixels behind it. */
function sizeText(): string {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: ratio } = window;
  return ratio === 1 ? `${width} × ${height}` : `${width} × ${height} @ ${ratio}`;
}
