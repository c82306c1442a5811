/** What a renderer may order of a graphic, read from whatever it passes: some pass nothing at all. */
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { GRAPHIC_SHEETS, type PackedGraphic } from '#shared/view/graphicPackage.ts';
import { fieldsOf } from '../../live/messages.ts';
import { readGraphicData, type GraphicData } from './graphicData.ts';

export type Order = { readonly isCut: boolean } & (
  | { readonly kind: 'play'; readonly delta: number; readonly goto: number | null }
  | { readonly kind: 'stop' }
  | { readonly kind: 'update'; readonly data: GraphicData; readonly ignored: readonly string[] }
  /** Null changes it to the other. */
  | { readonly kind: 'freeze'; readonly isFrozen: boolean | null }
  | { readonly kind: 'nextPage' }
);

export const ORDER_TYPES = ['playAction', 'stopAction', 'updateAction', 'customAction'] as const;
export type OrderType = (typeof ORDER_TYPES)[number];

export function readOrder(graphic: PackedGraphic, type: OrderType, params: unknown): Outcome<Order, string> {
  const asked = fieldsOf(params);
  const isCut = asked['skipAnimation'] === true;
  switch (type) {
    case 'playAction':
      return readPlay(asked, isCut);
    case 'stopAction':
      return accepted({ kind: 'stop', isCut });
    case 'updateAction':
      return accepted({ kind: 'update', isCut, ...readGraphicData(asked['data']) });
    case 'customAction':
      return readCustom(graphic, asked, isCut);
  }
}

type Asked = Readonly<Record<string, unknown>>;

function readPlay({ delta = 1, goto = null }: Asked, isCut: boolean): Outcome<Order, string> {
  if (!isWholeNumber(delta)) return refused('delta: a whole number is expected');
  if (goto !== null && !isWholeNumber(goto)) return refused('goto: a whole number is expected');
  return accepted({ kind: 'play', delta, goto, isCut });
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function readCustom(graphic: PackedGraphic, { id, payload }: Asked, isCut: boolean): Outcome<Order, string> {
  const { hasPages } = GRAPHIC_SHEETS[graphic];
  if (id === 'freeze') {
    const { frozen } = fieldsOf(payload);
    return accepted({ kind: 'freeze', isFrozen: typeof frozen === 'boolean' ? frozen : null, isCut });
  }
  if (id === 'nextPage' && hasPages) return accepted({ kind: 'nextPage', isCut });
  const possible = hasPages ? 'freeze and nextPage' : 'freeze';
  return refused(`There is no action ${JSON.stringify(id)} here; possible is ${possible}`);
}
