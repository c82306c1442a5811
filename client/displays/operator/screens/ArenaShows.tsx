/** What all arena screens show, in one line at the race desk; whoever may direct them chooses it there by key. */
import { useMemo } from 'react';
import { ARENA_SCENES, arenaShown, type ArenaShown } from '#shared/control/arenaShown.ts';
import type { DeskScene } from '#shared/control/fields.ts';
import { directScreen } from '../../../live/screenCommands.ts';
import { useFleet } from '../../../live/useFleet.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { mayDirect } from '../desks.ts';
import { KeyChoice } from '../keys/KeyChoice.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { directingText } from './directingText.ts';
import type { ScreensTexts } from './text/screensTexts.ts';
import { screensTextsFor } from './text/screensTextsFor.ts';

export function ArenaShows() {
  const texts = screensTextsFor(useTexts().language);
  const { person } = usePanel();
  const fleet = useFleet();
  const arena = useMemo(() => (fleet === null ? null : arenaShown(fleet)), [fleet]);
  if (arena === null) return null;
  const line = texts.arena.shows(wordOf(arena, texts));
  return mayDirect(person.role) ? <ArenaKeys arena={arena} line={line} texts={texts} /> : <p>{line}</p>;
}

interface ArenaKeysProps {
  readonly arena: ArenaShown;
  readonly line: string;
  readonly texts: ScreensTexts;
}

function ArenaKeys({ arena: { screens, shown }, line, texts }: ArenaKeysProps) {
  const words = useOperatorTexts();
  const { tell } = usePanel();
  const bindings = useMemo<readonly Binding[]>(() => {
    const show = async (scene: DeskScene) => {
      const outcomes = await Promise.all(screens.map((screen) => directScreen(screen, { kind: 'scene', scene })));
      const problem = outcomes.map((outcome) => directingText(outcome, texts, words)).find((text) => text !== null);
      if (problem !== undefined) tell({ kind: 'problem', text: problem });
    };
    return ARENA_SCENES.map((scene, index) => ({
      combo: `Alt+${index}`,
      label: texts.scene[scene],
      isEnabled: screens.length > 0,
      run: () => void show(scene),
    }));
  }, [screens, tell, texts, words]);
  useBindings(texts.arena.title, bindings);
  return <KeyChoice label={line} bindings={bindings} chosen={ARENA_SCENES.findIndex((scene) => scene === shown)} />;
}

function wordOf({ shown }: ArenaShown, { arena, scene }: ScreensTexts): string {
  return shown === 'none' || shown === 'differs' || shown === 'notice' ? arena[shown] : scene[shown];
}
