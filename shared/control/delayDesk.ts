/** By how much a screen over a picture is held back, who said so, and how the desk changes it: in milliseconds or by frames. */
import type { FleetScreen } from './fleet.ts';
import { LONGEST_DELAY_MS } from '../primitives/delay.ts';

export interface DelayView {
  /** Null until the screen has told. */
  readonly delayMs: number | null;
  /** The desk goes before the host, and the host before the address; `nobody` asked for a delay. */
  readonly from: 'desk' | 'host' | 'address' | 'nobody';
  /** What is shown there now, where that is still another delay; null where it is taken. */
  readonly stillMs: number | null;
}

export function delayView({ delayMs: decided, presence, status }: FleetScreen): DelayView {
  const told = status?.delayMs ?? null;
  if (decided !== null) {
    const isStillOther = presence !== 'away' && told !== null && told !== decided;
    return { delayMs: decided, from: 'desk', stillMs: isStillOther ? told : null };
  }
  return { delayMs: told, from: askedBy(told, status?.path ?? ''), stillMs: null };
}

function askedBy(told: number | null, path: string): DelayView['from'] {
  const inAddress = /[?&]delay=([^&]*)/.exec(path)?.[1];
  if (told === null || (told === 0 && inAddress === undefined)) return 'nobody';
  return told === Number(inAddress) ? 'address' : 'host';
}

/** Frames or fields a second that programme pictures have; a page cannot measure that of its picture. */
export const FRAME_RATES = [25, 30, 50, 60] as const;
export type FrameRate = (typeof FRAME_RATES)[number];

/** The delay some frames later or earlier, in whole milliseconds and never beyond what is possible. */
export function steppedDelay(delayMs: number, frames: number, rate: FrameRate): number {
  return Math.min(LONGEST_DELAY_MS, Math.max(0, delayMs + frames * Math.round(1000 / rate)));
}

/** Null for what is no delay. Digits may stand in groups, as they are shown. */
export function readDelay(text: string): number | null {
  const digits = text.replaceAll(/[\s\u00a0]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return null;
  const delayMs = Number(digits);
  return delayMs <= LONGEST_DELAY_MS ? delayMs : null;
}

/** `4 180 ms`, in groups of three that do not break. */
export function delayText(delayMs: number): string {
  return `${String(delayMs).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0')}\u00a0ms`;
}
