/** One skater's race: the plate, the time, the record, splits against the leader of each moment, plots, bests. */
import type { PhoneRun, PhoneSkaterView } from '#shared/view/phoneSkater.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { Bests } from './Bests.tsx';
import { GapPlot } from './GapPlot.tsx';
import { LapPlot } from './LapPlot.tsx';
import { RecordBanner } from './RecordBanner.tsx';
import styles from './SkaterSheet.module.css';
import { SheetPlate } from './SheetPlate.tsx';
import { SheetTime } from './SheetTime.tsx';
import { SplitTable } from './SplitTable.tsx';
import { StarButton } from './StarButton.tsx';
import { SheetStatus } from './SheetStatus.tsx';

export function SkaterSheet({ view }: { readonly view: PhoneSkaterView }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const { run, skater, title } = view;
  return (
    <article className={styles['sheet']}>
      <header className={styles['head']}>
        <StarButton person={view.ref.person} name={skater.surname} />
        <h1 className={styles['distance']}>{title === null ? '' : texts.distance(title)}</h1>
        {run !== null && <SheetStatus run={run} />}
      </header>
      <SheetPlate view={view} />
      {run === null && <p className={styles['note']}>{phone.notSkating}</p>}
      {run !== null && <Run run={run} />}
      <Bests pb={view.pb} sb={view.sb} />
    </article>
  );
}

function Run({ run }: { readonly run: PhoneRun }) {
  const phone = usePhoneTexts();
  const { chart } = run;
  const splits = run.splits.length > 0 && <SplitTable splits={run.splits} comparedWith={run.comparedWith} />;
  return (
    <>
      <SheetTime run={run} />
      {run.corrected !== null && <p className={styles['corrected']}>{phone.corrected(run.corrected)}</p>}
      {run.notice !== null && <RecordBanner notice={run.notice} />}
      {!run.hasManySplits && splits}
      {chart.gaps !== null && <GapPlot plot={chart.gaps} />}
      {chart.laps !== null && <LapPlot plot={chart.laps} />}
      {run.hasManySplits && splits}
    </>
  );
}
