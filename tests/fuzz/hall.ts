/** A hall full of screens for the fuzz test: the real session and fan-out, the real screen logic, and a faulty network between. */
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { LogId } from '#shared/primitives/ids.ts';
import type { Audience } from '#shared/protocol/clientMessages.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { createConversation, type Conversation } from '../../client/live/conversation.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { createMemoryStorage, openMemoryFactLog, type MemoryStorage } from '../support/memoryFactLog.ts';
import { createMeters } from '../../server/observe/meters.ts';
import type { CompetitionSession } from '../../server/session/competitionSession.ts';
import { SessionHost } from '../../server/session/sessionHost.ts';
import { FanOut } from '../../server/transport/fanOut.ts';
import { readHello } from '../../server/transport/handshake.ts';
import { FakeClock } from '../support/fakeClock.ts';
import { FaultyNet, type Line } from '../support/faultyNet.ts';
import { asRequest, openTestSession, OPERATOR } from '../support/testSession.ts';

/** One screen: what it is told, and what it has made of it. */
export class HallScreen {
  readonly #audience: Audience;
  readonly #store: LiveStore = createLiveStore();
  readonly #conversation: Conversation;
  #entry: Line | null = null;
  #isReading = false;
  /** How often something it read made it ask for everything anew. */
  startedAgain = 0;

  constructor(audience: Audience, hall: Hall) {
    this.#audience = audience;
    const never = (): never => {
      throw new Error('Here every message can be understood, and no screen is outdated');
    };
    const reloader = { forUnderstanding: never, forBuild: never, settle: () => {} };
    const say = (hello: unknown): void => {
      if (this.#isReading) this.startedAgain += 1;
      if (this.#entry !== null) hall.admit(this.#entry, { ...(hello as object), audience: this.#audience });
    };
    const clock = createServerClock(() => hall.clock.monotonicMs());
    const moves = { welcomed: () => true, unfit: never, isHome: () => true };
    const parts = { store: this.#store, clock, reloader, say, moves, complain: never };
    this.#conversation = createConversation({ ...parts, screen: 'fuzz', build: 'fuzz' });
  }

  get line(): Line | null {
    return this.#entry;
  }

  get held(): { readonly logId: LogId | null; readonly state: CompetitionState } {
    const { competition, logId } = this.#store.getState();
    return { logId, state: competition };
  }

  connect(line: Line): void {
    this.#entry = line;
    this.#conversation.opened();
  }

  cut(): void {
    this.#entry?.cut();
    this.#entry = null;
    this.#conversation.closed();
  }

  /** Reads the next message that waits for it; false when there is none. */
  read(): boolean {
    const next = this.#entry?.waiting.shift();
    if (next === undefined) return false;
    this.#isReading = true;
    // As over a wire: nothing is shared between server and screen.
    this.#conversation[next.name](JSON.parse(JSON.stringify(next.message)));
    this.#isReading = false;
    return true;
  }

  readAll(): void {
    while (this.read());
  }

  /** A sign of life without content, as the answer to a clock probe is. */
  hearOfServer(): void {
    this.#conversation.contact();
  }
}

export class Hall {
  readonly clock = new FakeClock();
  readonly screens: HallScreen[] = [];
  #net = new FaultyNet();
  #storage: MemoryStorage;
  #host: SessionHost;
  #fanOut: FanOut;

  static async open(): Promise<Hall> {
    const storage = createMemoryStorage('log-1');
    const clock = new FakeClock();
    const { session } = await openTestSession({ log: openMemoryFactLog(storage), clock });
    return new Hall(storage, session);
  }

  private constructor(storage: MemoryStorage, session: CompetitionSession) {
    this.#storage = storage;
    this.#host = new SessionHost(session);
    this.#fanOut = this.#startFanOut();
  }

  get session(): CompetitionSession {
    return this.#host.current();
  }

  addScreen(audience: Audience): HallScreen {
    const screen = new HallScreen(audience, this);
    this.screens.push(screen);
    return screen;
  }

  connect(screen: HallScreen): void {
    screen.connect(this.#net.connect());
  }

  admit(line: Line, hello: unknown): void {
    const read = readHello(hello);
    if (!read.ok) throw new Error(`A screen said a wrong hello: ${read.problem.reason}`);
    this.#fanOut.admit(line, read.value);
  }

  async submit(request: CommandRequestInput): Promise<void> {
    const answer = await this.session.submit(asRequest(request), OPERATOR);
    if (!answer.ok) throw new Error(`The command was refused: ${answer.refusal.reason}`);
  }

  async switchLog(name: string): Promise<void> {
    this.#storage = createMemoryStorage(name);
    const { session } = await openTestSession({ log: openMemoryFactLog(this.#storage), clock: this.clock });
    await this.#host.switchTo(session).close();
  }

  /** The same log in a new process: every line is cut. */
  async restart(): Promise<void> {
    for (const screen of this.screens) screen.cut();
    this.#fanOut.close();
    this.#net = new FaultyNet();
    await this.session.close();
    const { session } = await openTestSession({ log: openMemoryFactLog(this.#storage), clock: this.clock });
    this.#host = new SessionHost(session);
    this.#fanOut = this.#startFanOut();
  }

  #startFanOut(): FanOut {
    const parts = { clock: this.clock, scheduler: this.clock, meters: createMeters(), build: 'fuzz', phonesInARoom: 2 };
    return new FanOut({ ...parts, servers: () => [], host: this.#host, rooms: this.#net });
  }
}
