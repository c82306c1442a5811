/** The windows in which screens are checked, and what is asked of texts there. */
import type { Size } from './hall.ts';
import type { LayoutWishes } from './layoutRules.ts';

export interface Window extends Size {
  readonly name: string;
  readonly wishes: LayoutWishes;
}

const stage = { smallest: 22, mayWrap: false, scrolls: false };
const wide: LayoutWishes = { ...stage, safe: { x: 96, y: 54 } };

const ribbon: LayoutWishes = { ...stage, smallest: 20, safe: { x: 77, y: 19 } };
const portrait: LayoutWishes = { ...stage, safe: { x: 54, y: 96 } };

export const WIDE_WINDOWS: readonly Window[] = [
  { name: '1920x1080', width: 1920, height: 1080, wishes: wide },
  { name: '3840x2160', width: 1920, height: 1080, scale: 2, wishes: wide },
  { name: '1280x720', width: 1280, height: 720, wishes: wide },
];

/** As in the layout, then flatter and longer: what is dropped has room again. */
export const RIBBON_WINDOWS: readonly Window[] = [
  { name: '1536x384', width: 1536, height: 384, wishes: ribbon },
  { name: '1920x300', width: 1920, height: 300, wishes: ribbon },
  { name: '2560x360', width: 2560, height: 360, wishes: ribbon },
  { name: '3840x384', width: 3840, height: 384, wishes: ribbon },
];

export const PORTRAIT_WINDOWS: readonly Window[] = [{ name: '1080x1920', width: 1080, height: 1920, wishes: portrait }];

/** The three stages of the arena. */
export const ARENA_WINDOWS: readonly Window[] = [...WIDE_WINDOWS, ...RIBBON_WINDOWS, ...PORTRAIT_WINDOWS];

const phone: LayoutWishes = { smallest: 13, mayWrap: true, scrolls: true, safe: { x: 0, y: 0 } };

export const PHONE_WINDOWS: readonly Window[] = [
  { name: '360x740', width: 360, height: 740, wishes: phone },
  { name: '390x844', width: 390, height: 844, wishes: phone },
];

const desk: LayoutWishes = { smallest: 13, mayWrap: true, scrolls: true, safe: { x: 0, y: 0 } };

/** A laptop beside the monitor first, then a wide screen on which nothing may have to be scrolled to. */
export const COMMENTARY_WINDOWS: readonly Window[] = [
  { name: '1366x768', width: 1366, height: 768, wishes: desk },
  { name: '1920x1080', width: 1920, height: 1080, wishes: { ...desk, scrolls: false } },
];

/** High enough for the whole sheet, so that all of it is in the picture. */
export const SHEET_WINDOWS: readonly Window[] = [
  { name: '1280x7600', width: 1280, height: 7600, wishes: { ...phone, smallest: 8, mayWrap: false } },
];
