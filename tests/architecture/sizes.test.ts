/** Keeps files small: no large ones, and most of them short. */
import { expect, test } from 'vitest';
import { readSources } from './sourceTree.ts';

const MAX_CODE_LINES = 300;
const MAX_MEDIAN_LINES = 80;

const sources = readSources('client', 'server', 'shared').filter(({ path }) => !path.endsWith('.html'));

/** Lines that are neither blank nor comment, as the linter counts them. */
function codeLines(text: string): number {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return bare.split('\n').filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;
}

test(`no source file has more than ${MAX_CODE_LINES} lines of code`, () => {
  const large = sources.filter(({ text }) => codeLines(text) > MAX_CODE_LINES);
  expect(large.map(({ path, text }) => `${path} has ${codeLines(text)}`)).toEqual([]);
});

test(`half of the source files are shorter than ${MAX_MEDIAN_LINES} lines`, () => {
  const lengths = sources.map(({ text }) => text.split('\n').length - 1).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MAX_MEDIAN_LINES);
});
