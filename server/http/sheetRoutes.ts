/** Results and start lists to take away: as text for a spreadsheet, and as a document for programs (rules K1–K5, T6). */
import * as v from 'valibot';
import { distanceNumber, logId } from '#shared/facts/fields.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { csvText, type CsvCell } from '#shared/view/csvText.ts';
import type { NumberLocale } from '#shared/view/format.ts';
import { resultDocument, resultDocumentOf } from '#shared/view/resultDocument.ts';
import { resultSheet } from '#shared/view/resultSheet.ts';
import type { SheetHeading } from '#shared/view/sheetHeading.ts';
import { resultTable, startListTable } from '#shared/view/sheetTable.ts';
import { startListSheet } from '#shared/view/startListSheet.ts';
import type { HttpParts } from './parts.ts';
import { problem, stateEtag, type Reply } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';
import { sheetFileName } from './sheetFileName.ts';

/** Without it a spreadsheet reads the letters of names in the alphabet of its own machine. */
const BYTE_ORDER_MARK = '\ufeff';

type SheetParts = Pick<HttpParts, 'host' | 'build'>;

const ofDistance = { distance: numberInAddress(distanceNumber) };
const asCsv = {
  ...ofDistance,
  /** Between two cells; a spreadsheet that writes a decimal comma expects the semicolon. */
  sep: v.optional(v.picklist([',', ';']), ','),
  /** Decides the decimal sign. */
  lang: v.optional(v.picklist(['en', 'nl']), 'en'),
};

export function sheetRoutes(parts: SheetParts): Route[] {
  return [
    csvRoute(
      parts,
      'results',
      'The result sheet of a distance, one line a skater with every split',
      (state, number, locale) => {
        const sheet = resultSheet(state, number, locale);
        return sheet === null ? null : { heading: sheet, table: resultTable(sheet) };
      },
    ),
    defineRoute({
      method: 'get',
      path: '/api/v1/distances/:distance/results.json',
      summary: 'The result sheet of a distance, with every split and the record lines',
      needs: 'anyone',
      parameters: ofDistance,
      answers: { 200: { description: 'The result sheet', schema: v.object({ logId, ...resultDocument.entries }) } },
      problems: [404],
      answer({ parameters: { distance } }) {
        const session = parts.host.current();
        const sheet = resultDocumentOf(session.state(), distance);
        if (sheet === null) return noSuchDistance(distance);
        // A program or a tab reads it where it is; whoever saves it finds it by its name.
        const headers = { 'Content-Disposition': `inline; filename="${sheetFileName(sheet, 'results.json')}"` };
        return { status: 200, body: { logId: session.logId, ...sheet }, headers, etag: etagOf(parts) };
      },
    }),
    csvRoute(parts, 'start-list', 'The start list of a distance, one line a skater', (state, number, locale) => {
      const sheet = startListSheet(state, number, locale);
      return sheet === null ? null : { heading: sheet, table: startListTable(sheet) };
    }),
  ];
}

interface SheetTable {
  readonly heading: SheetHeading;
  readonly table: readonly (readonly CsvCell[])[];
}

function csvRoute(
  parts: SheetParts,
  name: 'results' | 'start-list',
  summary: string,
  build: (state: CompetitionState, distance: number, locale: NumberLocale) => SheetTable | null,
): Route {
  return defineRoute({
    method: 'get',
    path: `/api/v1/distances/:distance/${name}.csv`,
    summary,
    needs: 'anyone',
    parameters: asCsv,
    answers: {
      200: { description: 'UTF-8 with a byte order mark, RFC 4180', schema: v.string(), contentType: 'text/csv' },
    },
    problems: [404],
    answer({ parameters: { distance, sep, lang } }) {
      const sheet = build(parts.host.current().state(), distance, lang);
      if (sheet === null) return noSuchDistance(distance);
      const { title, ...heading } = sheet.heading;
      const file = sheetFileName({ ...heading, ...title }, `${name}.csv`);
      return {
        status: 200,
        text: BYTE_ORDER_MARK + csvText(sheet.table, sep),
        contentType: 'text/csv; charset=utf-8',
        headers: { 'Content-Disposition': `attachment; filename="${file}"` },
        etag: etagOf(parts),
      };
    },
  });
}

function noSuchDistance(distance: number): Reply {
  return problem(404, `There is no distance ${distance}; /api/v1/competition lists the programme.`);
}

/** Which form was asked for stands in the address. */
function etagOf({ host, build }: SheetParts): string {
  const session = host.current();
  return stateEtag({ logId: session.logId, seq: session.state().seq }, build);
}
