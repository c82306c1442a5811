/** The scene a screen is held at, or left to its address. */
import type { DeskScene } from '#shared/control/fields.ts';
import styles from './ScreenControls.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface SceneChoiceProps {
  readonly scene: DeskScene | null;
  readonly texts: ScreensTexts;
  readonly onChoose: (scene: DeskScene | null) => void;
}

/** In the order of a race. */
const SCENES: readonly DeskScene[] = [
  'auto',
  'holding',
  'next',
  'race',
  'finish',
  'record',
  'standings',
  'podium',
  'break',
  'testcard',
];

export function SceneChoice({ scene, texts, onChoose }: SceneChoiceProps) {
  return (
    <fieldset className={styles['scenes']}>
      <legend className={styles['label']}>{texts.controls.scene}</legend>
      {[null, ...SCENES].map((each) => (
        <button
          key={each ?? 'asAddress'}
          type="button"
          className={styles['button']}
          aria-pressed={each === scene}
          onClick={() => onChoose(each)}
        >
          {texts.scene[each ?? 'asAddress']}
        </button>
      ))}
    </fieldset>
  );
}
