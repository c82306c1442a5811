/** What the address of the panel may ask for: `/operator?lang=nl&theme=light`. */
import type { Language } from '../../text/texts.ts';

export interface OperatorOptions {
  readonly language: Language;
  /** Dark unless asked for: the desk stands in a dark hall. `auto` follows the device. */
  readonly theme: 'auto' | 'dark' | 'light';
}

export function parseOperatorOptions(search: string): OperatorOptions {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  return {
    language: asked.get('lang')?.startsWith('nl') === true ? 'nl' : 'en',
    theme: theme === 'auto' || theme === 'light' ? theme : 'dark',
  };
}
