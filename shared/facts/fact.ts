/** Everything that can have happened, and the numbered envelope in which the log keeps it. */
import * as v from 'valibot';
import type { CommandId, Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { factRestored, factRetracted } from './correctionFacts.ts';
import { seq, wallInstant } from './fields.ts';
import * as officials from './officialFacts.ts';
import * as programme from './programmeFacts.ts';
import * as records from './recordFacts.ts';
import * as startList from './startListFacts.ts';
import * as timing from './timingFacts.ts';

export const fact = v.variant('kind', [
  programme.competitionOpened,
  programme.timingRulesSet,
  programme.distanceOpened,
  programme.entriesRegistered,
  startList.startListPublished,
  startList.skaterSubstituted,
  startList.skaterWithdrawn,
  startList.lanesSwapped,
  timing.pairCalled,
  timing.pairStarted,
  timing.falseStartGiven,
  timing.pairRecalled,
  timing.pairCleared,
  timing.readingRecorded,
  timing.readingReassigned,
  timing.readingDismissed,
  timing.readingPinned,
  officials.irmGiven,
  officials.irmLifted,
  officials.remarkAdded,
  officials.reskateGranted,
  officials.pairConfirmed,
  officials.distanceMadeOfficial,
  records.recordBookLoaded,
  records.recordRatified,
  records.recordRefused,
  records.releaseRuleSet,
  records.recordHeld,
  records.recordReleased,
  factRetracted,
  factRestored,
]);

export type Fact = v.InferOutput<typeof fact>;
export type FactKind = Fact['kind'];
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;

/** What every screen receives: the fact, its place in the log and when it was recorded. */
export const numberedFact = v.strictObject({
  seq,
  at: wallInstant,
  /** The fact whose place this one takes; that fact is retracted in the same append (C4). */
  replaces: v.optional(seq),
  fact,
});
export type NumberedFact = v.InferOutput<typeof numberedFact>;

/** What a device said, kept word for word beside the reading it became. */
export interface Evidence {
  readonly raw: string | null;
  readonly deviceClock: string | null;
}

/** A fact about to be appended; the log gives it its number. */
export interface ProposedFact {
  readonly fact: Fact;
  readonly replaces?: Seq | undefined;
  readonly evidence?: Evidence | undefined;
}

/** What the log stores. `by` is a person's role or a device's name, never a secret. */
export interface RecordedFact extends ProposedFact {
  readonly seq: Seq;
  readonly at: WallInstant;
  readonly by: string;
  readonly commandId: CommandId;
}

/** Only what screens need: who did it and what the device said stay on the server. */
export function toNumbered(recorded: RecordedFact): NumberedFact {
  const { seq: number, at, fact: said, replaces } = recorded;
  return replaces === undefined ? { seq: number, at, fact: said } : { seq: number, at, replaces, fact: said };
}
