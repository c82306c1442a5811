/** A start list while it is being written: pairs with a skater in a lane or none, and the breaks between them. */
import * as v from 'valibot';
import { lane, wave } from '../facts/fields.ts';
import { entry, type DistanceOpened, type Entry } from '../facts/programmeFacts.ts';
import { iceBreak, type IceBreak, type StartListSlot } from '../facts/startListFacts.ts';
import type { StartLane, Wave } from '../primitives/ids.ts';
import { entries, publishedStartList, type PublishedStartList } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { otherLane } from '../rules/track.ts';

export interface LanePlace {
  readonly wave: Wave;
  readonly lane: StartLane;
}

const draftSchema = v.array(
  v.strictObject({
    /** Lanes that nobody stands in are left out: a skater may start alone (S4). */
    slots: v.array(v.strictObject({ wave, lane, skater: entry })),
    /** A break of the ice after this pair. */
    breakMinutes: v.nullable(iceBreak.entries.minutes),
  }),
);

export type StartListDraft = Readonly<v.InferOutput<typeof draftSchema>>;
export type DraftPair = StartListDraft[number];

/** Places of a pair in the order of the list. */
export function lanesOf(startMode: DistanceOpened['startMode']): readonly LanePlace[] {
  const waves: readonly Wave[] = startMode === 'quartet' ? [1, 2] : [1];
  return waves.flatMap((each) => (['inner', 'outer'] as const).map((side) => ({ wave: each, lane: side })));
}

/** The list as published, to be changed. */
export function draftOf(state: CompetitionState, distance: number): StartListDraft {
  const { slots, iceBreaks } = publishedStartList(state, distance);
  const known = entries(state);
  const numbers = [...new Set(slots.map(({ pair }) => pair))].toSorted((a, b) => a - b);
  return numbers.map((pair) => ({
    slots: slots.flatMap((slot) => {
      const skater = known.get(slot.entry);
      return slot.pair === pair && skater !== undefined ? [{ wave: slot.wave, lane: slot.lane, skater }] : [];
    }),
    breakMinutes: iceBreaks.find(({ afterPair }) => afterPair === pair)?.minutes ?? null,
  }));
}

/** What is published: pairs are numbered by their place, empty ones are left out. */
export function listOf(draft: StartListDraft): PublishedStartList {
  const filled = draft.filter(({ slots }) => slots.length > 0);
  return {
    slots: filled.flatMap(({ slots }, index): readonly StartListSlot[] =>
      slots.map((slot) => ({ pair: index + 1, wave: slot.wave, lane: slot.lane, entry: slot.skater.entry })),
    ),
    iceBreaks: filled.flatMap(({ breakMinutes }, index): readonly IceBreak[] =>
      breakMinutes === null ? [] : [{ afterPair: index + 1, minutes: breakMinutes }],
    ),
  };
}

/** Skaters of the draft who are not registered yet, or otherwise. */
export function unregistered(state: CompetitionState, draft: StartListDraft): readonly Entry[] {
  const known = entries(state);
  return draft
    .flatMap(({ slots }) => slots.map(({ skater }) => skater))
    .filter((skater) => JSON.stringify(known.get(skater.entry)) !== JSON.stringify(skater));
}

export function skaterAt(pair: DraftPair | undefined, at: LanePlace): Entry | null {
  return pair?.slots.find((slot) => isSamePlace(slot, at))?.skater ?? null;
}

function isSamePlace(a: LanePlace, b: LanePlace): boolean {
  return a.wave === b.wave && a.lane === b.lane;
}

export function withNewPair(draft: StartListDraft): StartListDraft {
  return [...draft, { slots: [], breakMinutes: null }];
}

/** A skater who stands elsewhere in the list leaves that place; null empties the lane. */
export function withSkater(draft: StartListDraft, index: number, at: LanePlace, skater: Entry | null): StartListDraft {
  return draft.map((pair, n) => {
    const others = pair.slots.filter(
      (slot) => slot.skater.entry !== skater?.entry && !(n === index && isSamePlace(slot, at)),
    );
    const added = n === index && skater !== null ? [{ wave: at.wave, lane: at.lane, skater }] : [];
    return { ...pair, slots: [...others, ...added].toSorted((a, b) => orderOf(a) - orderOf(b)) };
  });
}

function orderOf({ wave: number, lane: side }: LanePlace): number {
  return number * 2 + (side === 'inner' ? 0 : 1);
}

export function withoutPair(draft: StartListDraft, index: number): StartListDraft {
  return draft.filter((_, n) => n !== index);
}

/** Without the pair that was added last, if nobody was put into it. */
export function withoutEmptyEnd(draft: StartListDraft): StartListDraft {
  return draft.at(-1)?.slots.length === 0 ? draft.slice(0, -1) : draft;
}

/** One place up or down; a break stays where it is in the day. */
export function movedPair(draft: StartListDraft, index: number, by: 1 | -1): StartListDraft {
  const [here, there] = [draft[index], draft[index + by]];
  if (here === undefined || there === undefined) return draft;
  return draft.map((pair, n) => {
    if (n === index) return { ...pair, slots: there.slots };
    return n === index + by ? { ...pair, slots: here.slots } : pair;
  });
}

export function withSwappedLanes(draft: StartListDraft, index: number, ofWave: Wave): StartListDraft {
  return draft.map((pair, n) => {
    if (n !== index) return pair;
    const slots = pair.slots.map((slot) => (slot.wave === ofWave ? { ...slot, lane: otherLane(slot.lane) } : slot));
    return { ...pair, slots: slots.toSorted((a, b) => orderOf(a) - orderOf(b)) };
  });
}

export function withBreak(draft: StartListDraft, index: number, minutes: number | null): StartListDraft {
  return draft.map((pair, n) => (n === index ? { ...pair, breakMinutes: minutes } : pair));
}

export function isSameDraft(a: StartListDraft, b: StartListDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A draft that was put aside as text; null when it is none. */
export function readDraft(text: string): StartListDraft | null {
  try {
    const read = v.safeParse(draftSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch (error) {
    // Anybody may write into a browser's storage: what cannot be read is no draft.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
