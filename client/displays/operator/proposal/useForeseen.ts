/** What commands would change on the state as it is now, decided here by the same rules as on the server (rule C3). */
import { useMemo } from 'react';
import type { Command } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import type { Refusal } from '#shared/decide/refusal.ts';
import type { Warning } from '#shared/decide/warning.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { consequences, type ConsequencesView } from '#shared/view/consequences.ts';
import { useLive, useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePanel } from '../panelContext.ts';

export type Foreseen =
  | { readonly ok: true; readonly view: ConsequencesView; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function useForeseen(commands: readonly Command[]): Foreseen {
  const state = useLive(({ competition }) => competition);
  const { serverNow } = useServerClock();
  const { person } = usePanel();
  const { language } = useTexts();
  return useMemo(() => {
    const now = Math.trunc(serverNow()) as WallInstant;
    const outcome = previewAll(state, commands, { now, role: person.role });
    if (!outcome.ok) return { ok: false, refusal: outcome.problem };
    const { after, report, warnings } = outcome.value;
    return { ok: true, view: consequences(state, after, report, language), warnings };
  }, [state, commands, serverNow, person.role, language]);
}
