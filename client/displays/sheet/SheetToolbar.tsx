/** Other distances, the other sheet, the same as a spreadsheet, and printing; none of it on paper. */
import type { ProgrammeView } from '#shared/view/heading.ts';
import { useTexts } from '../../text/useTexts.ts';
import styles from './SheetToolbar.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

export type SheetKind = 'results' | 'startList';

interface SheetToolbarProps {
  readonly kind: SheetKind;
  readonly programme: ProgrammeView['distances'];
  readonly chosen: number | null;
}

const PATHS: Readonly<Record<SheetKind, string>> = { results: '/results', startList: '/start-list' };
const KINDS: readonly SheetKind[] = ['results', 'startList'];
/** Where a comma is the decimal sign, spreadsheets expect the semicolon between cells. */
const CSV = { en: '?lang=en&sep=,', nl: '?lang=nl&sep=;' } as const;

export function SheetToolbar({ kind, programme, chosen }: SheetToolbarProps) {
  const texts = useTexts();
  const words = useSheetTexts();
  const { language } = texts;
  return (
    <nav className={styles['toolbar']}>
      {programme.map(({ number, title }) => (
        <a
          key={number}
          className={styles['link']}
          href={`${PATHS[kind]}?distance=${number}&lang=${language}`}
          aria-current={number === chosen ? 'page' : undefined}
        >
          {texts.distance(title)}
        </a>
      ))}
      <span className={styles['gap']} />
      {KINDS.filter((other) => other !== kind).map((other) => (
        <a
          key={other}
          className={styles['link']}
          href={`${PATHS[other]}?lang=${language}${chosen === null ? '' : `&distance=${chosen}`}`}
        >
          {words[other]}
        </a>
      ))}
      {chosen !== null && (
        <a className={styles['link']} href={`/api/v1/distances/${chosen}${PATHS[kind]}.csv${CSV[language]}`} download>
          {words.spreadsheet}
        </a>
      )}
      <button type="button" className={styles['print']} onClick={() => window.print()}>
        {words.print}
      </button>
    </nav>
  );
}
