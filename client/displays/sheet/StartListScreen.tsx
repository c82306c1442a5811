/** The start list of a distance, live and ready to be printed: `/start-list?distance=1&lang=nl` (rules S4, K7). */
import { startListSheet } from '#shared/view/startListSheet.ts';
import type { DisplayProps } from '../../routes.ts';
import { SheetPage } from './SheetPage.tsx';
import { StartListPaper } from './StartListPaper.tsx';
import './sheetPrint.css';

export function StartListScreen({ search }: DisplayProps) {
  return <SheetPage search={search} kind="startList" build={startListSheet} paper={StartListPaper} />;
}
