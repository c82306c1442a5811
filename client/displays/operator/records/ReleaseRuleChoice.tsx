/** When records go on air: a rule for the whole competition, beside what is said of a single one (rule R9). */
import { useMemo } from 'react';
import { mayAsk } from '#shared/decide/role.ts';
import { RELEASE_RULES } from '#shared/facts/recordFacts.ts';
import { competition } from '#shared/project/programme.ts';
import { releaseRule } from '#shared/project/recordBook.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { KeyChoice } from '../keys/KeyChoice.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useSend } from '../useSend.ts';
import { useRecordsTexts } from './text/useRecordsTexts.ts';

export interface ReleaseRuleChoiceProps {
  readonly state: CompetitionState;
  /** Something is being written: the keys rest. */
  readonly isResting: boolean;
}

export function ReleaseRuleChoice({ state, isResting }: ReleaseRuleChoiceProps) {
  const texts = useRecordsTexts();
  const { person } = usePanel();
  const send = useSend(state);
  const chosen = releaseRule(state);
  const isEnabled = competition(state) !== null && mayAsk(person.role, 'SetReleaseRule');
  const bindings = useMemo(
    () =>
      RELEASE_RULES.map((rule, index): Binding => {
        const set = () => void send([{ kind: 'SetReleaseRule', rule }], { done: texts.ruleSet });
        return { combo: String(index + 1), label: texts.rule[rule], isEnabled: isEnabled && rule !== chosen, run: set };
      }),
    [chosen, isEnabled, send, texts],
  );
  useBindings(
    texts.onAir,
    useMemo(() => (isResting ? [] : bindings), [bindings, isResting]),
  );
  return <KeyChoice label={texts.onAir} bindings={bindings} chosen={RELEASE_RULES.indexOf(chosen)} />;
}
