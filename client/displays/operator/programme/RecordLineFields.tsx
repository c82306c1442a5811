/** The fields of a record line: a best asks for the skater, every other record for its holder. */
import type { RecordScope } from '#shared/facts/recordFacts.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { enteredSkaters } from '#shared/view/programmeList.ts';
import { typedTime } from '#shared/view/timeEntry.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { ChoiceField, optionsOf } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { LENGTHS } from './readDistance.ts';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';
import { isBest, type RecordFields } from './readRecord.ts';

export interface RecordLineFieldsProps {
  readonly state: CompetitionState;
  readonly fields: RecordFields;
  readonly scopes: readonly { readonly value: RecordScope; readonly text: string }[];
  readonly onChange: (part: Partial<RecordFields>) => void;
}

export function RecordLineFields({ state, fields, scopes, onChange }: RecordLineFieldsProps) {
  const { lines: texts, distance, optional } = useProgrammeTexts();
  const { language } = useTexts();
  const read = typedTime(fields.time.trim(), language);
  return (
    <div className={styles['fields']}>
      <ChoiceField
        label={texts.scope}
        value={fields.scope}
        options={scopes}
        onChange={(scope) => onChange({ scope })}
      />
      <ChoiceField
        label={distance.gender}
        value={fields.gender}
        options={optionsOf(distance.genders)}
        onChange={(gender) => onChange({ gender })}
      />
      <ChoiceField
        label={distance.length}
        value={String(fields.lengthM)}
        options={LENGTHS.map((length) => ({ value: String(length), text: `${length}\u00a0m` }))}
        onChange={(text) => onChange({ lengthM: LENGTHS.find((length) => String(length) === text) ?? 500 })}
      />
      <TextField
        label={texts.time}
        hint={read.elapsedMs === null ? texts.timeHint : read.text}
        value={fields.time}
        maxLength={12}
        inputMode="decimal"
        onChange={(time) => onChange({ time })}
      />
      {isBest(fields.scope) ? (
        <ChoiceField
          label={texts.skater}
          value={fields.entry}
          options={[
            { value: '', text: texts.noSkater },
            ...enteredSkaters(state).map(({ id, skater }) => ({
              value: id as string,
              text: [skater.surname, skater.givenName, skater.noc].filter((part) => part !== null).join(' '),
            })),
          ]}
          onChange={(entry) => onChange({ entry })}
        />
      ) : (
        <>
          <TextField
            label={texts.holder}
            value={fields.holder}
            maxLength={80}
            onChange={(holder) => onChange({ holder })}
          />
          <TextField label={texts.noc} value={fields.noc} maxLength={3} onChange={(noc) => onChange({ noc })} />
        </>
      )}
      <TextField
        label={texts.day}
        value={fields.day}
        maxLength={10}
        placeholder="2022-02-13"
        onChange={(day) => onChange({ day })}
      />
      <TextField label={texts.venue} value={fields.venue} maxLength={120} onChange={(venue) => onChange({ venue })} />
      <div className={styles['wide']}>
        <TextField
          label={texts.source}
          value={fields.source}
          maxLength={200}
          placeholder={optional}
          onChange={(source) => onChange({ source })}
        />
      </div>
    </div>
  );
}
