/** Two pictures to lay graphics over, drawn by the page itself: floodlit ice with its lines, and a dark hall. */
import type { Page } from 'playwright-core';
import { styled } from './alphaPicture.ts';
import { keepPicture } from './gallery.ts';

const BACKDROPS = {
  ice: `radial-gradient(60% 50% at 20% 75%, #fff 0, transparent 100%),
    radial-gradient(50% 45% at 75% 65%, #fff 0, transparent 100%),
    linear-gradient(transparent 43%, #c45a64 43.2% 43.8%, transparent 44% 74%, #3f6fae 74.2% 74.8%, transparent 75%),
    linear-gradient(#5d7686 0, #8fa6b4 12%, #e4e9ec 12.5% 14%, #1f5a9a 14.5% 20%, #c3d5df 20.5%, #eef5f8 70%, #f7fbfc)`,
  hall: `radial-gradient(4% 6% at 12% 10%, #6d4a2c 0, transparent 100%), radial-gradient(5% 7% at 40% 7%, #3b4a66 0, transparent 100%),
    radial-gradient(4% 6% at 66% 11%, #642c33 0, transparent 100%), radial-gradient(5% 7% at 88% 8%, #47545e 0, transparent 100%),
    linear-gradient(#0a0e14 0, #161d27 20%, #2b3642 21%, #131a22 24%, #0b1016)`,
} as const;

/** The picture as a viewer sees it, over each backdrop. */
export async function keepOverPictures(page: Page, name: string): Promise<void> {
  for (const [backdrop, background] of Object.entries(BACKDROPS)) {
    await styled(page, `html[data-overlay] { background: ${background} }`);
    await keepPicture(page, `${name}-${backdrop}`);
  }
  await styled(page, '');
}
