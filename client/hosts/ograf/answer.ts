/** What a graphic answers its renderer; the codes are those of HTTP. */
import type { ReturnPayload } from 'ograf';

export type Answer = ReturnPayload;

/** The step is left open once the graphic is out. */
export type PlayAnswer = Answer & { readonly currentStep: number | undefined };

/** What was ignored does not stop a graphic, but is said. */
export function done(ignored: readonly string[] = []): Answer {
  return ignored.length === 0 ? { statusCode: 200 } : { statusCode: 200, statusMessage: ignored.join('; ') };
}

export function wrong(statusMessage: string): Answer {
  return { statusCode: 400, statusMessage };
}
