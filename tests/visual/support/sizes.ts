/** The windows in which screens are checked, and what is asked of texts there. */
import type { Size } from './hall.ts';
import type { LayoutWishes } from './layoutRules.ts';

export interface Window extends Size {
  readonly name: string;
  readonly wishes: LayoutWishes;
}

const stage = { smallest: 22, mayWrap: false, scrolls: false };
const wide: LayoutWishes = { ...stage, safe: { x: 96, y: 54 } };

const FULL_HD: Window = { name: '1920x1080', width: 1920, height: 1080, wishes: wide };

const ribbon: LayoutWishes = { ...stage, smallest: 20, safe: { x: 77, y: 19 } };

/** Flatter and longer than the layout of a ribbon: what it drops has room again. */
const LONG_RIBBONS: readonly Window[] = [
  { name: '1920x300', width: 1920, height: 300, wishes: ribbon },
  { name: '2560x360', width: 2560, height: 360, wishes: ribbon },
  { name: '3840x384', width: 3840, height: 384, wishes: ribbon },
];

/** The three stages of the arena, each at the size of its layout, 16:9 larger and smaller, and ribbons of other lengths. */
export const ARENA_WINDOWS: readonly Window[] = [
  FULL_HD,
  { name: '3840x2160', width: 1920, height: 1080, scale: 2, wishes: wide },
  { name: '1280x720', width: 1280, height: 720, wishes: wide },
  { name: '1536x384', width: 1536, height: 384, wishes: ribbon },
  ...LONG_RIBBONS,
  { name: '1080x1920', width: 1080, height: 1920, wishes: { ...stage, safe: { x: 54, y: 96 } } },
];

const phone: LayoutWishes = { smallest: 13, mayWrap: true, scrolls: true, safe: { x: 0, y: 0 } };

export const PHONE_WINDOWS: readonly Window[] = [
  { name: '360x740', width: 360, height: 740, wishes: phone },
  { name: '390x844', width: 390, height: 844, wishes: phone },
];

/** High enough for the whole sheet, so that all of it is in the picture. */
export const SHEET_WINDOWS: readonly Window[] = [
  { name: '1280x7600', width: 1280, height: 7600, wishes: { ...phone, smallest: 8, mayWrap: false } },
];
