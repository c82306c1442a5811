/** What the servers share cannot be read or written now: nothing was decided, and the same may work in a moment. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  constructor(cause: unknown) {
    super(`The database cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** @throws Unavailable whatever the reason */
export async function reached<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (cause) {
    throw new Unavailable(cause);
  }
}
