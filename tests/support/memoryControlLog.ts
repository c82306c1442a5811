/** A control log that lives as long as the list it is given. */
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import type { ControlLog } from '../../server/control/controlLog.ts';

export function openMemoryControlLog(kept: RecordedControlFact[] = []): ControlLog {
  let isOpen = true;
  const ensureOpen = (): void => {
    if (!isOpen) throw new Error('The log is closed');
  };
  return {
    async append(recorded) {
      ensureOpen();
      kept.push(recorded);
    },
    async readAfter(number) {
      ensureOpen();
      return { facts: kept.slice(number), upTo: kept.length, unread: 0 };
    },
    async close() {
      isOpen = false;
    },
  };
}
