/** What the address of the overlay may ask for: `/overlay?show=clock,split&delay=2000&safe=10&bg=%2300b140&lang=nl`. */
import { OVERLAY_ELEMENTS, type OverlayElement, type OverlayOptions } from '#shared/view/overlayElements.ts';
import type { StageTheme } from '../../components/Stage.tsx';
import { delayAsked } from '../../live/delayedLive.ts';
import type { Language } from '../../text/texts.ts';

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export interface OverlayScreenOptions {
  readonly language: Language;
  readonly theme: StageTheme;
  readonly view: OverlayOptions;
  /** By how much the picture comes later than the race. */
  readonly delayMs: number;
  /** Nothing behind the graphics, a plain colour for a chroma key, or their white shape on black for a host without alpha. */
  readonly ground: { readonly kind: 'transparent' | 'key' } | { readonly kind: 'colour'; readonly colour: string };
  /** Per cent of the picture that stays free at each edge. */
  readonly safe: 5 | 10;
  readonly hasGuides: boolean;
  /** The ladder around the line, or two rows beside the clock. */
  readonly form: 'full' | 'compact';
  /** Nothing is shown before the host says `play`; each graphic then stays as long as it is true. */
  readonly waitsForPlay: boolean;
  /** Pixels of the picture; null for the whole window. */
  readonly frame: FrameSize | null;
}

/** What goes together without two of them wanting one place at one time. */
const TOGETHER: readonly OverlayElement[] = ['clock', 'pair', 'split', 'results', 'record', 'time-to-beat', 'next'];

/**
 * `told` is what a host said later and counts more than the address. Whatever is not understood falls back to the default:
 * nothing on air may depend on a slip of the keyboard.
 */
export function parseOverlayOptions(search: string, told: Readonly<Record<string, string>> = {}): OverlayScreenOptions {
  const asked = new URLSearchParams(search);
  for (const [name, value] of Object.entries(told)) asked.set(name, value);
  const waitsForPlay = asked.get('host') === 'template';
  const language: Language = asked.get('lang') === 'nl' ? 'nl' : 'en';
  const named = new Set((asked.get('show') ?? '').split(',').map((name) => name.trim()));
  const chosen = OVERLAY_ELEMENTS.filter((name) => named.has(name));
  return {
    language,
    theme: asked.get('theme') === 'high-contrast' ? 'high-contrast' : 'dark',
    view: {
      locale: language,
      elements: chosen.length === 0 ? TOGETHER : chosen,
      isHeld: asked.has('hold') ? isOn(asked, 'hold') : waitsForPlay,
      lane: asked.get('lane') === 'outer' ? 'outer' : 'inner',
    },
    delayMs: delayAsked(asked.get('delay')),
    ground: groundAsked(asked.get('bg') ?? ''),
    safe: asked.get('safe') === '10' ? 10 : 5,
    hasGuides: isOn(asked, 'guides'),
    form: asked.get('form') === 'compact' ? 'compact' : 'full',
    waitsForPlay,
    frame: frameAsked(asked.get('frame') ?? ''),
  };
}

/** The next step of a name is the other lane, that of a table its next page. */
export function withSteps(
  options: OverlayScreenOptions,
  { lanes, pages }: { readonly lanes: number; readonly pages: number },
): OverlayScreenOptions {
  if (lanes === 0 && pages === 0) return options;
  const asked = options.view.lane;
  const other = asked === 'inner' ? 'outer' : 'inner';
  return { ...options, view: { ...options.view, lane: lanes % 2 === 0 ? asked : other, pagesAhead: pages } };
}

function isOn(asked: URLSearchParams, name: string): boolean {
  return asked.has(name) && asked.get(name) !== '0';
}

function groundAsked(text: string): OverlayScreenOptions['ground'] {
  if (text === 'key') return { kind: 'key' };
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text) ? { kind: 'colour', colour: text } : { kind: 'transparent' };
}

const [SMALLEST, LARGEST] = [160, 8192];

function frameAsked(text: string): FrameSize | null {
  const [width = 0, height = 0] = (/^(\d{3,4})x(\d{3,4})$/.exec(text) ?? []).slice(1).map(Number);
  const isSize = (pixels: number) => pixels >= SMALLEST && pixels <= LARGEST;
  return isSize(width) && isSize(height) ? { width, height } : null;
}
