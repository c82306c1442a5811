/** The lines of the audit: what was done to the race and what was done beside it, newest first. */
import { isAccessDeed, type Deed, type DeedKind } from '#shared/control/deeds.ts';
import type { HistoryLine } from '#shared/view/factHistory.ts';
import type { Language } from '../../../text/texts.ts';
import { aboutOf } from '../history/aboutOf.ts';
import { screensTextsFor } from '../screens/text/screensTextsFor.ts';
import { operatorTextsFor } from '../text/useOperatorTexts.ts';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export interface AuditLine {
  readonly key: string;
  /** Of a fact of the log; null for what is no fact of the race. */
  readonly seq: number | null;
  readonly at: number;
  /** Null until the server has said. */
  readonly who: string | null;
  readonly what: string;
  readonly isUndone: boolean;
}

/** `history` newest first, `deeds` oldest first. */
export function auditLines(
  history: readonly HistoryLine[],
  authors: ReadonlyMap<number, string>,
  deeds: readonly Deed[],
  language: Language,
): readonly AuditLine[] {
  const ofRace = history.map((line): AuditLine => {
    const { seq, at, isRetracted } = line;
    const what = factText(line, history, language);
    return { key: `fact ${seq}`, seq, at, who: authors.get(seq) ?? null, what, isUndone: isRetracted };
  });
  const beside = deeds
    .map((deed, index): AuditLine => {
      const what = deedText(deed, language);
      return { key: `deed ${index}`, seq: null, at: deed.at, who: deed.by, what, isUndone: false };
    })
    .toReversed();
  return [...ofRace, ...beside].toSorted((a, b) => b.at - a.at);
}

/** An undoing says what it undid. */
function factText(line: HistoryLine, history: readonly HistoryLine[], language: Language): string {
  const { fact: words } = operatorTextsFor(language);
  const said = words(line.fact.kind, aboutOf(line));
  if (line.fact.kind !== 'FactRetracted' && line.fact.kind !== 'FactRestored') return said;
  const { target } = line.fact;
  const of = history.find(({ seq }) => seq === target);
  return of === undefined ? said : `${said}: ${words(of.fact.kind, aboutOf(of))}`;
}

/** Roles and scenes are words of the panel, the rest was typed by people. */
function deedText({ kind, about, detail }: Deed, language: Language): string {
  const said = detail === null ? null : (wordsFor(kind, language)[detail] ?? detail);
  return peopleTextsFor(language).deed[kind]({ about, detail: said });
}

function wordsFor(kind: DeedKind, language: Language): Readonly<Record<string, string>> {
  if (kind === 'SceneShown') return screensTextsFor(language).scene;
  if (isAccessDeed(kind)) return { ...operatorTextsFor(language).role, device: peopleTextsFor(language).device };
  return {};
}
