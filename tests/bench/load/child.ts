/** A process under measurement: started, told what to do, and asked for its next message of one kind. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FromServer, FromViewers, ToServer, ToViewers } from './messages.ts';

type Message = FromServer | FromViewers;

export class Child {
  readonly #process: ChildProcess;
  readonly #heard: Message[] = [];
  readonly #waiting: { readonly matches: (message: Message) => boolean; readonly resolve: (m: Message) => void }[] = [];

  /**
   * @param name of the program beside this file
   * @param rank who comes `last` gets a processor when no other wants it
   */
  constructor(name: string, args: readonly string[], rank: 'first' | 'last' = 'last') {
    const path = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
    this.#process = fork(path, [...args], { execArgv: ['--expose-gc', '--import', 'tsx'] });
    if (rank === 'last' && this.#process.pid !== undefined) {
      setPriority(this.#process.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    }
    this.#process.on('message', (message: Message) => {
      const index = this.#waiting.findIndex(({ matches }) => matches(message));
      if (index < 0) this.#heard.push(message);
      else this.#waiting.splice(index, 1)[0]?.resolve(message);
    });
  }

  tell(message: ToServer | ToViewers): void {
    this.#process.send(message);
  }

  /** The first message of this kind that was not taken yet and that fits. */
  async next<Kind extends Message['kind']>(
    kind: Kind,
    fits: (message: Extract<Message, { readonly kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<Message, { readonly kind: Kind }>> {
    type Wanted = Extract<Message, { readonly kind: Kind }>;
    const matches = (message: Message): boolean => message.kind === kind && fits(message as Wanted);
    const index = this.#heard.findIndex(matches);
    if (index >= 0) return this.#heard.splice(index, 1)[0] as Wanted;
    return new Promise((resolve) => {
      this.#waiting.push({ matches, resolve: (message) => resolve(message as Wanted) });
    });
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }
}
