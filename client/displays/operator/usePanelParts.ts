/** Sends what the desks decide, and turns answers into words. */
import { useCallback, useMemo, useState } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { httpCommander, type Sent } from '../../live/commands.ts';
import { useLiveParts } from '../../live/useLive.ts';
import type { Notice, PanelParts } from './panelContext.ts';
import type { Person } from './signIn/session.ts';
import { useOperatorTexts } from './text/useOperatorTexts.ts';

export interface PanelState {
  readonly parts: PanelParts;
  readonly proposed: readonly Command[] | null;
  readonly discard: () => void;
}

export function usePanelParts(person: Person, onSignedOut: () => void): PanelState {
  const { store } = useLiveParts();
  const { answers } = useOperatorTexts();
  const [commander] = useState(httpCommander);
  const [notice, tell] = useState<Notice | null>(null);
  const [proposed, setProposed] = useState<readonly Command[] | null>(null);
  const discard = useCallback(() => setProposed(null), []);

  const submit = useCallback(
    async (commands: readonly Command[]) => {
      let seen = store.getState().competition.seq;
      const warnings: string[] = [];
      for (const command of commands) {
        const sent = await commander.send(command, seen);
        if (sent.kind === 'signedOut') onSignedOut();
        if (sent.kind !== 'accepted') {
          tell({ kind: 'problem', text: problemText(sent, answers) });
          return false;
        }
        warnings.push(...sent.warnings);
        seen = Math.max(seen, ...sent.facts) as Seq;
      }
      tell(warnings.length === 0 ? null : { kind: 'warning', text: warnings.join(' ') });
      return true;
    },
    [answers, commander, onSignedOut, store],
  );

  const propose = useCallback((commands: readonly Command[]) => {
    tell(null);
    setProposed(commands);
  }, []);

  const parts = useMemo(() => ({ person, submit, propose, notice, tell }), [person, submit, propose, notice]);
  return { parts, proposed, discard };
}

function problemText(
  sent: Exclude<Sent, { readonly kind: 'accepted' }>,
  answers: { readonly unreached: string; readonly signedOut: string },
): string {
  switch (sent.kind) {
    case 'refused':
      return [sent.refusal.reason, sent.refusal.remedy].filter((part) => part !== '').join('. ');
    case 'signedOut':
      return answers.signedOut;
    case 'unreached':
      return answers.unreached;
  }
}
