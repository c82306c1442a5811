/** What the address of a sheet may ask for: `/results?distance=1&lang=nl`. */
import type { Language } from '../../text/texts.ts';

export interface SheetOptions {
  /** Null follows the race: the distance on the ice. */
  readonly distance: number | null;
  readonly language: Language;
}

export function parseSheetOptions(search: string, deviceLanguage: string): SheetOptions {
  const asked = new URLSearchParams(search);
  const distance = asked.get('distance') ?? '';
  return {
    distance: /^[1-9]\d{0,3}$/.test(distance) ? Number(distance) : null,
    language: (asked.get('lang') ?? deviceLanguage).startsWith('nl') ? 'nl' : 'en',
  };
}
