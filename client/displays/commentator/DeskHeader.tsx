/** First line: which race and pair, how sure, how old, and the clock. */
import type { ClockView } from '#shared/view/raceClock.ts';
import { StatusTag } from '../../components/Heading.tsx';
import { LaneBadge } from '../../components/LaneBadge.tsx';
import { LinkBanner } from '../../components/LinkBanner.tsx';
import { RehearsalTag } from '../../components/RehearsalTag.tsx';
import { useTexts } from '../../text/useTexts.ts';
import type { DeskView } from './deskView.ts';
import styles from './DeskHeader.module.css';
import { DeskClock } from './parts/DeskClock.tsx';
import { useCommentatorTexts } from './text/useCommentatorTexts.ts';

interface DeskHeaderProps {
  readonly view: DeskView;
  readonly quietSeconds: number | null;
  readonly isOutdated: boolean;
  readonly isLost: boolean;
}

export function DeskHeader({ view: { pair, rehearsal, delayMs }, quietSeconds, isOutdated, isLost }: DeskHeaderProps) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  return (
    <header className={styles['header']}>
      <h1 className={styles['title']}>{pair === null ? words.title : texts.distance(pair.heading)}</h1>
      {pair !== null && pair.heading.pair !== null && (
        <p className={styles['pair']}>{texts.pairOf(pair.heading.pair, pair.heading.pairs)}</p>
      )}
      {pair !== null && <p className={styles['phase']}>{phaseText(pair)}</p>}
      <div className={styles['notes']}>
        <RehearsalTag rehearsal={rehearsal} />
        {delayMs > 0 && <p className={styles['note']}>{words.delayed(secondsText(delayMs, texts.language))}</p>}
        <LinkBanner quietSeconds={quietSeconds} isOutdated={isOutdated} />
      </div>
      {pair !== null && pair.certainty !== null && <StatusTag status={pair.certainty} />}
      {pair !== null && <Clocks pair={pair} isLost={isLost} />}
    </header>
  );

  function phaseText({ phase, lapsToGo, hasFalseStart, isLastPair, startsAt }: NonNullable<DeskView['pair']>): string {
    const laps = lapsToGo === null ? null : `${lapsToGo} ${texts.lapsToGo(lapsToGo)}`;
    const said = [
      phase === 'scheduled' || phase === 'called' ? words.next : null,
      isLastPair ? texts.lastPair : null,
      startsAt === null ? null : texts.arena.startsAt(startsAt),
      hasFalseStart ? texts.falseStart : null,
      lapsToGo === 1 ? texts.lastLap : laps,
    ];
    return said.filter((part) => part !== null).join(' · ');
  }
}

function secondsText(delayMs: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(delayMs / 1000);
}

function Clocks({
  pair: { clock, waves },
  isLost,
}: {
  readonly pair: NonNullable<DeskView['pair']>;
  readonly isLost: boolean;
}) {
  if (waves.length === 0) return clock === null ? null : <Clock clock={clock} isLost={isLost} />;
  return (
    <div className={styles['waves']}>
      {waves.map(({ wave, armbands, clock: own }) => (
        <div key={wave} className={styles['wave']}>
          {armbands.map(({ armband, lane }) => (
            <LaneBadge key={armband} armband={armband} lane={lane} className={styles['armband']} />
          ))}
          <Clock clock={own} isLost={isLost} />
        </div>
      ))}
    </div>
  );
}

function Clock({ clock, isLost }: { readonly clock: ClockView; readonly isLost: boolean }) {
  return <DeskClock clock={clock} isLost={isLost} />;
}
