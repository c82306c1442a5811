/** One arena view on a ribbon: what is skated and its clock at the left, rows around the line at the right. */
import { assertNever } from '#shared/primitives/outcome.ts';
import type { ArenaWithStandings } from '#shared/view/arenaWithStandings.ts';
import { ArenaPicture } from '../ArenaPicture.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { CorrectionRows } from '../stack/CorrectionRows.tsx';
import { PodiumRows } from '../stack/PodiumRows.tsx';
import { RecordRows } from '../stack/RecordRows.tsx';
import { StageBox } from '../stack/StageBox.tsx';
import { StatusWord } from '../stack/StatusWord.tsx';
import { RibbonBreak } from './RibbonBreak.tsx';
import { RibbonNews } from './RibbonNews.tsx';
import { RibbonFinish } from './RibbonFinish.tsx';
import { RibbonHolding } from './RibbonHolding.tsx';
import { RibbonNextPair } from './RibbonNextPair.tsx';
import { RibbonRace } from './RibbonRace.tsx';
import { RibbonStandings } from './RibbonStandings.tsx';

export function RibbonPicture({ view: { arena, beside } }: { readonly view: ArenaWithStandings }) {
  const texts = useTexts();
  const { heading, rehearsal, status } = arena;
  switch (arena.scene) {
    case 'holding':
      return <RibbonHolding programme={arena.holding} rehearsal={rehearsal} />;
    case 'nextPair':
      return <RibbonNextPair nextPair={arena.nextPair} heading={heading} rehearsal={rehearsal} />;
    case 'race':
      return <RibbonRace race={arena.race} heading={heading} rehearsal={rehearsal} status={status} beside={beside} />;
    case 'finish':
      return (
        <RibbonFinish finish={arena.finish} heading={heading} rehearsal={rehearsal} status={status} beside={beside} />
      );
    case 'standings':
      return <RibbonStandings standings={arena.standings} heading={heading} status={status} rehearsal={rehearsal} />;
    case 'record':
      return (
        <RibbonNews heading={heading} rehearsal={rehearsal} word={texts.record[arena.moment.notice.badge.scope]}>
          <RecordRows moment={arena.moment} />
        </RibbonNews>
      );
    case 'correction':
      return (
        <RibbonNews
          heading={heading}
          rehearsal={rehearsal}
          word={texts.arena.corrected}
          aside={<FitText text={texts.arena.cause[arena.correction.cause]} />}
        >
          <CorrectionRows correction={arena.correction} />
        </RibbonNews>
      );
    case 'podium':
      return (
        <RibbonNews
          heading={heading}
          rehearsal={rehearsal}
          word={arena.podium.isOfficial ? texts.arena.finalResult : texts.arena.provisionalFinal}
          aside={<StatusWord status={status} />}
        >
          <PodiumRows podium={arena.podium} />
        </RibbonNews>
      );
    case 'iceBreak':
      return <RibbonBreak iceBreak={arena.iceBreak} heading={heading} rehearsal={rehearsal} />;
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
