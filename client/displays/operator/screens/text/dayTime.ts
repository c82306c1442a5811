/** A moment as the clock on the wall of the desk shows it. */
export function dayTime(instant: number, language: 'en' | 'nl'): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(instant);
}
