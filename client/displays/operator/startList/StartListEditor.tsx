/** The start list of a distance: written here until the first call, and changed by single skaters afterwards. */
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import styles from '../programme/Programme.module.css';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import { refusalText } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { BreakEditor } from './BreakEditor.tsx';
import { LaneEditor } from './LaneEditor.tsx';
import { PairTable } from './PairTable.tsx';
import { useListBindings, type ListBindings } from './useListBindings.ts';
import { useListWriting, type ListWriting } from './useListWriting.ts';

export interface StartListEditorProps {
  readonly state: CompetitionState;
  readonly opened: DistanceOpened;
}

export function StartListEditor({ state, opened }: StartListEditorProps) {
  const { list: texts } = useProgrammeTexts();
  const words = useOperatorTexts();
  const at = useListWriting(state, opened);
  const { list, table } = useListBindings(at);
  const { refusal, isWritten, lines, cursor, choose, writing, stop } = at;
  return (
    <section className={styles['form']} aria-label={texts.title}>
      <header className={styles['head']}>
        <h2>{texts.title}</h2>
        {isWritten && <span className={styles['unpublished']}>{texts.unpublished}</span>}
        {refusal !== null && <span className={styles['aside']}>{refusalText(words, refusal)}</span>}
      </header>
      {lines.length === 0 && <p className={styles['lead']}>{texts.none}</p>}
      <PairTable
        lines={lines}
        cursor={cursor}
        onChoose={(next) => {
          choose(next);
          stop();
        }}
        editor={<Writer at={at} />}
      />
      {writing === null && <Dock table={table} list={list} />}
    </section>
  );
}

/** Every key of the list; while a line is being typed they rest. */
function Dock({ table, list }: ListBindings) {
  return (
    <div className={styles['dock']}>
      <div className={styles['flow']}>
        {table.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} />
        ))}
      </div>
      <div className={styles['keys']}>
        {list.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Ctrl+S' ? 'main' : 'plain'} />
        ))}
      </div>
    </div>
  );
}

function Writer({ at }: { readonly at: ListWriting }) {
  const { list: texts } = useProgrammeTexts();
  const { state, isDraft, lines, cursor, writing, keepSkater, keepBreak, stop } = at;
  const line = lines[cursor.index];
  if (writing === null) return null;
  if (writing === 'break') {
    return <BreakEditor minutes={line?.breakMinutes ?? null} onKeep={keepBreak} onStop={stop} />;
  }
  const inLog = writing === 'substitute' ? texts.act.substitute : texts.act.correct;
  const isKeptInDraft = isDraft && writing === 'lane';
  return (
    <LaneEditor
      key={`${cursor.index}/${cursor.lane}/${writing}`}
      state={state}
      title={isKeptInDraft ? texts.act.edit : inLog}
      keepLabel={isKeptInDraft ? texts.act.keep : inLog}
      before={writing === 'substitute' ? null : (line?.lanes[cursor.lane]?.entry ?? null)}
      onKeep={keepSkater}
      onStop={stop}
    />
  );
}
