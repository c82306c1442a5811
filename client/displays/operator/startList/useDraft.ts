/** A start list being written: kept in this browser until it is published, dropped, or somebody publishes another. */
import { useCallback, useMemo, useState } from 'react';
import { publishedStartList } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { draftOf, isSameDraft, readDraft, type StartListDraft } from '#shared/view/startListDraft.ts';
import { useLive } from '../../../live/useLive.ts';

export interface DraftDesk {
  readonly draft: StartListDraft;
  /** It differs from what is published. */
  readonly isDirty: boolean;
  readonly change: (draft: StartListDraft) => void;
  readonly drop: () => void;
}

interface Kept {
  readonly key: string;
  readonly draft: StartListDraft;
}

export function useDraft(state: CompetitionState, distance: number): DraftDesk {
  const logId = useLive((live) => live.logId);
  const base = useMemo(() => draftOf(state, distance), [state, distance]);
  // The list it was begun on is part of its name: on another list it is not found again.
  const on = JSON.stringify(publishedStartList(state, distance));
  const key = `icebell-start-list/${logId}/${distance}/${on}`;
  const [kept, setKept] = useState<Kept | null>(null);
  const stored = useMemo(() => readDraft(window.sessionStorage.getItem(key) ?? ''), [key]);
  const draft = kept !== null && kept.key === key ? kept.draft : (stored ?? base);

  const change = useCallback(
    (next: StartListDraft) => {
      setKept({ key, draft: next });
      window.sessionStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const drop = useCallback(() => {
    setKept({ key, draft: base });
    window.sessionStorage.removeItem(key);
  }, [base, key]);

  return { draft, isDirty: !isSameDraft(draft, base), change, drop };
}
