/** The one quiet note of a scene: how old the numbers are, else that it is a rehearsal. */
import type { RehearsalView } from '#shared/view/heading.ts';
import { LinkBanner } from '../../../components/LinkBanner.tsx';
import { RehearsalTag } from '../../../components/RehearsalTag.tsx';
import { useFreshness, useLive } from '../../../live/useLive.ts';

export function Note({ rehearsal }: { readonly rehearsal: RehearsalView }) {
  const freshness = useFreshness();
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const quietSeconds = 'quietSeconds' in freshness ? freshness.quietSeconds : null;
  if (!isOutdated && quietSeconds === null) return <RehearsalTag rehearsal={rehearsal} />;
  return <LinkBanner quietSeconds={quietSeconds} isOutdated={isOutdated} />;
}
