/** How a graphic stands after what was ordered of it, one order after the other. Pure: a timeline is played through it anew. */
import type { Snapshot } from '#shared/protocol/serverMessages.ts';
import type { HostFields } from '../../displays/overlay/hostData.ts';
import type { Order } from './order.ts';

export interface Stand {
  /** Null while it is out. */
  readonly step: number | null;
  readonly fields: HostFields;
  readonly snapshot: Snapshot | null;
  readonly from: number | null;
  readonly pagesAhead: number;
  /** Since when its figures are held, in the milliseconds of the graphic's own time. */
  readonly frozenAt: number | null;
  /** When it last came in or went out. */
  readonly turnedAt: number;
  /** Whether it did so at once. */
  readonly isCut: boolean;
}

export const AT_FIRST: Stand = {
  step: null,
  fields: {},
  snapshot: null,
  from: null,
  pagesAhead: 0,
  frozenAt: null,
  turnedAt: -Infinity,
  isCut: true,
};

export interface Timed {
  /** In the milliseconds of the graphic's own time. */
  readonly timestamp: number;
  readonly order: Order;
}

export function act(stand: Stand, { order, timestamp }: Timed, stepCount: number): Stand {
  switch (order.kind) {
    case 'play':
      return turned(stand, targetStep(stand.step, order, stepCount), order.isCut, timestamp);
    case 'stop':
      return turned(stand, null, order.isCut, timestamp);
    case 'update': {
      const { fields, snapshot = stand.snapshot, from = stand.from } = order.data;
      return { ...stand, fields: { ...stand.fields, ...fields }, snapshot, from };
    }
    case 'freeze': {
      const isFrozen = order.isFrozen ?? stand.frozenAt === null;
      // Held anew it would jump to another figure.
      return { ...stand, frozenAt: isFrozen ? (stand.frozenAt ?? timestamp) : null };
    }
    case 'nextPage':
      return { ...stand, pagesAhead: stand.pagesAhead + 1 };
  }
}

/** Counted from 0; before the first and after the last step there is nothing to see. */
export function targetStep(
  current: number | null,
  { delta, goto }: { readonly delta: number; readonly goto: number | null },
  stepCount: number,
): number | null {
  const target = goto ?? (current ?? -1) + delta;
  return target >= 0 && target < stepCount ? target : null;
}

function turned(stand: Stand, step: number | null, isCut: boolean, timestamp: number): Stand {
  if ((step === null) === (stand.step === null)) return { ...stand, step };
  const since = { ...stand, step, isCut, turnedAt: timestamp };
  // Going out it keeps what it shows; coming in again it begins anew, unless it was held meanwhile.
  if (step === null) return since;
  const isHeldSince = stand.frozenAt !== null && stand.frozenAt >= stand.turnedAt;
  return { ...since, pagesAhead: 0, frozenAt: isHeldSince ? stand.frozenAt : null };
}

/** As long as it takes to come in and to go out, as the style sheet has it. */
const [COMES_MS, GOES_MS] = [320, 240];

/** How much of it is seen at a time: 0 out, 1 in. */
export function presence({ step, isCut, turnedAt }: Stand, at: number): number {
  const isIn = step !== null;
  const share = isCut ? 1 : Math.min(1, Math.max(0, (at - turnedAt) / (isIn ? COMES_MS : GOES_MS)));
  return isIn ? share : 1 - share;
}
