/** One server with its viewers, set up for a measurement: emits facts, waits until everybody has them, and reads the figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from './child.ts';
import type { Delays, ServerKind, Usage, ViewerKind } from './messages.ts';

export interface StandPlan {
  readonly kind: ServerKind;
  readonly phones: number;
  readonly screens: number;
}

export interface Delivered {
  readonly seq: number;
  /** From the command until its fact was durable. */
  readonly durableMs: number;
  /** From then on, to the last of them. */
  readonly screensMs: number;
  readonly phonesMs: number;
}

interface Seats {
  readonly phones: Child;
  readonly screens: Child;
}

export class Stand {
  readonly plan: StandPlan;
  readonly #folder = mkdtempSync(join(tmpdir(), 'icebell-load-'));
  #server: Child;
  #viewers: Seats | null = null;
  #port = 0;
  /** Of the server, for each viewer. */
  bytesAViewer = Number.NaN;

  static async build(plan: StandPlan): Promise<Stand> {
    const stand = new Stand(plan);
    await stand.#listening();
    const before = await stand.usage();
    const { kind, phones, screens } = plan;
    const viewers = async (which: ViewerKind, count: number): Promise<Child> => {
      // In a hall each screen has a computer of its own: here it does not queue for one behind server and phones.
      const rank = which === 'screen' ? 'first' : 'last';
      const child = new Child('viewers', [kind, String(stand.#port), which, String(count)], rank);
      await child.next('ready');
      return child;
    };
    stand.#viewers = { phones: await viewers('phone', phones), screens: await viewers('screen', screens) };
    const after = await stand.usage();
    stand.bytesAViewer = (after.rssBytes - before.rssBytes) / (phones + screens);
    return stand;
  }

  private constructor(plan: StandPlan) {
    this.plan = plan;
    this.#server = this.#start();
  }

  get #seats(): Seats {
    if (this.#viewers === null) throw new Error('There are no viewers yet');
    return this.#viewers;
  }

  async usage(): Promise<Usage> {
    this.#server.tell({ kind: 'usage' });
    return this.#server.next('usage');
  }

  /** Bytes and delays since the last time. */
  async report(): Promise<{ screensMs: Delays; phonesMs: Delays; bytes: number; returns: number }> {
    const reportOf = (child: Child) => {
      child.tell({ kind: 'report' });
      return child.next('report');
    };
    const [phones, screens] = await Promise.all([reportOf(this.#seats.phones), reportOf(this.#seats.screens)]);
    return {
      screensMs: screens.delaysMs,
      phonesMs: phones.delaysMs,
      bytes: phones.bytes + screens.bytes,
      returns: phones.returns + screens.returns,
    };
  }

  /** Resolves when everybody has it. */
  async emit(): Promise<Delivered> {
    this.#server.tell({ kind: 'emit' });
    const { seq, commandedNs, emittedNs } = await this.#server.next('emitted');
    const { phones, screens } = this.#seats;
    const sent = async (child: Child): Promise<number> => {
      const { lastNs } = await child.next('delivered', (each) => each.seq === seq);
      child.tell({ kind: 'sent', seq, emittedNs });
      return sinceMs(emittedNs, lastNs);
    };
    const [screensMs, phonesMs] = await Promise.all([sent(screens), sent(phones)]);
    return { seq, durableMs: sinceMs(commandedNs, emittedNs), screensMs, phonesMs };
  }

  /** Kills the server and starts it again on the same file and port; resolves when it listens. */
  async restart(): Promise<void> {
    await this.#server.end();
    this.#server = this.#start();
    await this.#listening();
  }

  async remove(): Promise<void> {
    await this.#viewers?.screens.end();
    await this.#viewers?.phones.end();
    await this.#server.end();
    rmSync(this.#folder, { recursive: true });
  }

  #start(): Child {
    return new Child(`${this.plan.kind}Server`, [this.#folder, String(this.#port)]);
  }

  async #listening(): Promise<void> {
    this.#port = (await this.#server.next('listening')).port;
  }
}

function sinceMs(fromNs: string, toNs: string): number {
  return Number(BigInt(toNs) - BigInt(fromNs)) / 1e6;
}
