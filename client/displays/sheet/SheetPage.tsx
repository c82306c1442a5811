/** Around every sheet: its language, the toolbar that is not printed, and the paper itself. */
import { useCallback, useEffect, useMemo, type ComponentType } from 'react';
import { liveDistance } from '#shared/project/live.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import type { NumberLocale } from '#shared/view/format.ts';
import { holdingPanel } from '#shared/view/heading.ts';
import type { SheetHeading } from '#shared/view/sheetHeading.ts';
import { useFreshness, useView } from '../../live/useLive.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { parseSheetOptions } from './sheet.options.ts';
import styles from './SheetPage.module.css';
import { SheetToolbar, type SheetKind } from './SheetToolbar.tsx';
import { SheetTextContext, sheetTextsFor } from './text/useSheetTexts.ts';

interface SheetPageProps<Sheet extends SheetHeading> {
  readonly search: string;
  readonly kind: SheetKind;
  readonly build: (state: CompetitionState, distance: number, locale: NumberLocale) => Sheet | null;
  readonly paper: ComponentType<{ readonly sheet: Sheet }>;
}

/** `build` must keep its identity. */
export function SheetPage<Sheet extends SheetHeading>({ search, kind, build, paper: Paper }: SheetPageProps<Sheet>) {
  const { distance: asked, language } = useMemo(() => parseSheetOptions(search, navigator.language), [search]);
  const { sheet, programme } = useView(
    useCallback(
      (state: CompetitionState) => {
        const distance = asked ?? liveDistance(state);
        const found = distance === null ? null : build(state, distance, language);
        return { sheet: found, programme: holdingPanel(state).distances, validUntil: null };
      },
      [asked, language, build],
    ),
  );
  const isWaiting = useFreshness().kind === 'waiting';
  const words = sheetTextsFor(language);
  const texts = textsFor(language);
  // A browser that prints into a file names it so: the number tells two distances alike apart.
  const title = sheet === null ? words[kind] : `${sheet.distance} – ${texts.distance(sheet.title)} – ${words[kind]}`;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <TextContext value={texts}>
      <SheetTextContext value={words}>
        <div className={styles['desk']}>
          <SheetToolbar kind={kind} programme={programme} chosen={sheet?.distance ?? null} />
          <main className={styles['paper']}>
            {sheet === null ? <p>{isWaiting ? texts.waiting : words.noDistance}</p> : <Paper sheet={sheet} />}
          </main>
        </div>
      </SheetTextContext>
    </TextContext>
  );
}
