/** Rows for title tools that poll: flat, only texts, every column always there and in the same order, empty where nothing is known. */

export type TitleRow<Column extends string = string> = Readonly<Record<Column, string>>;

/** All columns in their order; what is unknown is an empty text, because a missing one leaves an old text on air. */
export function titleRow<const Columns extends readonly string[]>(
  columns: Columns,
  known: Readonly<Partial<Record<Columns[number], string | number | null>>>,
): TitleRow<Columns[number]> {
  const values: Readonly<Partial<Record<string, string | number | null>>> = known;
  const pairs = columns.map((column) => [column, String(values[column] ?? '')] as const);
  return Object.fromEntries(pairs) as TitleRow<Columns[number]>;
}

/** Always as many rows as asked for: more are left out, missing ones are empty. */
export function paddedRows(rows: readonly TitleRow[], columns: readonly string[], count: number): readonly TitleRow[] {
  return Array.from({ length: count }, (_, index) => rows[index] ?? titleRow(columns, {}));
}

/** A character that XML cannot carry is left out. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `<rows><row><Name>…</Name></row></rows>` */
export function titleXml(rows: readonly TitleRow[]): string {
  const cell = ([name, text]: readonly [string, string]) => `<${name}>${escaped(text)}</${name}>`;
  const lines = rows.map((row) => `<row>${Object.entries(row).map(cell).join('')}</row>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n${lines.join('')}</rows>\n`;
}

function escaped(text: string): string {
  return text.replace(UNSPEAKABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
