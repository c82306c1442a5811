/** What the address of the phone page may ask for: `/live?lang=nl&theme=light`. */
import type { Language } from '../../text/texts.ts';

export type Theme = 'auto' | 'dark' | 'light';

export interface PhoneOptions {
  readonly language: Language;
  /** `auto` follows the device. */
  readonly theme: Theme;
}

/** A phone that asks for nothing is answered in its own language, if it is one of ours. */
export function parsePhoneOptions(search: string, deviceLanguage: string): PhoneOptions {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  return {
    language: (asked.get('lang') ?? deviceLanguage).startsWith('nl') ? 'nl' : 'en',
    theme: theme === 'dark' || theme === 'light' ? theme : 'auto',
  };
}
