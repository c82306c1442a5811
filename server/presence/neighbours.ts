/** The port to the other servers of the same competition: what each sees of its screens, and what is asked of a screen elsewhere. */
import * as v from 'valibot';
import { fleet, fleetScreen } from '#shared/control/fleet.ts';
import { screenId } from '#shared/control/fields.ts';
import { wallInstant } from '#shared/facts/fields.ts';

/** A screen as the server sees it that serves it; what was decided about it everybody knows. */
export const seenScreen = v.omit(fleetScreen, ['name', 'address', 'scene', 'notice', 'delayMs']);

export const serverPresence = v.object({
  /** By the clock of that server. */
  now: wallInstant,
  screens: v.array(seenScreen),
  phones: fleet.entries.phones,
});

/** What is done once, by whichever server has the screen. */
export const instructed = v.object({ screen: screenId, kind: v.picklist(['reload', 'identify']) });

export type SeenScreen = v.InferOutput<typeof seenScreen>;
export type ServerPresence = v.InferOutput<typeof serverPresence>;
export type Instructed = v.InferOutput<typeof instructed>;

export interface Neighbour {
  readonly presence: ServerPresence;
  /** It has said nothing for so long that it counts as gone, and its screens with it. */
  readonly isGone: boolean;
}

export interface NeighbourListener {
  /** What others see has changed. */
  readonly onChange: () => void;
  readonly onInstructed: (instructed: Instructed) => void;
}

export interface Neighbours {
  /** To be called often: tells the others what has changed, and now and then that nothing has. */
  tell(presence: () => ServerPresence): void;
  others(): readonly Neighbour[];
  /** @throws Unavailable when the others cannot be reached */
  instruct(instructed: Instructed): Promise<void>;
  follow(listener: NeighbourListener): () => void;
  /** How much later it is here than by the one clock that all can read; null before it was measured. */
  clockOffsetSeconds(): number | null;
  close(): Promise<void>;
}

/** Of a server that shares its competition with nobody. */
export const NO_NEIGHBOURS: Neighbours = {
  tell: () => {},
  others: () => [],
  instruct: async () => {},
  follow: () => () => {},
  clockOffsetSeconds: () => null,
  close: async () => {},
};
