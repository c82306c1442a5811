/** Whose record or lead it is, and from where: `Kok, pair 13`, `Miho Takagi, Beijing 2022`. */
import type { HoldingView } from '#shared/view/recordBlock.ts';
import type { Texts } from './texts.ts';

export function holderText({ holder, pair, place }: HoldingView, texts: Texts): string {
  return [holder, pair === null ? place : texts.pair(pair)].filter((part) => part !== null).join(', ');
}
