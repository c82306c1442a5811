/** The files of the data folder, opened one after the other; one that is damaged fails the start with a sentence. */
import { join } from 'node:path';
import { Access } from './auth/access.ts';
import { openOperatorSecret, type OpenedSecret } from './auth/operatorSecret.ts';
import type { Clock } from './clock.ts';
import { ControlBook } from './control/controlBook.ts';
import { openSqliteControlLog } from './control/sqliteControlLog.ts';
import type { FactLog } from './log/factLog.ts';
import { openSqliteFactLog } from './log/sqliteFactLog.ts';
import type { Logger } from './observe/logger.ts';
import type { Opening } from './opening.ts';

interface DataParts {
  readonly folder: string;
  /** Instead of the log in the folder. */
  readonly log: FactLog | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface OpenedData {
  readonly log: FactLog;
  readonly operator: OpenedSecret;
  readonly access: Access;
  readonly book: ControlBook;
}

/** @throws Error with a sentence for people; `opening` knows what is open already */
export async function openData(opening: Opening, { folder, clock, logger, ...given }: DataParts): Promise<OpenedData> {
  const inFolder = () => openSqliteFactLog(join(folder, 'competition.sqlite'));
  const log = opening.opened(given.log ?? (await inFolder()), (open) => open.close());
  const operator = await openOperatorSecret(folder);
  const access = opening.opened(new Access({ folder, secret: operator.secret, clock }), (open) => open.close());
  const control = opening.opened(openSqliteControlLog(join(folder, 'screens.sqlite')), (open) => open.close());
  return { log, operator, access, book: new ControlBook({ log: control, clock, logger }) };
}
