/** A day as people write it: `2026-02-09` → `9 February 2026`; what is no day, such as a year, stays as it is. */
export function dayText(day: string, months: readonly string[]): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
