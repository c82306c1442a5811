/** The standings as a scene: which page, who is new, and until when (rules K1, D1). */
import type { PairTrace } from '../project/pairs.ts';
import { isOfficial } from '../project/programme.ts';
import { standings, type ResultStatus } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { PAGE_MS } from './arenaRest.ts';
import type { ArenaMoment } from './arenaScene.ts';
import type { NumberLocale } from './format.ts';
import { recordBlock, type RecordBlockView } from './recordBlock.ts';
import { standingsPanel, type StandingsPanelView } from './standingsPanel.ts';

export interface StandingsScene {
  readonly standings: StandingsPanelView;
  readonly record: RecordBlockView | null;
}

/** How long those who just finished are marked as new in the standings. */
const FRESH_MS = 12_000;

export function standingsScene(
  state: CompetitionState,
  pair: PairTrace,
  { since, restFrom, until }: ArenaMoment,
  { locale, rowsPerPage }: { readonly locale: NumberLocale; readonly rowsPerPage: number },
  now: number,
) {
  const shownMs = now - (since ?? 0);
  const turn = Math.max(0, Math.trunc(shownMs / PAGE_MS));
  const isFresh = restFrom !== null && now >= restFrom && now - restFrom < FRESH_MS;
  const request = { distance: pair.distance, live: pair, fresh: isFresh ? pair : null, turn, rowsPerPage, locale };
  const panel = standingsPanel(state, request);
  const changes = [
    ...(isFresh ? [restFrom + FRESH_MS] : []),
    ...(panel.pages > 1 ? [(since ?? 0) + (turn + 1) * PAGE_MS] : []),
    ...(until === null ? [] : [until]),
  ];
  return {
    standings: panel,
    record: recordBlock(state, pair.distance, locale),
    status: standingsStatus(state, pair.distance),
    validUntil: changes.length === 0 ? null : Math.min(...changes),
  };
}

/** A list is as sure as its least sure result. */
export function standingsStatus(state: CompetitionState, distance: number): ResultStatus {
  if (isOfficial(state, distance)) return 'official';
  return standings(state, distance).some((row) => row.status === 'provisional') ? 'provisional' : 'confirmed';
}
