/** One arena view as a picture: the heading and the scene below it. */
import { assertNever } from '#shared/primitives/outcome.ts';
import type { ArenaView } from '#shared/view/arenaView.ts';
import { Heading } from '../../components/Heading.tsx';
import type { Texts } from '../../text/texts.ts';
import { useTexts } from '../../text/useTexts.ts';
import { FinishScene } from './scenes/FinishScene.tsx';
import { HoldingScene } from './scenes/HoldingScene.tsx';
import { NextPairScene } from './scenes/NextPairScene.tsx';
import { Note } from './scenes/Note.tsx';
import { RaceScene } from './scenes/RaceScene.tsx';
import { StandingsScene } from './scenes/StandingsScene.tsx';

export function ArenaPicture({ view }: { readonly view: ArenaView }) {
  const texts = useTexts();
  return (
    <>
      {view.heading !== null && (
        <Heading
          heading={view.heading}
          isAfterPair={view.scene === 'standings'}
          status={view.status}
          word={wordOf(view, texts)}
        >
          <Note rehearsal={view.rehearsal} />
        </Heading>
      )}
      <Scene view={view} />
    </>
  );
}

function Scene({ view }: { readonly view: ArenaView }) {
  switch (view.scene) {
    case 'holding':
      return <HoldingScene programme={view.holding} rehearsal={view.rehearsal} />;
    case 'nextPair':
      return <NextPairScene nextPair={view.nextPair} />;
    case 'race':
      return <RaceScene race={view.race} />;
    case 'finish':
      return <FinishScene finish={view.finish} />;
    case 'standings':
      return <StandingsScene standings={view.standings} record={view.record} />;
    default:
      return assertNever(view);
  }
}

function wordOf(view: ArenaView, texts: Texts): string | null {
  if (view.scene !== 'nextPair') return null;
  if (view.nextPair.hasFalseStart) return texts.falseStart;
  return view.nextPair.isLastPair ? texts.lastPair : null;
}
