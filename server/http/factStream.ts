/** One open stream of server-sent events: every fact once, in order, from where the reader left off (W2). */
import type { Response } from 'express';
import type { NumberedFact } from '#shared/facts/fact.ts';
import { memoBy } from '#shared/primitives/memo.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { Cancel } from '../clock.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { HttpParts } from './parts.ts';

const HEARTBEAT_MS = 15_000;
/** Facts written before the socket is asked whether it can take more. */
const FACTS_AT_ONCE = 100;

type StreamParts = Pick<HttpParts, 'host' | 'scheduler'>;
type StreamSession = Pick<CompetitionSession, 'logId' | 'lastSeq' | 'factsAfter'>;

/** Where a reader wants to go on; `seq` null for one who gave a number that is none. */
export interface ResumePoint {
  readonly seq: Seq | null;
  /** The log the number belongs to, if the reader said so. */
  readonly logId: string | null;
}

/** Lives until the reader goes away or the server ends the response. */
export function openFactStream(parts: StreamParts, response: Response, from: ResumePoint | null): void {
  new FactStream(parts, response).begin(from);
}

/** The log is the buffer: a slow reader costs no memory here, it only gets its facts later. */
class FactStream {
  readonly #parts: StreamParts;
  readonly #response: Response;
  #session: StreamSession;
  #sent = 0 as Seq;
  #cancelHeartbeat: Cancel;
  readonly #unsubscribe: () => void;

  constructor(parts: StreamParts, response: Response) {
    this.#parts = parts;
    this.#response = response;
    this.#session = parts.host.current();
    this.#unsubscribe = parts.host.subscribe({
      onFacts: () => this.#pump(),
      onSwitch: (session) => this.#startOver(session),
    });
    this.#cancelHeartbeat = this.#beatLater();
    response.on('drain', () => this.#pump());
    response.on('close', () => this.#end());
  }

  begin(from: ResumePoint | null): void {
    const { logId } = this.#session;
    const last = this.#session.lastSeq();
    this.#write(`retry: 2000\nevent: log\ndata: ${JSON.stringify({ logId, seq: last })}\n\n`);
    if (from !== null) {
      const isOurs = from.logId === null || from.logId === logId;
      if (isOurs && from.seq !== null && from.seq <= last) this.#sent = from.seq;
      else this.#reset();
    }
    this.#pump();
  }

  #startOver(session: StreamSession): void {
    this.#session = session;
    this.begin({ seq: null, logId: null });
  }

  /** What the reader holds is of another log or of a future that did not happen. */
  #reset(): void {
    this.#sent = 0 as Seq;
    this.#write('event: reset\ndata: {"after":0}\n\n');
  }

  #pump(): void {
    while (!this.#response.writableNeedDrain && this.#sent < this.#session.lastSeq()) {
      const upTo = Math.min(this.#session.lastSeq(), this.#sent + FACTS_AT_ONCE) as Seq;
      this.#write(this.#session.factsAfter(this.#sent, upTo).map(factText).join(''));
      this.#sent = upTo;
    }
  }

  #beatLater(): Cancel {
    return this.#parts.scheduler.after(HEARTBEAT_MS, () => {
      if (this.#response.destroyed) return this.#end();
      // Whoever took nothing for so long is gone or stuck; it can come back and go on where it was.
      if (this.#response.writableNeedDrain) this.#response.destroy();
      else this.#write(': still here\n\n');
      this.#cancelHeartbeat = this.#beatLater();
    });
  }

  #write(text: string): void {
    if (!this.#response.destroyed && !this.#response.writableEnded) this.#response.write(text);
  }

  #end(): void {
    this.#unsubscribe();
    this.#cancelHeartbeat();
  }
}

/** Encoded once, however many read it (W5). */
const factText = memoBy(
  (numbered: NumberedFact) => `id: ${numbered.seq}\nevent: fact\ndata: ${JSON.stringify(numbered)}\n\n`,
);
