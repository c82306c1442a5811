/** What a screen receives. Every fact carries its number, so that a gap is seen by arithmetic (rule W2). */
import * as v from 'valibot';
import { delayMs, deskScene, notice, screenAddress, screenName } from '../control/fields.ts';
import { fleet as fleetOfScreens } from '../control/fleet.ts';
import { REFUSAL_CODES } from '../decide/refusal.ts';
import { numberedFact } from '../facts/fact.ts';
import { commandId, logId, seq, seqOrZero, wallInstant } from '../facts/fields.ts';
import { message } from '../primitives/messageSchema.ts';

/**
 * The first answer to `hello`, and again when something of it is different: after another log, which a snapshot follows.
 */
export const welcome = v.object({
  protocol: v.number(),
  build: v.string(),
  logId,
  serverNow: wallInstant,
  /** Addresses of all servers of this log, as screens reach them; empty where there is one, or nobody has told. */
  servers: v.array(v.string()),
  /** The server has lost sight of the log that it shares: there may be facts that it does not know. */
  isBehind: v.boolean(),
});

/** All facts up to `seq`: what a screen folds when it holds nothing, another log, or a state from the future. */
export const snapshot = v.object({
  logId,
  seq: seqOrZero,
  facts: v.array(numberedFact),
});

/** Facts with consecutive numbers; they follow the last number the screen was sent on this connection. */
export const factBatch = v.pipe(v.array(numberedFact), v.minLength(1));

/** Why the server does not serve this screen; the connection is closed after it. */
export const goodbye = v.object({
  code: v.picklist(['clientTooOld', 'serverTooOld', 'malformed', 'shuttingDown']),
  reason: v.string(),
});

/** Proof on a stream that the server lives: nothing can be asked there, so it is said unasked. */
export const pulse = v.object({ serverNow: wallInstant });

/** What stands about this screen: on joining, before any fact, and whenever it changes. */
export const control = v.object({
  name: v.nullable(screenName),
  address: v.nullable(screenAddress),
  scene: v.nullable(deskScene),
  notice: v.nullable(notice),
  delayMs: v.nullable(delayMs),
});

/** To be done once, now. */
export const instruction = v.object({ kind: v.picklist(['identify', 'reload']) });

/** To people only, at most twice a second. */
export const fleet = fleetOfScreens;

/** The screen's reading comes back beside the server's own. */
export const clockAnswer = v.object({ sentAt: v.number(), serverNow: v.number() });

export const refusal = v.object({
  code: v.picklist(REFUSAL_CODES),
  reason: v.string(),
  remedy: v.string(),
  /** The same apart from its language. */
  message,
});

/** `facts` are the numbers under which the command now stands in the log. */
export const commandAnswer = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    commandId,
    facts: v.array(seq),
    /** Doubts that did not stop the command. */
    warnings: v.array(v.string()),
    /** The same in the same order, apart from their language; empty for a command answered before there were any. */
    warningMessages: v.array(message),
  }),
  v.object({ ok: v.literal(false), commandId: v.nullable(commandId), refusal }),
]);

export type Welcome = v.InferOutput<typeof welcome>;
export type Snapshot = v.InferOutput<typeof snapshot>;
export type FactBatch = v.InferOutput<typeof factBatch>;
export type Goodbye = v.InferOutput<typeof goodbye>;
export type Pulse = v.InferOutput<typeof pulse>;
export type Control = v.InferOutput<typeof control>;
export type Instruction = v.InferOutput<typeof instruction>;
export type ClockAnswer = v.InferOutput<typeof clockAnswer>;
export type CommandAnswer = v.InferOutput<typeof commandAnswer>;
