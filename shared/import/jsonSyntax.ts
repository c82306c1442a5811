/**
 * Where a text stops being JSON, and what should stand there. Found by reading it, because every engine words its own
 * message and only some of them name the place.
 */
import type { ImportCode } from './problem.ts';

export type JsonFaultCode = Extract<ImportCode, `json${string}`>;

export interface JsonFault {
  readonly code: JsonFaultCode;
  /** Place in the text, from 1. */
  readonly line: number;
  readonly char: number;
  /** The sign that stands there; empty where the text has ended. */
  readonly got: string;
}

/** Null when the text is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const scan = new Scan(text);
  for (;;) {
    const code = scan.step();
    if (code === 'done') return null;
    if (code !== null) return faultAt(text, scan.at, code);
  }
}

function faultAt(text: string, at: number, code: JsonFaultCode): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const [got = ''] = text.slice(at, at + 2);
  // Signs are counted as people see them, not as they are stored.
  return { code, line: lines.length, char: Array.from(lines.at(-1) ?? '').length + 1, got };
}

type Awaited = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN_TEXT = /[^"\\\p{Cc}]|[\u007f-\u009f]/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iy;
const CLOSING = { '{': '}', '[': ']' } as const;

/** Without recursion: a text may be nested deeper than any call. */
class Scan {
  readonly #text: string;
  /** Of what is open, the innermost last. */
  readonly #open: ('{' | '[')[] = [];
  #awaited: Awaited = 'value';
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads one part; null when it is as it should be. */
  step(): JsonFaultCode | 'done' | null {
    this.#take(SPACE);
    const sign = this.#text[this.at];
    switch (this.#awaited) {
      case 'value':
      case 'valueOrEnd':
        return this.#value(sign);
      case 'name':
      case 'nameOrEnd':
        return this.#name(sign);
      case 'colon':
        return this.#sign(sign === ':', 'value') ? null : 'jsonColon';
      case 'commaOrEnd':
        return this.#commaOrEnd(sign);
      case 'nothing':
        return sign === undefined ? 'done' : 'jsonAfterEnd';
    }
  }

  #value(sign: string | undefined): JsonFaultCode | null {
    if (sign === '{' || sign === '[') {
      this.#open.push(sign);
      this.#sign(true, sign === '{' ? 'nameOrEnd' : 'valueOrEnd');
      return null;
    }
    if (this.#awaited === 'valueOrEnd' && sign === ']') return this.#close();
    if (sign === '"') return this.#textThen(this.#afterValue());
    if (!this.#take(NUMBER) && !this.#take(WORD)) return 'jsonValue';
    this.#awaited = this.#afterValue();
    return null;
  }

  #name(sign: string | undefined): JsonFaultCode | null {
    if (sign === '"') return this.#textThen('colon');
    return this.#awaited === 'nameOrEnd' && sign === '}' ? this.#close() : 'jsonName';
  }

  #commaOrEnd(sign: string | undefined): JsonFaultCode | null {
    const open = this.#open.at(-1) ?? '[';
    if (sign === CLOSING[open]) return this.#close();
    return this.#sign(sign === ',', open === '{' ? 'name' : 'value') ? null : 'jsonComma';
  }

  /** From its first quotation mark to its last; a fault is told where it stands, an open text where it begins. */
  #textThen(next: Awaited): JsonFaultCode | null {
    const start = this.at;
    this.at += 1;
    while (this.#take(PLAIN_TEXT) || this.#take(ESCAPE));
    const sign = this.#text[this.at];
    if (sign === '\\') return 'jsonEscape';
    if (this.#sign(sign === '"', next)) return null;
    this.at = start;
    return 'jsonOpenText';
  }

  #close(): null {
    this.#open.pop();
    this.#sign(true, this.#afterValue());
    return null;
  }

  #afterValue(): Awaited {
    return this.#open.length === 0 ? 'nothing' : 'commaOrEnd';
  }

  #sign(isThere: boolean, next: Awaited): boolean {
    if (!isThere) return false;
    this.at += 1;
    this.#awaited = next;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
