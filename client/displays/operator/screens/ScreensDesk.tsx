/** The screens desk: every public screen as a card, and the controls of the one that is chosen. */
import { useState } from 'react';
import { slowestDrawnMs } from '#shared/control/slowest.ts';
import type { Fleet } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { ScreenCards, type OnScreenCommand } from './ScreenCards.tsx';
import { ScreenControls } from './ScreenControls.tsx';
import styles from './ScreensDesk.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface ScreensDeskProps {
  readonly fleet: Fleet;
  readonly texts: ScreensTexts;
  /** Left out for whoever may not direct screens: they see, and that is all. */
  readonly onCommand?: OnScreenCommand | undefined;
  /** Why the last command was refused, in the words of the server. */
  readonly problem?: string | null | undefined;
}

export function ScreensDesk({ fleet, texts, onCommand, problem = null }: ScreensDeskProps) {
  const [chosen, setChosen] = useState<ScreenId | null>(null);
  const screen = fleet.screens.find(({ id }) => id === chosen) ?? null;
  const here = fleet.screens.filter(({ presence }) => presence !== 'away').length;
  const toggle = (id: ScreenId) => setChosen(id === chosen ? null : id);
  return (
    <section className={styles['desk']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{texts.title}</h2>
        <p className={styles['summary']}>{texts.summary(here, fleet.screens.length, slowestDrawnMs(fleet))}</p>
      </header>
      {fleet.screens.length === 0 && <p className={styles['empty']}>{texts.noScreens}</p>}
      <ScreenCards fleet={fleet} texts={texts} chosen={chosen} onChoose={onCommand && toggle} onCommand={onCommand} />
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      {screen !== null && onCommand !== undefined && (
        <ScreenControls
          key={screen.id}
          screen={screen}
          texts={texts}
          onCommand={(command) => onCommand(screen.id, command)}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
}
