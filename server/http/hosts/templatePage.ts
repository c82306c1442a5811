/** The page of a template, one for each graphic, as CasparCG and SPX-GC load it from a disk or from here. */
import { GRAPHIC_SHEETS, usualQuery, type PackedGraphic } from '#shared/view/graphicPackage.ts';
import { inAttribute, inScript } from './escape.ts';
import { spxDefinition } from './spxDefinition.ts';

/** Between the tags, so that a content policy can name it by its hash. */
export function definitionScript(graphic: PackedGraphic, server: string): string {
  return `window.SPXGCTemplateDefinition = ${inScript(spxDefinition(graphic, server))};`;
}

/** Everything it needs lies beside it; the definition stands in the page because SPX-GC reads it there. */
export function templatePage(graphic: PackedGraphic, server: string): string {
  return `<!doctype html>
<html lang="en" data-overlay="transparent">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Icebell – ${inAttribute(GRAPHIC_SHEETS[graphic].title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="style.css" />
    <script>${definitionScript(graphic, server)}</script>
  </head>
  <body>
    <div id="screen" data-usual="${inAttribute(usualQuery(graphic))}" data-server="${inAttribute(server)}"></div>
    <script src="template.js"></script>
  </body>
</html>
`;
}
