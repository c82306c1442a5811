/** No command and no kind of refusal is forgotten: each has tests of its own in this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command } from '#shared/decide/command.ts';
import { REFUSAL_CODES } from '#shared/decide/refusal.ts';

const here = import.meta.dirname;
const sources = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts') && !import.meta.filename.endsWith(name))
  .map((name) => readFileSync(join(here, name), 'utf8'));

const kinds = command.options.map((option) => ('pipe' in option ? option.pipe[0] : option).entries.kind.literal);

it('the union of commands is read from the schema', () => {
  expect(kinds).toHaveLength(32);
  expect(new Set(kinds).size).toBe(32);
});

it.each(kinds)('%s has a block of tests', (kind) => {
  expect(sources.filter((text) => text.includes(`describe('${kind}'`))).toHaveLength(1);
});

/** The decider can always answer: that nothing could be stored is for the log to say. */
it.each(REFUSAL_CODES.filter((code) => code !== 'Unavailable'))('the refusal %s is given in some scenario', (code) => {
  expect(sources.filter((text) => new RegExp(`refuses\\(\\s*'${code}'`).test(text))).not.toHaveLength(0);
});
