/** Asks the accessibility checker about an open page: what is wrong for people who cannot see it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const report = v.array(
  v.object({
    id: v.string(),
    impact: v.nullish(v.string()),
    help: v.string(),
    nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string(), '') })),
  }),
);

/** Contrast is measured on painted pixels instead, and at 7:1. */
const ASKED = `axe.run(document, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, impact, help, nodes }) =>
    ({ id, impact, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`;

/** One sentence for each serious or critical finding. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  // Handed over by the debugger, because the content policy of the page allows no foreign script.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const found = v.parse(report, await page.evaluate(ASKED));
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}, at ${nodes[0]?.html.slice(0, 160)}`);
}
