/** The log in memory, against the contract. */
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { describeFactLog } from '../../contract/factLog.contract.ts';

describeFactLog('the log in memory', () => {
  const storage = createMemoryStorage();
  return { open: async () => openMemoryFactLog(storage), remove: () => {} };
});
