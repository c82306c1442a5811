/** Reads a schedule of actions: all of it, or nothing and why. */
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import type { PackedGraphic } from '#shared/view/graphicPackage.ts';
import { fieldsOf } from '../../live/messages.ts';
import { ORDER_TYPES, readOrder } from './order.ts';
import type { Timed } from './stand.ts';

export function readSchedule(graphic: PackedGraphic, raw: unknown): Outcome<readonly Timed[], string> {
  if (!Array.isArray(raw)) return refused('schedule: a list of {timestamp, action} is expected');
  const read: Timed[] = [];
  for (const [index, each] of raw.entries()) {
    const timed = readTimed(graphic, each);
    if (!timed.ok) return refused(`schedule[${index}]: ${timed.problem}`);
    read.push(timed.value);
  }
  return accepted(read);
}

function readTimed(graphic: PackedGraphic, raw: unknown): Outcome<Timed, string> {
  const { timestamp, action } = fieldsOf(raw);
  const { type, params } = fieldsOf(action);
  if (typeof timestamp !== 'number' || !Number.isFinite(timestamp)) return refused('timestamp: a number is expected');
  const known = ORDER_TYPES.find((each) => each === type);
  if (known === undefined) return refused(`action.type: one of ${ORDER_TYPES.join(', ')} is expected`);
  const order = readOrder(graphic, known, params);
  return order.ok ? accepted({ timestamp, order: order.value }) : order;
}
