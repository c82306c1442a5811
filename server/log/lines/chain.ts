/** Lines of text, each signed with a hash over itself and all before it, so that a line that was changed, moved or lost is found. */
import { createHash } from 'node:crypto';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';

const NOTHING_BEFORE = '';
const SIGNED = /^(?<body>\{.*),"hash":"(?<hash>[\da-f]{64})"\}$/;

function hashAfter(before: string, body: string): string {
  return createHash('sha256').update(before).update('\n').update(body).digest('hex');
}

/** The values as lines of JSON objects; the last member of each is its hash. */
export function* chain(values: Iterable<object>): Generator<string> {
  let before = NOTHING_BEFORE;
  for (const value of values) {
    const body = JSON.stringify(value);
    before = hashAfter(before, body);
    yield `${body.slice(0, -1)},"hash":"${before}"}`;
  }
}

/** What stood in the lines before they were signed, or the first line that does not follow from those before it. */
export function unchain(lines: readonly string[]): Outcome<readonly unknown[], string> {
  const values: unknown[] = [];
  let before = NOTHING_BEFORE;
  for (const [index, line] of lines.entries()) {
    const signed = SIGNED.exec(line)?.groups;
    if (signed === undefined) return refused(`Line ${index + 1} is no signed line: it must end with its hash`);
    const body = `${signed['body'] ?? ''}}`;
    before = hashAfter(before, body);
    if (signed['hash'] !== before) {
      return refused(`Line ${index + 1} was changed, or a line before it is missing: its hash does not follow`);
    }
    values.push(JSON.parse(body));
  }
  return accepted(values);
}
