/** The log itself, in pages: what screens see, and for people also who did it and what the device said. */
import * as v from 'valibot';
import { numberedFact, toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import { logId, seqOrZero } from '#shared/facts/fields.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { HttpParts } from './parts.ts';
import type { Reply } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';

const MOST_FACTS = 2000;
const FACTS_UNASKED = '500';

const evidence = v.object({ raw: v.nullable(v.string()), deviceClock: v.nullable(v.string()) });

const factPage = v.object({
  logId,
  /** Number of the last fact in the log. */
  seq: seqOrZero,
  facts: v.array(
    v.object({
      ...numberedFact.entries,
      by: v.optional(v.string()),
      commandId: v.optional(v.string()),
      evidence: v.optional(v.nullable(evidence)),
    }),
  ),
  /** What to send as `after` for the next page; null on the last one. */
  next: v.nullable(seqOrZero),
});

const limit = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_FACTS));

export function factRoutes({ host, build }: Pick<HttpParts, 'host' | 'build'>): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/v1/facts',
      summary: 'Facts in order; people who are signed in also read who recorded them and the words of the device',
      needs: 'anyoneKnown',
      parameters: {
        after: v.optional(numberInAddress(seqOrZero), '0'),
        limit: v.optional(numberInAddress(limit), FACTS_UNASKED),
      },
      answers: { 200: { description: 'One page of facts', schema: factPage } },
      async answer({ parameters, caller }): Promise<Reply> {
        const session = host.current();
        const last = session.lastSeq();
        const upTo = Math.min(last, parameters.after + parameters.limit) as Seq;
        const isPerson = caller !== null && caller.role !== 'device';
        const facts = isPerson
          ? (await session.recordedBetween(parameters.after, upTo)).map(forPeople)
          : session.factsAfter(parameters.after, upTo);
        const body = { logId: session.logId, seq: last, facts, next: upTo < last ? upTo : null };
        const audience = isPerson ? 'people' : 'all';
        const etag = `W/"${session.logId}-${last}-${build}-${audience}"`;
        return { status: 200, body, etag, headers: { Vary: 'Authorization, Cookie' } };
      },
    }),
  ];
}

function forPeople(recorded: RecordedFact) {
  const { by, commandId, evidence: said } = recorded;
  return { ...toNumbered(recorded), by, commandId, evidence: said ?? null };
}
