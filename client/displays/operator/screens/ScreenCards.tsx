/** All screens side by side, and the phones beside them: the strip under every desk, and the head of the screens desk. */
import type { Fleet } from '#shared/control/fleet.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { PhonesCard } from './PhonesCard.tsx';
import { ScreenCard } from './ScreenCard.tsx';
import styles from './ScreenCards.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export type OnScreenCommand = (screen: ScreenId, command: ScreenCommand) => void;

export interface ScreenCardsProps {
  readonly fleet: Fleet;
  readonly texts: ScreensTexts;
  readonly chosen?: ScreenId | null | undefined;
  readonly onChoose?: ((screen: ScreenId) => void) | undefined;
  /** Left out for whoever may not direct screens. */
  readonly onCommand?: OnScreenCommand | undefined;
}

export function ScreenCards({ fleet, texts, chosen = null, onChoose, onCommand }: ScreenCardsProps) {
  return (
    <ul className={styles['cards']}>
      {fleet.screens.map((screen) => (
        <li key={screen.id}>
          <ScreenCard
            screen={screen}
            fleet={fleet}
            texts={texts}
            isChosen={screen.id === chosen}
            onChoose={onChoose && (() => onChoose(screen.id))}
            onReload={onCommand && (() => onCommand(screen.id, { kind: 'reload' }))}
          />
        </li>
      ))}
      <li>
        <PhonesCard count={fleet.phones} texts={texts} />
      </li>
    </ul>
  );
}
