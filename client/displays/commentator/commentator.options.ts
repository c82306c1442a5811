/** What the address of the commentator's page may ask for: `/commentator?lang=nl&theme=light&delay=2000`. */
import { delayAsked } from '../../live/delayedLive.ts';
import type { Language } from '../../text/texts.ts';

export interface CommentatorOptions {
  readonly language: Language;
  readonly theme: 'dark' | 'light';
  /** By how much the picture comes later than the race, for whoever talks over a monitor. */
  readonly delayMs: number;
}

export function parseCommentatorOptions(search: string, deviceLanguage: string): CommentatorOptions {
  const asked = new URLSearchParams(search);
  return {
    language: (asked.get('lang') ?? deviceLanguage).startsWith('nl') ? 'nl' : 'en',
    theme: asked.get('theme') === 'light' ? 'light' : 'dark',
    delayMs: delayAsked(asked.get('delay')),
  };
}
