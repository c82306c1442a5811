/** Refused because a correction finds nothing to correct, or would pull away what others stand on. */
import type { FactKind } from '../../facts/fact.ts';
import type { EntryId, Seq } from '../../primitives/ids.ts';
import type { NoValues } from '../../primitives/message.ts';
import type { CommandKind } from '../command.ts';
import type { PersonRole, Role } from '../role.ts';
import type { RefusalsSaid } from './sentences.ts';

export interface CorrectingRefusals {
  readonly unknownFact: { readonly fact: Seq };
  readonly factIsCorrection: { readonly fact: Seq };
  readonly factHolds: { readonly fact: Seq };
  readonly factRetracted: { readonly fact: Seq };
  readonly carriesDistances: NoValues;
  readonly carriesStartList: NoValues;
  readonly carriesEntries: NoValues;
  readonly carriesCalledPairs: NoValues;
  readonly carriesLaneDecision: { readonly kind: FactKind; readonly fact: Seq };
  readonly standsTwice: { readonly entry: EntryId; readonly pairs: readonly number[] };
  /** `kinds` and `facts` side by side: what happened since, and its numbers. */
  readonly changedSince: {
    readonly since: Seq;
    readonly kinds: readonly FactKind[];
    readonly facts: readonly Seq[];
  };
  readonly mayNotAsk: { readonly role: Role; readonly command: CommandKind; readonly others: readonly PersonRole[] };
  readonly mayNotCorrect: { readonly role: Role; readonly kind: FactKind; readonly others: readonly PersonRole[] };
}

export const correctingEn: RefusalsSaid<CorrectingRefusals> = {
  unknownFact: ({ fact }) => [`There is no fact ${fact}`, 'Name the number of a fact in the log'],
  factIsCorrection: ({ fact }) => [`Fact ${fact} is a correction itself`, 'Retract or restore the fact that it names'],
  factHolds: ({ fact }) => [`Fact ${fact} holds`, 'Only a retracted fact can be restored'],
  factRetracted: ({ fact }) => [`Fact ${fact} is retracted already`, 'Restore it to bring it back'],
  carriesDistances: () => ['That fact carries distances', 'Open it anew in a new log'],
  carriesStartList: () => ['That fact carries a start list', 'Retract the start list first'],
  carriesEntries: () => ['That fact carries a start list', 'Register the corrected entries again under the same ids'],
  carriesCalledPairs: () => ['That fact carries called pairs', 'Substitute, withdraw or swap single skaters instead'],
  carriesLaneDecision: ({ kind, fact }) => [`That fact carries ${kind} (${fact})`, 'Retract that first'],
  standsTwice: ({ entry, pairs }) => [
    `"${entry}" would start in ${pairs.map((pair) => `pair ${pair}`).join(' and ')}`,
    'Take the skater out of one of them first',
  ],
  changedSince: ({ since, kinds, facts }) => [
    `Since fact ${since} this has changed: ${kinds.map((kind, index) => `${kind} (${facts[index]})`).join(', ')}`,
    'Look at the present state and decide again',
  ],
  mayNotAsk: ({ role, command, others }) => [
    `The role ${role} may not ask for ${command}`,
    `Sign in as ${others.join(' or ')}`,
  ],
  mayNotCorrect: ({ role, kind, others }) => [
    `The role ${role} may not ask for a correction of ${kind}`,
    `Sign in as ${others.join(' or ')}`,
  ],
};
