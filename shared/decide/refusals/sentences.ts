/** The form in which a language says why something is refused. */
import type { Sayings } from '../../primitives/message.ts';

/** Two sentences without their full stops: what was wrong, and what would be right. */
export type Sentences = readonly [reason: string, remedy: string];

export type RefusalsSaid<Catalogue> = Sayings<Catalogue, Sentences>;
