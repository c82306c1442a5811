/** What every desk is handed: who sits there, how commands are sent, and how one that needs a second look is put forward. */
import { createContext, useContext } from 'react';
import type { Command } from '#shared/decide/command.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Person } from './signIn/session.ts';

/** One line about what became of the last command. */
export interface Notice {
  readonly kind: 'done' | 'warning' | 'problem';
  readonly text: string;
}

export interface PanelParts {
  readonly person: Person;
  /** Sends commands one after the other until one is not accepted; true when all were. */
  readonly submit: (commands: readonly Command[]) => Promise<boolean>;
  /** Shows what they would change; they are sent when somebody publishes them. */
  readonly propose: (commands: readonly Command[]) => void;
  readonly notice: Notice | null;
  readonly tell: (notice: Notice | null) => void;
}

export const PanelContext = createContext<PanelParts | null>(null);

export function usePanel(): PanelParts {
  return must(useContext(PanelContext), 'a PanelContext around this component');
}
