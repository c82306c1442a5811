/** What the address of the arena screen may ask for: `/arena?lang=nl&rows=8&scene=standings&guides=1&theme=high-contrast`. */
import type { ScreenControl } from '#shared/control/foldControl.ts';
import { SCENE_CHOICES, type SceneChoice } from '#shared/view/arenaAsked.ts';
import type { ArenaOptions } from '#shared/view/arenaView.ts';
import type { RoomBeside } from '#shared/view/arenaWithStandings.ts';
import { readableRows } from '#shared/view/readableRows.ts';
import type { StageTheme } from '../../components/Stage.tsx';
import type { Language } from '../../text/texts.ts';
import { roomOf, WIDE_STAGE, type StageSize } from './stageShape.ts';

export interface ArenaScreenOptions {
  readonly language: Language;
  readonly theme: StageTheme;
  readonly hasGuides: boolean;
  readonly view: ArenaOptions;
  /** Rows of the standings beside the pair on the ice; none where the pair fills the stage. */
  readonly beside: RoomBeside;
}

/** Fewer would make no page. */
const FEWEST_ROWS = 3;

/** Whatever is not understood falls back to the default: a screen always shows something. */
export function parseArenaOptions(search: string, stage: StageSize = WIDE_STAGE): ArenaScreenOptions {
  const asked = new URLSearchParams(search);
  const language: Language = asked.get('lang') === 'nl' ? 'nl' : 'en';
  const { rows, beside } = roomOf(stage);
  const wanted = rowsAsked(asked) ?? rowsFor(asked, stage) ?? rows;
  return {
    language,
    theme: asked.get('theme') === 'high-contrast' ? 'high-contrast' : 'dark',
    hasGuides: asked.has('guides') && asked.get('guides') !== '0',
    view: {
      locale: language,
      scene: sceneAsked(asked),
      message: messageAsked(asked),
      rowsPerPage: Math.min(rows, Math.max(FEWEST_ROWS, wanted)),
    },
    beside,
  };
}

/**
 * What the desk says goes before the address: the address was written when the screen was set up, and whoever sits at the
 * desk sees the hall now. A notice goes before a scene; once it is cleared the scene is back.
 */
export function withControl(options: ArenaScreenOptions, control: ScreenControl | null): ArenaScreenOptions {
  if (control === null) return options;
  const { notice } = control;
  if (notice !== null) return { ...options, view: { ...options.view, scene: 'message', message: notice } };
  const scene = SCENE_CHOICES.find((choice) => choice === control.scene);
  return scene === undefined ? options : { ...options, view: { ...options.view, scene } };
}

function sceneAsked(asked: URLSearchParams): SceneChoice {
  return SCENE_CHOICES.find((choice) => choice === asked.get('scene')) ?? 'auto';
}

const LONGEST_MESSAGE = 280;

/** `scene=message&text=Welcome`: plain words, cut where no screen could show them any more. */
function messageAsked(asked: URLSearchParams): string | undefined {
  const text = (asked.get('text') ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text.slice(0, LONGEST_MESSAGE);
}

/** `rows=8`: whoever set the screen up knows best. */
function rowsAsked(asked: URLSearchParams): number | null {
  const rows = Number.parseInt(asked.get('rows') ?? '', 10);
  return Number.isNaN(rows) ? null : rows;
}

/** `screen=6.75&far=100`: as many as can be read from there. */
function rowsFor(asked: URLSearchParams, stage: StageSize): number | null {
  const [screenHeightM, farthestSeatM] = [metres(asked.get('screen')), metres(asked.get('far'))];
  if (screenHeightM === null || farthestSeatM === null) return null;
  const { height, rowsHeight, columns } = roomOf(stage);
  return columns * readableRows({ screenHeightM, farthestSeatM, stageHeight: height, rowsHeight });
}

function metres(text: string | null): number | null {
  const value = Number((text ?? '').replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : null;
}
