/** What the address of the arena screen may ask for: `/arena?lang=nl&rows=8&scene=standings&guides`. */
import type { ArenaOptions } from '#shared/view/arenaView.ts';
import type { Language } from '../../text/texts.ts';

export interface ArenaScreenOptions {
  readonly language: Language;
  readonly hasGuides: boolean;
  readonly view: ArenaOptions;
}

/** Rows of the standings that fit the stage; a hall with far seats shows fewer and larger pages. */
const [FEWEST_ROWS, MOST_ROWS] = [3, 10];

/** Whatever is not understood falls back to the default: a screen always shows something. */
export function parseArenaOptions(search: string): ArenaScreenOptions {
  const asked = new URLSearchParams(search);
  const language: Language = asked.get('lang') === 'nl' ? 'nl' : 'en';
  const rows = Number.parseInt(asked.get('rows') ?? '', 10);
  return {
    language,
    hasGuides: asked.has('guides'),
    view: {
      locale: language,
      scene: asked.get('scene') === 'standings' ? 'standings' : 'auto',
      rowsPerPage: Number.isNaN(rows) ? MOST_ROWS : Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows)),
    },
  };
}
