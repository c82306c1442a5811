/** Runs tasks one at a time in the order in which they were handed in. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    // A failure is for whoever handed the task in; the next task runs all the same.
    this.#last = result.then(nothing, nothing);
    return result;
  }
}

function nothing(): void {}
