/** Sends as many inputs as asked for, batch by batch, and tells what did not hold: a crash, a fault, a change nobody was allowed. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { clockAnswer, commandAnswer } from '#shared/protocol/serverMessages.ts';
import { untold, type OpenApi } from '../support/openApi.ts';
import { httpInputs, type Asker, type HttpInput } from './httpInputs.ts';
import { Sender, type Answered } from './send.ts';
import { keptState } from './state.ts';
import { Target } from './target.ts';
import { PACKETS, rawInputs, socketInputs, type RawInput, type SocketInput } from './wireInputs.ts';

export interface FuzzPlan {
  readonly seed: number;
  readonly inputs: number;
  readonly onProgress?: (line: string) => void;
}

export interface FuzzReport {
  readonly inputs: number;
  /** How often each status was answered; a frame of a socket counts as `socket`. */
  readonly answers: Readonly<Record<string, number>>;
  /** Requests and commands that the server carried out, all of somebody who may. */
  readonly accepted: number;
  readonly violations: readonly string[];
  readonly residentMb: { readonly before: number; readonly after: number; readonly most: number };
}

type Input = HttpInput | SocketInput | RawInput;

const BATCH = 40;
const AT_ONCE = 16;
/** Whoever may not change anything asks most. */
const ASKERS: readonly Asker[] = ['nobody', 'guesser', 'nobody', 'device', 'nobody', 'admin'];
const answer = v.union([commandAnswer, clockAnswer]);
const EVENTS = /^42\["(?:welcome|snapshot|facts|goodbye|control|instruction|fleet)",/;

export async function runFuzz(plan: FuzzPlan): Promise<FuzzReport> {
  const target = await Target.start();
  const sender = new Sender(target.url);
  try {
    return await new Fuzz(target, sender).run(plan);
  } finally {
    sender.close();
    await target.stop();
  }
}

class Fuzz {
  readonly #target: Target;
  readonly #sender: Sender;
  readonly #violations: string[] = [];
  readonly #answers: Record<string, number> = {};
  #api: OpenApi | null = null;
  #deviceToken = '';
  #accepted = 0;

  constructor(target: Target, sender: Sender) {
    this.#target = target;
    this.#sender = sender;
  }

  async run({ seed, inputs, onProgress }: FuzzPlan): Promise<FuzzReport> {
    await this.#prepare();
    const arbitrary = this.#arbitrary();
    let [sent, most, kept] = [0, 0, await this.#kept()];
    let before = Number.NaN;
    for (let batch = 0; sent < inputs && this.#violations.length < 10; batch += 1) {
      const asker = ASKERS[batch % ASKERS.length] ?? 'nobody';
      const given = fc.sample(arbitrary, { numRuns: BATCH, seed: seed + batch });
      const acceptedBefore = this.#accepted;
      await inParallel(given, (input) => this.#try(input, asker, `seed ${seed + batch}`));
      sent += given.reduce((sum, input) => sum + (input.channel === 'socket' ? PACKETS : 1), 0);
      kept = await this.#compare(kept, this.#accepted > acceptedBefore, `seed ${seed + batch}, ${asker}`);
      most = Math.max(most, this.#target.residentMb);
      // What is compiled and cached once is no leak.
      if (Number.isNaN(before) && sent > inputs / 5) before = this.#target.residentMb;
      if (batch % 100 === 99) onProgress?.(`${sent} inputs, ${Math.round(this.#target.residentMb)} MB`);
    }
    const residentMb = { before, after: this.#target.residentMb, most };
    this.#violations.push(...this.#target.complaints.map((line) => `It complained: ${line}`));
    return { inputs: sent, answers: this.#answers, accepted: this.#accepted, violations: this.#violations, residentMb };
  }

  async #prepare(): Promise<void> {
    const asked = { method: 'GET', address: '/api/v1/openapi.json', headers: {}, body: null };
    this.#api = JSON.parse((await this.#sender.http(asked)).text) as OpenApi;
    const body = Buffer.from('{"name":"beam","role":"device"}');
    const headers = { ...this.#headersOf('admin'), 'content-type': 'application/json' };
    const made = await this.#sender.http({ method: 'POST', address: '/api/v1/tokens', headers, body });
    this.#deviceToken = v.parse(v.object({ token: v.string() }), JSON.parse(made.text)).token;
  }

  #arbitrary(): fc.Arbitrary<Input> {
    const api = this.#document();
    return fc.oneof(
      { arbitrary: httpInputs(api), weight: 14 },
      { arbitrary: socketInputs(api.components.schemas), weight: 2 },
      { arbitrary: rawInputs, weight: 1 },
    );
  }

  #document(): OpenApi {
    if (this.#api === null) throw new Error('The document is read first');
    return this.#api;
  }

  #headersOf(asker: Asker): Readonly<Record<string, string>> {
    if (asker === 'nobody') return {};
    const token = { admin: this.#target.secret, device: this.#deviceToken, guesser: 'icb_no-such-token' }[asker];
    return { authorization: `Bearer ${token}` };
  }

  async #try(input: Input, asker: Asker, where: string): Promise<void> {
    try {
      const problem = await this.#send(input, asker);
      if (problem !== null) this.#violations.push(`${where}, ${asker}: ${problem}: ${told(input)}`);
    } catch (error) {
      this.#violations.push(`${where}, ${asker}: ${String(error)}: ${told(input)}`);
    }
  }

  /** What was wrong with the answer; null when nothing was. */
  async #send(input: Input, asker: Asker): Promise<string | null> {
    if (input.channel === 'raw') {
      const { status } = await this.#sender.raw(input);
      this.#count(`raw ${status}`);
      return status >= 500 ? `a broken request is answered ${status}` : null;
    }
    if (input.channel === 'socket') return this.#judgeFrames(await this.#sender.socket(input, this.#headersOf(asker)));
    const headers = { ...input.headers, ...this.#headersOf(asker) };
    const answered = await this.#sender.http({ ...input, headers });
    this.#count(String(answered.status));
    if (this.#isAccepted(input, asker, answered)) this.#accepted += 1;
    return this.#judge(input, answered);
  }

  #judge({ path, method }: HttpInput, { status, type, text }: Answered): string | null {
    if (status >= 500 && status !== 503) return `answered ${status} ${text.slice(0, 200)}`;
    // Nothing was said, or by the server of HTTP itself, before any route.
    if (status === 0 || path === null || type === '' || status === 304 || text.length > 20_000) return null;
    const body: unknown = /json/.test(type) && text !== '' ? JSON.parse(text) : null;
    const misfits = untold(this.#document(), path, method.toLowerCase(), { status, type, text, body });
    return misfits.length > 0 ? `answered ${status}, but ${misfits[0] ?? ''}` : null;
  }

  #judgeFrames(frames: readonly string[]): string | null {
    for (const frame of frames) {
      this.#count('socket');
      if (frame.includes('"ok":true') && frame.startsWith('43')) this.#accepted += 1;
      const said = /^43\d+\[(.*)\]$/s.exec(frame)?.[1];
      if (said !== undefined && !v.is(answer, JSON.parse(said))) return `answered ${frame.slice(0, 200)}`;
      if (frame.startsWith('42') && !EVENTS.test(frame)) return `said ${frame.slice(0, 200)}`;
    }
    return null;
  }

  /** By its answer, and by somebody who may: of nobody else may anything change. */
  #isAccepted({ method, path }: HttpInput, asker: Asker, { status, text }: Answered): boolean {
    const mayChange = (asker === 'admin' || asker === 'device') && method !== 'GET' && status >= 200 && status < 300;
    return mayChange && (path !== '/api/v1/commands' || text.includes('"ok":true'));
  }

  async #compare(before: string, isChangeDue: boolean, where: string): Promise<string> {
    if (!this.#target.isAlive) {
      this.#violations.push(`${where}: the server has ended`, ...Array.from({ length: 10 }, () => 'and is gone'));
      return before;
    }
    if (isChangeDue) {
      const headers = this.#headersOf('admin');
      await this.#sender.http({ method: 'DELETE', address: '/api/v1/rehearsal', headers, body: null });
    }
    const after = await this.#kept();
    if (!isChangeDue && after !== before) this.#violations.push(`${where}: something changed that nobody was granted`);
    return after;
  }

  #kept(): Promise<string> {
    return keptState(this.#sender, this.#headersOf('admin'));
  }

  #count(what: string): void {
    this.#answers[what] = (this.#answers[what] ?? 0) + 1;
  }
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function told(input: Input): string {
  if (input.channel === 'raw') return JSON.stringify(input.bytes.toString('latin1').slice(0, 300));
  if (input.channel === 'socket') return JSON.stringify(input.packets).slice(0, 1500);
  const { method, address, headers, body } = input;
  return `${method} ${address.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${(body ?? '').toString().slice(0, 400)}`;
}
