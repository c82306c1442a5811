/** A doubt that did not stop a command. */
import type { Message } from '../primitives/message.ts';
import { warningsEn, type WarningCatalogue } from './refusals/warningsEn.ts';

export interface Warning {
  /** One sentence in English. */
  readonly text: string;
  /** The same for whoever says it in another language; null in a log from before there were any. */
  readonly message: Message | null;
}

export function warning<Id extends keyof WarningCatalogue>(id: Id, values: WarningCatalogue[Id]): Warning {
  return { text: warningsEn[id](values), message: { id, values } };
}
