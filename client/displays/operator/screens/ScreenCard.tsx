/** One screen at a glance: how it is, its size and rate, and how long the last fact took; what is wrong goes before all of it. */
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import { isOverPicture } from '#shared/control/overPicture.ts';
import { tallyOf } from '#shared/control/tally.ts';
import { delayText, delayView } from '#shared/control/delayDesk.ts';
import { TickDisc } from '../../../components/icons.tsx';
import { OnAirTag } from './OnAirTag.tsx';
import styles from './ScreenCard.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { Warning } from './Warning.tsx';

export interface ScreenCardProps {
  readonly screen: FleetScreen;
  readonly fleet: Pick<Fleet, 'build' | 'seq'>;
  readonly texts: ScreensTexts;
  /** Its controls are open. */
  readonly isChosen?: boolean | undefined;
  /** Left out where there is nothing to choose. */
  readonly onChoose?: (() => void) | undefined;
  /** Left out for whoever may not direct screens. */
  readonly onReload?: (() => void) | undefined;
}

export function ScreenCard({ screen, fleet, texts, isChosen = false, onChoose, onReload }: ScreenCardProps) {
  const trouble = troubleOf(screen, fleet);
  const name = nameOf(screen);
  const tally = tallyOf(screen);
  const decided = decidedText(screen, texts);
  const paintedSeq = fleet.seq - screen.factsBehind;
  return (
    <article
      className={styles['card']}
      data-trouble={trouble?.kind}
      data-chosen={isChosen ? '' : undefined}
      data-tally={tally ?? undefined}
    >
      <h3 className={styles['head']}>
        <StateIcon trouble={trouble} texts={texts} />
        {onChoose === undefined ? (
          <span className={styles['name']}>{name}</span>
        ) : (
          <button type="button" className={styles['name']} aria-pressed={isChosen} onClick={onChoose}>
            {name}
          </button>
        )}
        <OnAirTag tally={tally} texts={texts} />
      </h3>
      {trouble?.cure === 'reload' && onReload !== undefined && (
        <button
          type="button"
          className={styles['cure']}
          aria-label={`${texts.cure.reload}: ${name}`}
          onClick={onReload}
        >
          {texts.cure.reload}
        </button>
      )}
      <p className={styles['line']}>{deviceText(screen, texts)}</p>
      <p className={styles['line']}>
        {trouble === null ? texts.drawn(screen.drawnMs, paintedSeq) : troubleText(trouble, paintedSeq, texts)}
      </p>
      {decided !== '' && <p className={styles['decided']}>{decided}</p>}
    </article>
  );
}

/** Without a name: what it shows, and the id that its own card says. */
export function nameOf({ id, name, screen }: Pick<FleetScreen, 'id' | 'name' | 'screen'>): string {
  return name ?? [screen, id].filter((part) => part !== null).join(' ');
}

function StateIcon({ trouble, texts }: { readonly trouble: Trouble | null; readonly texts: ScreensTexts }) {
  const word = stateWord(trouble, texts);
  return (
    <span className={styles['icon']} role="img" aria-label={word}>
      {trouble === null ? <TickDisc /> : <Warning />}
    </span>
  );
}

function stateWord(trouble: Trouble | null, { state }: ScreensTexts): string {
  if (trouble === null) return state.well;
  return trouble.kind === 'away' ? state.away : state.ill;
}

function deviceText({ id, status }: FleetScreen, texts: ScreensTexts): string {
  if (status === null) return id;
  const { dpr, framesPerSecond, height, width } = status;
  const size = `${width}×${height}${dpr === 1 ? '' : ` @ ${Math.round(dpr * 100) / 100}`}`;
  return framesPerSecond === null ? size : `${size}, ${texts.frames(framesPerSecond)}`;
}

function troubleText(trouble: Trouble, paintedSeq: number, texts: ScreensTexts): string {
  switch (trouble.kind) {
    case 'behind':
      return `${texts.fact(paintedSeq)}, ${texts.trouble.behind(trouble)}`;
    case 'away':
      return texts.trouble.away(trouble);
    case 'doubled':
      return texts.trouble.doubled(trouble);
    case 'slow':
      return texts.trouble.slow(trouble);
    case 'otherBuild':
      return texts.trouble.otherBuild(trouble);
  }
}

function decidedText(screen: FleetScreen, texts: ScreensTexts): string {
  const { address, notice, scene } = screen;
  if (isOverPicture(screen.screen)) return lateText(screen, texts);
  if (notice !== null) return texts.says(notice);
  if (scene !== null) return texts.shows(texts.scene[scene]);
  return address === null ? '' : texts.assigned(address);
}

/** Scenes and messages are for the hall: over a picture it matters how late it is. */
function lateText(screen: FleetScreen, { delay, assigned }: ScreensTexts): string {
  const { delayMs } = delayView(screen);
  const parts = [
    delayMs === null || delayMs === 0 ? null : delay.heldBack(delayText(delayMs)),
    screen.address === null ? null : assigned(screen.address),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
