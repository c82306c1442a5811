/** A control log that lives as long as the list it is given. */
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import type { ControlLog } from '../../server/control/controlLog.ts';

export function openMemoryControlLog(kept: RecordedControlFact[] = []): ControlLog {
  let isOpen = true;
  const ensureOpen = (): void => {
    if (!isOpen) throw new Error('The log is closed');
  };
  return {
    append(recorded) {
      ensureOpen();
      kept.push(recorded);
    },
    readAll() {
      ensureOpen();
      return { facts: [...kept], unread: 0 };
    },
    close() {
      isOpen = false;
    },
  };
}
