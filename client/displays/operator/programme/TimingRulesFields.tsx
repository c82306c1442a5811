/** The settings of the rule book that a competition may choose, in words. */
import type { TimingRules } from '#shared/facts/programmeFacts.ts';
import { ChoiceField, optionsOf } from '../form/ChoiceField.tsx';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';

export interface TimingRulesFieldsProps {
  readonly rules: TimingRules;
  readonly onChange: (rules: TimingRules) => void;
}

export function TimingRulesFields({ rules, onChange }: TimingRulesFieldsProps) {
  const { rules: texts } = useProgrammeTexts();
  return (
    <fieldset className={styles['group']}>
      <legend>{texts.title}</legend>
      <div className={styles['fields']}>
        <ChoiceField
          label={texts.difference}
          value={rules.difference}
          options={optionsOf(texts.differences)}
          onChange={(difference) => onChange({ ...rules, difference })}
        />
        <ChoiceField
          label={texts.markReference}
          value={rules.markReference}
          options={optionsOf(texts.markReferences)}
          onChange={(markReference) => onChange({ ...rules, markReference })}
        />
        <ChoiceField
          label={texts.rankUnit}
          value={rules.rankUnit}
          options={optionsOf(texts.units)}
          onChange={(rankUnit) => onChange({ ...rules, rankUnit })}
        />
        <ChoiceField
          label={texts.splitUnit}
          value={rules.splitUnit}
          options={optionsOf(texts.units)}
          onChange={(splitUnit) => onChange({ ...rules, splitUnit })}
        />
        <ChoiceField
          label={texts.disqualified}
          value={rules.disqualifiedKeepsSplits ? 'keep' : 'leave'}
          options={optionsOf(texts.disqualifieds)}
          onChange={(chosen) => onChange({ ...rules, disqualifiedKeepsSplits: chosen === 'keep' })}
        />
      </div>
    </fieldset>
  );
}
