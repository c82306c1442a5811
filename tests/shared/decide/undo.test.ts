/** Undo and redo: one step back for one thing done, also for a replacement (C1, C4). */
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../support/obey.ts';
import { previewAll } from '#shared/decide/plan.ts';
import { nextRedo, nextUndo, redoCommands, undoCommands } from '#shared/decide/undo.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { finishTimes } from '../../support/finishTimes.ts';
import { playMilano } from '../../support/milano.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const LATER = (DAY_START_MS + 4_000_000) as WallInstant;

/** All of Milano but the last word, so that times can still be corrected. */
function provisional() {
  const log = playMilano();
  for (const command of undoCommands(log.state, must(nextUndo(log.state), 'the last fact'))) log.obey(command, LATER);
  return log;
}

function readingOf(log: ReturnType<typeof provisional>, lane: 'inner' | 'outer'): Seq {
  const found = log.facts.findLast(
    ({ fact }) => fact.kind === 'ReadingRecorded' && fact.pair === 15 && fact.lane === lane && fact.pointM === 1000,
  );
  return must(found, 'the finish').seq;
}

const replacement = (target: Seq): CommandInput => ({
  kind: 'ReplaceFact',
  target,
  by: {
    kind: 'RecordReading',
    distance: 1,
    pair: 15,
    lane: 'outer',
    pointM: 1000,
    source: 'photoFinish',
    elapsedMs: 72_910,
  },
});

describe('[C1] [O2] undo', () => {
  it('takes back the latest fact that holds, and then the one before', () => {
    const log = provisional();
    const last = must(nextUndo(log.state), 'a fact');
    log.obey({ kind: 'RetractFact', target: last }, LATER);
    expect(nextUndo(log.state)).toBe(last - 1);
  });

  it('[C4] of a replacement brings back what it replaced, and redo puts it there again', () => {
    const log = provisional();
    const before = finishTimes(log.state);
    log.obey(replacement(readingOf(log, 'outer')), LATER);
    const corrected = finishTimes(log.state);
    expect(corrected).not.toEqual(before);
    for (const command of undoCommands(log.state, must(nextUndo(log.state), 'it'))) log.obey(command, LATER);
    expect(finishTimes(log.state)).toEqual(before);
    for (const command of redoCommands(log.state, must(nextRedo(log.state), 'it'))) log.obey(command, LATER);
    expect(finishTimes(log.state)).toEqual(corrected);
  });

  it('[C4] what a replacement took away is not offered for redo', () => {
    const log = provisional();
    const official = must(nextRedo(log.state), 'that it was made official');
    log.obey(replacement(readingOf(log, 'outer')), LATER);
    expect(nextRedo(log.state)).toBe(official);
  });
});

describe('[C3] a preview of several commands', () => {
  it('tells what all of them together would change', () => {
    const log = provisional();
    const commands = [
      { kind: 'RetractFact', target: readingOf(log, 'outer') },
      { kind: 'RetractFact', target: readingOf(log, 'inner') },
    ] as const;
    const outcome = previewAll(log.state, commands, { now: LATER, role: 'referee' });
    expect(outcome.ok).toBe(true);
  });

  it('is refused with the first refusal among them', () => {
    const log = provisional();
    const target = readingOf(log, 'outer');
    const twice = [
      { kind: 'RetractFact', target },
      { kind: 'RetractFact', target },
    ] as const;
    const outcome = previewAll(log.state, twice, { now: LATER, role: 'referee' });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'AlreadyDone' } });
  });
});
