/** The scene of an arena view. */
import { assertNever } from '#shared/primitives/outcome.ts';
import type { ArenaView } from '#shared/view/arenaView.ts';
import { CorrectionScene } from './scenes/CorrectionScene.tsx';
import { FinishScene } from './scenes/FinishScene.tsx';
import { HoldingScene } from './scenes/HoldingScene.tsx';
import { IceBreakScene } from './scenes/IceBreakScene.tsx';
import { MessageScene } from './scenes/MessageScene.tsx';
import { NextPairScene } from './scenes/NextPairScene.tsx';
import { PodiumScene } from './scenes/PodiumScene.tsx';
import { RaceScene } from './scenes/RaceScene.tsx';
import { RecordScene } from './scenes/RecordScene.tsx';
import { StandingsScene } from './scenes/StandingsScene.tsx';
import { TestCardScene } from './scenes/TestCardScene.tsx';

export function ArenaScene({ view }: { readonly view: ArenaView }) {
  switch (view.scene) {
    case 'holding':
      return <HoldingScene holding={view.holding} rehearsal={view.rehearsal} />;
    case 'nextPair':
      return <NextPairScene nextPair={view.nextPair} />;
    case 'race':
      return <RaceScene race={view.race} status={view.status} />;
    case 'finish':
      return <FinishScene finish={view.finish} />;
    case 'record':
      return <RecordScene key={view.moment.trigger?.id} moment={view.moment} />;
    case 'correction':
      return <CorrectionScene key={view.correction.trigger.id} correction={view.correction} />;
    case 'standings':
      return <StandingsScene standings={view.standings} record={view.record} />;
    case 'iceBreak':
      return <IceBreakScene iceBreak={view.iceBreak} />;
    case 'podium':
      return <PodiumScene podium={view.podium} />;
    case 'message':
      return <MessageScene message={view.message} />;
    case 'testcard':
      return <TestCardScene />;
    default:
      return assertNever(view);
  }
}
