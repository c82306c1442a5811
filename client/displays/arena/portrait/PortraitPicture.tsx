/** One arena view on an upright stage. */
import { assertNever } from '#shared/primitives/outcome.ts';
import type { ArenaWithStandings } from '#shared/view/arenaWithStandings.ts';
import { ArenaPicture } from '../ArenaPicture.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { CorrectionRows } from '../stack/CorrectionRows.tsx';
import { PodiumRows } from '../stack/PodiumRows.tsx';
import { RecordRows } from '../stack/RecordRows.tsx';
import { StageBox } from '../stack/StageBox.tsx';
import { PortraitBreak } from './PortraitBreak.tsx';
import { PortraitNews } from './PortraitNews.tsx';
import { PortraitFinish } from './PortraitFinish.tsx';
import { PortraitHeading } from './PortraitHeading.tsx';
import { PortraitHolding } from './PortraitHolding.tsx';
import { PortraitNextPair } from './PortraitNextPair.tsx';
import { PortraitRace } from './PortraitRace.tsx';
import { PortraitStandings } from './PortraitStandings.tsx';

export function PortraitPicture({ view }: { readonly view: ArenaWithStandings }) {
  const { heading, scene } = view.arena;
  return (
    <>
      {heading !== null && scene !== 'standings' && <PortraitHeading heading={heading} />}
      <Scene view={view} />
    </>
  );
}

function Scene({ view: { arena, beside } }: { readonly view: ArenaWithStandings }) {
  const texts = useTexts();
  const { heading, rehearsal, status } = arena;
  switch (arena.scene) {
    case 'holding':
      return <PortraitHolding holding={arena.holding} rehearsal={rehearsal} />;
    case 'nextPair':
      return <PortraitNextPair nextPair={arena.nextPair} rehearsal={rehearsal} />;
    case 'race':
      return <PortraitRace race={arena.race} status={status} rehearsal={rehearsal} beside={beside} />;
    case 'finish':
      return <PortraitFinish finish={arena.finish} status={status} rehearsal={rehearsal} beside={beside} />;
    case 'standings':
      return (
        <PortraitStandings
          standings={arena.standings}
          record={arena.record}
          heading={heading}
          status={status}
          rehearsal={rehearsal}
        />
      );
    case 'record':
      return (
        <PortraitNews word={texts.record[arena.moment.notice.badge.scope]} rehearsal={rehearsal}>
          <RecordRows moment={arena.moment} />
        </PortraitNews>
      );
    case 'correction':
      return (
        <PortraitNews
          word={texts.arena.corrected}
          note={texts.arena.cause[arena.correction.cause]}
          rehearsal={rehearsal}
        >
          <CorrectionRows correction={arena.correction} />
        </PortraitNews>
      );
    case 'podium':
      return (
        <PortraitNews
          word={arena.podium.isOfficial ? texts.arena.finalResult : texts.arena.provisionalFinal}
          rehearsal={rehearsal}
        >
          <PodiumRows podium={arena.podium} />
        </PortraitNews>
      );
    case 'iceBreak':
      return <PortraitBreak iceBreak={arena.iceBreak} rehearsal={rehearsal} />;
    case 'message':
    case 'testcard':
      return (
        <StageBox isWhole={arena.scene === 'testcard'}>
          <ArenaPicture view={arena} />
        </StageBox>
      );
    default:
      return assertNever(arena);
  }
}
