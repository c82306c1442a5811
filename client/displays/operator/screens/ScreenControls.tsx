/** What a director may do with one screen. Each field sends by itself: nothing here waits for a common button. */
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import { isOverPicture } from '#shared/control/overPicture.ts';
import { tallyOf } from '#shared/control/tally.ts';
import { DelayControls } from './DelayControls.tsx';
import { DraftField } from './DraftField.tsx';
import { nameOf } from './ScreenCard.tsx';
import styles from './ScreenControls.module.css';
import { SceneChoice } from './SceneChoice.tsx';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface ScreenControlsProps {
  readonly screen: FleetScreen;
  readonly texts: ScreensTexts;
  readonly onCommand: (command: ScreenCommand) => void;
  readonly onClose: () => void;
}

export function ScreenControls({ screen, texts, onCommand, onClose }: ScreenControlsProps) {
  const { address, name, notice, presence, scene, status } = screen;
  const { controls } = texts;
  const isAway = presence === 'away';
  const tally = tallyOf(screen);
  const mayNotIdentify = tally === 'onAir' || tally === 'unknown';
  return (
    <section className={styles['controls']} aria-label={nameOf(screen)}>
      <header className={styles['head']}>
        <h3 className={styles['name']}>{nameOf(screen)}</h3>
        <button
          type="button"
          className={styles['button']}
          disabled={isAway || mayNotIdentify}
          onClick={() => onCommand({ kind: 'identify' })}
        >
          {controls.identify}
        </button>
        <button
          type="button"
          className={styles['button']}
          disabled={isAway}
          onClick={() => onCommand({ kind: 'reload' })}
        >
          {controls.reload}
        </button>
        <button type="button" className={styles['button']} onClick={onClose}>
          {controls.close}
        </button>
      </header>
      {mayNotIdentify && !isAway && <p className={styles['hint']}>{controls.notIdentified[tally]}</p>}
      {isOverPicture(screen.screen) ? (
        <DelayControls screen={screen} texts={texts} onCommand={onCommand} />
      ) : (
        <>
          <SceneChoice scene={scene} texts={texts} onChoose={(chosen) => onCommand({ kind: 'scene', scene: chosen })} />
          <DraftField
            label={controls.message}
            standing={notice}
            maxLength={280}
            send={controls.show}
            clear={controls.clear}
            onSend={(text) => onCommand({ kind: 'message', text })}
          />
          <p className={styles['hint']}>{controls.goesBefore}</p>
        </>
      )}
      <DraftField
        label={controls.name}
        standing={name}
        maxLength={40}
        send={controls.rename}
        clear={controls.clear}
        onSend={(text) => onCommand({ kind: 'rename', name: text })}
      />
      <DraftField
        label={controls.address}
        standing={address}
        placeholder={status?.path ?? ''}
        hint={controls.addressHint}
        maxLength={400}
        send={controls.assign}
        clear={controls.release}
        onSend={(text) => onCommand({ kind: 'assign', address: text })}
      />
    </section>
  );
}
