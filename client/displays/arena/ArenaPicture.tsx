/** One arena view as a picture: the heading and the scene below it. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import { Heading } from '../../components/Heading.tsx';
import type { Texts } from '../../text/texts.ts';
import { useTexts } from '../../text/useTexts.ts';
import { ArenaScene } from './ArenaScene.tsx';
import { Note } from './scenes/Note.tsx';

export function ArenaPicture({ view }: { readonly view: ArenaView }) {
  const texts = useTexts();
  return (
    <>
      {view.heading !== null && (
        <Heading
          heading={view.heading}
          isAfterPair={view.scene === 'standings' || view.scene === 'iceBreak'}
          // During a race the map stands there and carries it.
          status={view.scene === 'race' ? null : view.status}
          isCorrected={isCorrected(view)}
          word={wordOf(view, texts)}
        >
          <Note rehearsal={view.rehearsal} />
        </Heading>
      )}
      <ArenaScene view={view} />
    </>
  );
}

function isCorrected(view: ArenaView): boolean {
  return view.scene === 'correction' || (view.scene === 'record' && view.moment.stands !== null);
}

function wordOf(view: ArenaView, texts: Texts): string | null {
  if (view.scene === 'iceBreak') return texts.arena.iceBreak;
  if (view.scene === 'podium') return view.podium.isOfficial ? texts.arena.finalResult : texts.arena.provisionalFinal;
  if (view.scene !== 'nextPair') return null;
  if (view.nextPair.hasFalseStart) return texts.falseStart;
  return view.nextPair.isLastPair ? texts.lastPair : null;
}
