/** Why a command was not carried out, and what would make it acceptable. */
import type { Message } from '../primitives/message.ts';
import { refusalsEn, type RefusalCatalogue } from './refusals/refusalsEn.ts';

/**
 * - `Malformed` – the message has not the form the schema asks for
 * - `NotAllowed` – the sender's role may not do this
 * - `UnknownTarget` – the distance, pair, lane, point, entry or fact does not exist
 * - `WrongPhase` – it exists, but not now: the pair is not on the ice, the distance is official
 * - `AlreadyDone` – the same thing is already in the log
 * - `StaleView` – the sender acted on an older state than the one that holds
 * - `Unavailable` – the log cannot be written now; nothing was decided
 * - `Implausible` – the guard doubts the value; send it again with `acknowledge` to keep it
 */
export const REFUSAL_CODES = [
  'Malformed',
  'NotAllowed',
  'UnknownTarget',
  'WrongPhase',
  'AlreadyDone',
  'StaleView',
  'Unavailable',
  'Implausible',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence in English: what was wrong. */
  readonly reason: string;
  /** One sentence in English: what would be right. */
  readonly remedy: string;
  /** The same for whoever says it in another language. */
  readonly message: Message;
}

export function refusal<Id extends keyof RefusalCatalogue>(
  code: RefusalCode,
  id: Id,
  values: RefusalCatalogue[Id],
): Refusal {
  const [reason, remedy] = refusalsEn[id](values);
  return { code, reason, remedy, message: { id, values } };
}
