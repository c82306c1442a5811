/** What the bench and its server tell each other. Instants are in ms since 1970, with fractions. */
import * as v from 'valibot';

const listening = v.object({ kind: v.literal('listening'), url: v.string(), secret: v.string() });
/** A fact has been recorded and has left for the screens. */
const emitted = v.object({ kind: v.literal('emitted'), recordedAt: v.number(), emittedAt: v.number() });

export const fromServer = v.variant('kind', [listening, emitted]);
export type FromServer = v.InferOutput<typeof fromServer>;
export type Emitted = v.InferOutput<typeof emitted>;

/** Sent to the server to end it in order. */
export const STOP = 'stop';
