/** The result sheet of a distance, live and ready to be printed: `/results?distance=1&lang=nl` (rules K1–K7, R4–R8). */
import { resultSheet } from '#shared/view/resultSheet.ts';
import type { DisplayProps } from '../../routes.ts';
import { ResultPaper } from './ResultPaper.tsx';
import { SheetPage } from './SheetPage.tsx';
import './sheetPrint.css';

export function ResultScreen({ search }: DisplayProps) {
  return <SheetPage search={search} kind="results" build={resultSheet} paper={ResultPaper} />;
}
