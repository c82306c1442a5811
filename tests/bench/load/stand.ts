/** One server with its viewers, set up for a measurement: emits facts, waits until everybody has them, and reads the figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from './child.ts';
import type { Delays, ServerKind, Usage } from './messages.ts';

export interface StandPlan {
  readonly kind: ServerKind;
  readonly phones: number;
  readonly screens: number;
}

export interface Delivered {
  readonly seq: number;
  readonly screensMs: number;
  readonly phonesMs: number;
}

export class Stand {
  readonly plan: StandPlan;
  readonly #folder = mkdtempSync(join(tmpdir(), 'icebell-load-'));
  #server: Child;
  #viewers: Child | null = null;
  #port = 0;
  /** Of the server, for each viewer. */
  bytesAViewer = Number.NaN;

  static async build(plan: StandPlan): Promise<Stand> {
    const stand = new Stand(plan);
    await stand.#listening();
    const before = await stand.usage();
    const { kind, phones, screens } = plan;
    stand.#viewers = new Child('viewers', [kind, String(stand.#port), String(phones), String(screens)]);
    await stand.#viewers.next('ready');
    const after = await stand.usage();
    stand.bytesAViewer = (after.rssBytes - before.rssBytes) / (phones + screens);
    return stand;
  }

  private constructor(plan: StandPlan) {
    this.plan = plan;
    this.#server = this.#start();
  }

  get viewers(): Child {
    if (this.#viewers === null) throw new Error('There are no viewers yet');
    return this.#viewers;
  }

  async usage(): Promise<Usage> {
    this.#server.tell({ kind: 'usage' });
    return this.#server.next('usage');
  }

  /** Bytes and delays since the last time. */
  async report(): Promise<{ screensMs: Delays; phonesMs: Delays; bytes: number; returns: number }> {
    this.viewers.tell({ kind: 'report' });
    return this.viewers.next('report');
  }

  /** Resolves when everybody has it. */
  async emit(): Promise<Delivered> {
    this.#server.tell({ kind: 'emit' });
    const { seq, atNs } = await this.#server.next('emitted');
    const { screensNs, phonesNs } = await this.viewers.next('delivered', (each) => each.seq === seq);
    this.viewers.tell({ kind: 'sent', seq, atNs });
    return { seq, screensMs: sinceMs(atNs, screensNs), phonesMs: sinceMs(atNs, phonesNs) };
  }

  /** Kills the server and starts it again on the same file and port; resolves when it listens. */
  async restart(): Promise<void> {
    await this.#server.end();
    this.#server = this.#start();
    await this.#listening();
  }

  async remove(): Promise<void> {
    await this.#viewers?.end();
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
