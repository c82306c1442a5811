/** Tables for title tools such as vMix, which poll: flat rows as JSON, XML or CSV, readable from any page. */
import * as v from 'valibot';
import { LONGEST_DELAY_MS } from '#shared/primitives/delay.ts';
import { stateWhen } from '#shared/project/history.ts';
import { csvText, freeText } from '#shared/view/csvText.ts';
import { titleXml, type TitleRow } from '#shared/view/titleRow.ts';
import { titleTable } from '#shared/view/titleTables.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { HttpParts } from './parts.ts';
import { stateEtag, type Reply } from './reply.ts';
import { defineRoute, numberInAddress, type Route } from './route.ts';

const TABLES = ['pair', 'results', 'standings', 'now'] as const;
const USUAL_ROWS = { pair: 0, results: 8, standings: 40, now: 0 } as const;
const MOST_ROWS = 200;

const DELAYS = `must be whole milliseconds from 0 to ${LONGEST_DELAY_MS}`;

const asked = {
  lang: v.optional(v.picklist(['en', 'nl']), 'en'),
  /** Rows of a list; as many come, whoever has a time. */
  top: v.optional(numberInAddress(v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_ROWS)))),
  /** Milliseconds by which the picture comes late. */
  delay: v.optional(numberInAddress(v.pipe(v.number(), v.maxValue(LONGEST_DELAY_MS, DELAYS)), DELAYS)),
};

type TitleParts = Pick<HttpParts, 'host' | 'build' | 'clock'>;

export function titleRoutes(parts: TitleParts): readonly Route[] {
  return TABLES.flatMap((table) => FORMATS.map((format) => titleRoute(parts, table, format)));
}

interface Format {
  readonly end: string;
  readonly contentType: string;
  readonly schema: v.GenericSchema;
  readonly write: (rows: readonly TitleRow[]) => Pick<Reply, 'body' | 'text'>;
}

const FORMATS: readonly Format[] = [
  {
    end: 'json',
    contentType: 'application/json; charset=utf-8',
    schema: v.array(v.record(v.string(), v.string())),
    write: (rows) => ({ body: rows }),
  },
  {
    end: 'xml',
    contentType: 'application/xml; charset=utf-8',
    schema: v.string(),
    write: (rows) => ({ text: titleXml(rows) }),
  },
  {
    end: 'csv',
    contentType: 'text/csv; charset=utf-8',
    schema: v.string(),
    write(rows) {
      const head = Object.keys(must(rows[0], 'a row'));
      return { text: csvText([head, ...rows.map((row) => Object.values(row).map(freeText))]) };
    },
  },
];

function titleRoute(
  parts: TitleParts,
  table: (typeof TABLES)[number],
  { end, contentType, schema, write }: Format,
): Route {
  return defineRoute({
    method: 'get',
    path: `/api/vmix/${table}.${end}`,
    summary: `For title tools: ${table}, flat rows with constant columns`,
    needs: 'anyone',
    parameters: asked,
    answers: { 200: { description: 'Every column in every row, empty where nothing is known', schema, contentType } },
    answer({ parameters: { lang, top, delay = 0 } }) {
      const session = parts.host.current();
      const state = delay === 0 ? session.state() : stateWhen(session.state(), parts.clock.now() - delay);
      const rows = titleTable(state, table, { locale: lang, top: top ?? USUAL_ROWS[table] });
      return {
        status: 200,
        ...write(rows),
        contentType,
        // Public numbers, and no cookie goes with them.
        headers: { 'Access-Control-Allow-Origin': '*' },
        etag: stateEtag({ logId: session.logId, seq: state.seq }, `${parts.build}-${lang}-${top ?? ''}`),
      };
    },
  });
}
