/** The read documents: the state as programs want it, free to read, with a version so that polling costs little. */
import * as v from 'valibot';
import { distanceNumber, logId } from '#shared/facts/fields.ts';
import { memoByTwo } from '#shared/primitives/memo.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { competitionDocument, competitionDocumentOf } from '#shared/view/competitionDocument.ts';
import { distanceDocument, distanceDocumentOf } from '#shared/view/distanceDocument.ts';
import { liveDocument, liveDocumentOf } from '#shared/view/liveDocument.ts';
import { recordsDocument, recordsDocumentOf } from '#shared/view/recordsDocument.ts';
import { standingsDocument, standingsDocumentOf } from '#shared/view/standingsDocument.ts';
import type { CompetitionSession } from '../session/competitionSession.ts';
import type { HttpParts } from './parts.ts';
import { problem, stateEtag, type Reply } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';

type ReadParts = Pick<HttpParts, 'host' | 'build'>;

export function readRoutes(parts: ReadParts): Route[] {
  return [
    wholeRoute(
      parts,
      '/api/v1/competition',
      'The competition and its programme',
      competitionDocument,
      competitionDocumentOf,
    ),
    distanceRoute(
      parts,
      '',
      'A distance: start list, every run with its passages, laps, marks and ranks',
      distanceDocument,
      distanceDocumentOf,
    ),
    distanceRoute(parts, '/standings', 'The standings of a distance', standingsDocument, standingsDocumentOf),
    wholeRoute(
      parts,
      '/api/v1/live',
      'The pair on the ice, the leader and the next pair',
      liveDocument,
      liveDocumentOf,
    ),
    wholeRoute(
      parts,
      '/api/v1/records',
      'The records: before, now, and every claim',
      recordsDocument,
      recordsDocumentOf,
    ),
  ];
}

type Entries = v.ObjectEntries;

function wholeRoute(
  parts: ReadParts,
  path: string,
  summary: string,
  schema: { readonly entries: Entries },
  build: (state: CompetitionState) => object,
): Route {
  return defineRoute({
    method: 'get',
    path,
    summary,
    needs: 'anyone',
    answers: { 200: { description: summary, schema: withLog(schema) } },
    answer: () => versioned(parts, build(parts.host.current().state())),
  });
}

function distanceRoute(
  parts: ReadParts,
  part: string,
  summary: string,
  schema: { readonly entries: Entries },
  build: (state: CompetitionState, distance: number) => object | null,
): Route {
  return defineRoute({
    method: 'get',
    path: `/api/v1/distances/:distance${part}`,
    summary,
    needs: 'anyone',
    parameters: { distance: numberInAddress(distanceNumber) },
    answers: { 200: { description: summary, schema: withLog(schema) } },
    problems: [404],
    answer({ parameters: { distance } }) {
      const document = build(parts.host.current().state(), distance);
      if (document !== null) return versioned(parts, document);
      return problem(404, `There is no distance ${distance}; /api/v1/competition lists the programme.`);
    },
  });
}

/** Every document says of which log it is: a number of one log means nothing in another. */
function withLog({ entries }: { readonly entries: Entries }) {
  return v.object({ logId, ...entries });
}

function versioned({ host, build }: ReadParts, document: object): Reply {
  const session = host.current();
  const etag = stateEtag({ logId: session.logId, seq: session.state().seq }, build);
  return { status: 200, body: inLog(session, document), etag };
}

/** The same object for the same document, so that it is turned into text once. */
const inLog = memoByTwo((session: Pick<CompetitionSession, 'logId'>, document: object) => ({
  logId: session.logId,
  ...document,
}));
