/** What a line of the history is about, for the language that makes a sentence of it. */
import type { HistoryLine } from '#shared/view/factHistory.ts';
import type { FactAbout } from '../text/operatorTexts.ts';

export function aboutOf({ fact, surname, time }: Pick<HistoryLine, 'fact' | 'surname' | 'time'>): FactAbout {
  return {
    surname,
    time,
    pair: 'pair' in fact ? fact.pair : null,
    pointM: 'pointM' in fact ? fact.pointM : null,
    irm: fact.kind === 'IrmGiven' ? fact.irm : null,
    remark: fact.kind === 'RemarkAdded' ? fact.remark : null,
  };
}
