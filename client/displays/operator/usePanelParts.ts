/**
 * Sends what the desks decide, and turns answers into words. Until the facts of a command have come the desk shows them as
 * if they had, so that whoever types fast never types into a cell that is filled already.
 */
import { useCallback, useMemo, useState } from 'react';
import type { Command } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import type { Warning } from '#shared/decide/warning.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { httpCommander, type Sent } from '../../live/commands.ts';
import { inOrder } from '../../live/inOrder.ts';
import { useLive, useLiveParts } from '../../live/useLive.ts';
import type { Notice, PanelParts } from './panelContext.ts';
import type { Person } from './signIn/session.ts';
import { problemText, refusalText, warningsText } from './text/inWords.ts';
import type { OperatorTexts } from './text/operatorTexts.ts';
import { useOperatorTexts } from './text/useOperatorTexts.ts';

export interface PanelState {
  readonly parts: PanelParts;
  /** The state with what is on its way; the same as the live one when nothing is. */
  readonly expected: CompetitionState;
  readonly proposed: readonly Command[] | null;
  readonly discard: () => void;
}

export function usePanelParts(person: Person, onSignedOut: () => void): PanelState {
  const { store, clock } = useLiveParts();
  const state = useLive(({ competition }) => competition);
  const [onTheirWay, setOnTheirWay] = useState<readonly OnItsWay[]>([]);
  const texts = useOperatorTexts();
  const logId = useLive((live) => live.logId);
  // Another log counts anew, and must not be told what was meant for this one.
  const commander = useMemo(() => inOrder(httpCommander(logId)), [logId]);
  const [notice, tell] = useState<Notice | null>(null);
  const [proposed, setProposed] = useState<readonly Command[] | null>(null);
  const discard = useCallback(() => setProposed(null), []);

  const submit = useCallback(
    async (commands: readonly Command[]) => {
      const seen = store.getState().competition.seq;
      const warnings: Warning[] = [];
      const sending: readonly OnItsWay[] = commands.map((command) => ({ command, lastFact: null }));
      setOnTheirWay((others) => [...others, ...sending]);
      for (const [index, command] of commands.entries()) {
        const sent = await commander.send(command, seen);
        setOnTheirWay((all) => settled(all, sending[index], sent));
        if (sent.kind === 'signedOut') onSignedOut();
        if (sent.kind !== 'accepted') {
          setOnTheirWay((all) => all.filter((each) => !sending.includes(each)));
          tell({ kind: 'problem', text: whyNot(sent, texts) });
          return false;
        }
        warnings.push(...sent.warnings);
      }
      tell(warnings.length === 0 ? null : { kind: 'warning', text: warningsText(texts, warnings) });
      return true;
    },
    [commander, onSignedOut, store, texts],
  );

  const expected = useMemo(() => {
    const missing = onTheirWay.filter(({ lastFact }) => lastFact === null || lastFact > state.seq);
    const now = Math.trunc(clock.serverNow()) as WallInstant;
    return missing.reduce((before, { command }) => {
      const outcome = previewAll(before, [command], { now, role: person.role });
      return outcome.ok ? outcome.value.after : before;
    }, state);
  }, [clock, onTheirWay, person.role, state]);

  const parts = useMemo(() => ({ person, submit, propose: setProposed, notice, tell }), [person, submit, notice]);
  return { parts, expected, proposed, discard };
}

/** A command that was sent; `lastFact` is the number of its last fact once it is answered. */
interface OnItsWay {
  readonly command: Command;
  readonly lastFact: number | null;
}

/** Answered: its facts come by themselves, over the socket. */
function settled(all: readonly OnItsWay[], one: OnItsWay | undefined, sent: Sent): readonly OnItsWay[] {
  if (sent.kind !== 'accepted') return all;
  const lastFact = Math.max(0, ...sent.facts);
  return all.map((each) => (each === one ? { ...each, lastFact } : each)).slice(-MOST_KEPT);
}

/** Those that have arrived do not matter any more; they are dropped with time. */
const MOST_KEPT = 20;

function whyNot(sent: Exclude<Sent, { readonly kind: 'accepted' }>, texts: OperatorTexts): string {
  switch (sent.kind) {
    case 'refused':
      return refusalText(texts, sent.refusal);
    case 'problem':
      return problemText(texts, sent.problem);
    case 'signedOut':
      return texts.answers.signedOut;
    case 'unreached':
      return texts.answers.unreached;
  }
}
