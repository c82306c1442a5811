/** One log in memory for several servers: each is told what another appends, as by a database. */
import type { FactLog, OnNews } from '../../server/log/factLog.ts';
import { createMemoryStorage, openMemoryFactLog } from './memoryFactLog.ts';
import { wrapped } from './wrappedLog.ts';

/** Returns what opens it once more. */
export function sharedMemoryLog(): () => FactLog {
  const storage = createMemoryStorage();
  const followers = new Set<OnNews>();
  return () => {
    const log = openMemoryFactLog(storage);
    return wrapped(log, {
      async append(request) {
        const result = await log.append(request);
        for (const tell of followers) tell(null);
        return result;
      },
      follow(onNews) {
        followers.add(onNews);
        return () => followers.delete(onNews);
      },
    });
  };
}
