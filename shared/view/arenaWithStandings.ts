/** An arena view together with the standings beside it, for stages that have room for both: upright ones and long ribbons. */
import { livePair } from '../project/live.ts';
import type { CompetitionState } from '../project/state.ts';
import { arenaView, type ArenaOptions, type ArenaView } from './arenaView.ts';
import type { NumberLocale } from './format.ts';
import { recordBlock, type RecordBlockView } from './recordBlock.ts';
import { standingsAge, type StandingsAge } from './standingsAge.ts';
import { standingsPanel, type StandingsPanelView } from './standingsPanel.ts';

export interface BesideView extends StandingsAge {
  readonly standings: StandingsPanelView;
  readonly record: RecordBlockView | null;
}

/** Rows that find room beside a pair on the ice, and beside a skater who has just taken the lead; 0 for none. */
export interface RoomBeside {
  readonly race: number;
  readonly finish: number;
}

export interface ArenaWithStandings {
  readonly arena: ArenaView;
  /** Null where the scene has no room for them or nobody has a result. */
  readonly beside: BesideView | null;
  readonly validUntil: number | null;
}

export function arenaWithStandings(
  state: CompetitionState,
  options: ArenaOptions,
  room: RoomBeside,
  now: number,
): ArenaWithStandings {
  const arena = arenaView(state, options, now);
  const rows = arena.scene === 'race' || arena.scene === 'finish' ? room[arena.scene] : 0;
  const beside = rows > 0 ? besideView(state, options.locale, rows) : null;
  return { arena, beside, validUntil: arena.validUntil };
}

/** The first page, which stands still while the pair is skating. */
function besideView(state: CompetitionState, locale: NumberLocale, rowsPerPage: number): BesideView | null {
  const live = livePair(state);
  if (live === null) return null;
  const { distance } = live;
  const panel = standingsPanel(state, { distance, live, fresh: null, turn: 0, rowsPerPage, locale });
  if (panel.total === 0) return null;
  return { standings: panel, record: recordBlock(state, distance, locale), ...standingsAge(state, distance) };
}
