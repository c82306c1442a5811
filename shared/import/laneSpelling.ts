/** Lanes as files write them: by letter, by word in English or Dutch, by armband, or as 0 and 1. */
import { accepted, refused } from '../primitives/outcome.ts';
import type { StartLane } from '../primitives/ids.ts';
import { plain } from './headings.ts';
import type { Spelled } from './spelling.ts';

const WORDS: Readonly<Record<StartLane, readonly string[]>> = {
  inner: ['i', 'in', 'inn', 'inner', 'inside', 'innerlane', 'bi', 'binnen', 'binnenbaan', 'white', 'w', 'wit'],
  outer: ['o', 'ou', 'out', 'outer', 'outside', 'outerlane', 'bu', 'buiten', 'buitenbaan', 'red', 'r', 'rood'],
};

const BY_WORD: ReadonlyMap<string, StartLane> = new Map(
  (Object.entries(WORDS) as [StartLane, readonly string[]][]).flatMap(([lane, words]) =>
    words.map((word): [string, StartLane] => [word, lane]),
  ),
);

const BY_DIGIT: ReadonlyMap<string, StartLane> = new Map([
  ['0', 'inner'],
  ['1', 'outer'],
]);
const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };

export function isLane(text: string): boolean {
  return BY_DIGIT.has(text) || BY_WORD.has(plain(text));
}

/** 0 is the inner lane, but the letter O the outer: digits are lanes only in a column that has nothing else. */
export function laneSpelling(column: readonly string[]): (text: string) => Spelled<StartLane> {
  const areDigits = column.every((text) => text === '' || BY_DIGIT.has(text));
  return (text) => {
    const lane = areDigits ? BY_DIGIT.get(text) : BY_WORD.get(plain(text));
    if (lane !== undefined) return accepted(lane);
    return refused({ code: 'badLane', suggestion: LOOKS_LIKE[text] ?? null });
  };
}
