/** How fast facts fold, whether the cost grows with the log, and what a new fact costs the screens. */
import { markOf } from '#shared/project/marks.ts';
import { fold, foldFromEmpty } from '#shared/project/fold.ts';
import { races } from '#shared/project/pairs.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { standings } from '#shared/project/standings.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { atLeast, atMost, median, printFigures, timed, type Figure } from './report.ts';
import { sampleLog } from './sampleLog.ts';

const SIZES = [1_000, 10_000, 100_000] as const;

export function benchFold(): void {
  const perFactUs = SIZES.map((size) => {
    const log = sampleLog(size);
    foldFromEmpty(log);
    const runs = Array.from({ length: 9 }, () => timed(() => foldFromEmpty(log)));
    return (median(runs) * 1000) / size;
  });
  const figures: Figure[] = SIZES.map((size, index) => {
    const perSecond = 1_000_000 / (perFactUs[index] ?? Number.NaN);
    return {
      what: `fold of ${size} facts`,
      value: `${Math.round(perSecond / 1000)} k facts/s`,
      goal: atLeast(200_000, perSecond, '≥ 200 k facts/s'),
    };
  });
  const growth = (perFactUs[2] ?? Number.NaN) / (perFactUs[1] ?? Number.NaN);
  figures.push({
    what: 'cost of a fact at 100 k against 10 k',
    value: `${growth.toFixed(2)} ×`,
    goal: atMost(1.6, growth, 'linear (≤ 1.6 ×)'),
  });
  figures.push({
    what: 'one race live: fold + every projection, per fact',
    value: `${liveCostMs().toFixed(2)} ms`,
    goal: null,
  });
  printFigures('Fold', figures);
}

/** What a screen computes for each fact of a whole distance: everything, anew. */
function liveCostMs(): number {
  const log = sampleLog(150);
  const run = () => {
    let state = EMPTY_STATE;
    for (const fact of log) {
      state = fold(state, fact);
      standings(state, 1);
      recordFlags(state);
      for (const race of races(state, 1)) for (const passage of race.passages) markOf(state, race, passage);
    }
  };
  run();
  return timed(run) / log.length;
}
