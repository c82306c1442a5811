/** Runs a task again and again, but never twice at once: however often it is wanted meanwhile, it runs once more afterwards. */
export function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  async function run(): Promise<void> {
    isRunning = true;
    try {
      await task();
    } finally {
      isRunning = false;
      if (isWanted) want();
    }
  }
  function want(): void {
    isWanted = isRunning;
    if (!isRunning) void run();
  }
  return want;
}
