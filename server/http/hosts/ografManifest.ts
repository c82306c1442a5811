/** The manifest of a graphic in the EBU's OGraf v1: what a controller shows of it and may order. */
import type { GraphicsManifest } from 'ograf';
import { fieldsOf, GRAPHIC_SHEETS, type GraphicField, type PackedGraphic } from '#shared/view/graphicPackage.ts';
import { inScript } from './escape.ts';
import { spxField } from './spxDefinition.ts';

/** Of the package; a renderer that keeps graphics by id and version takes a new one for another. */
const VERSION = '1.0.0';

/** As the bundle is built for. */
const OLDEST_CHROMIUM = '117';
const ENGINES = ['CEF', 'Chromium'] as const;

type Property = Readonly<Record<string, unknown>> & { readonly type: string };

export function ografManifest(graphic: PackedGraphic, server: string): GraphicsManifest {
  const { title, about, layer, steps, hasPages } = GRAPHIC_SHEETS[graphic];
  const named = fieldsOf(graphic).map((field) => [field.name, property(field, server)] as const);
  return {
    $schema: 'https://ograf.ebu.io/v1/specification/json-schemas/graphics/schema.json',
    // Some renderers name an element after it, so it has a hyphen and no capitals.
    id: `icebell-${graphic}`,
    version: VERSION,
    name: `Icebell – ${title}`,
    description: about,
    author: { name: 'Icebell' },
    main: `${graphic}.js`,
    supportsRealTime: true,
    supportsNonRealTime: true,
    stepCount: steps,
    customActions: [FREEZE, ...(hasPages ? [NEXT_PAGE] : [])],
    schema: { type: 'object', properties: { ...Object.fromEntries(named), ...FOR_RENDERERS } },
    renderRequirements: [{ engine: ENGINES.map((type) => ({ type, version: { min: OLDEST_CHROMIUM } })) }],
    v_spx: { playlayer: String(layer), webplayout: String(layer) },
  };
}

const FREEZE = {
  id: 'freeze',
  name: 'Freeze',
  description: 'Holds the figures as they are, or lets them go on; without a value it changes to the other',
  schema: {
    type: 'object' as const,
    properties: { frozen: { type: 'boolean', title: 'Frozen', default: true } },
  },
};

const NEXT_PAGE = { id: 'nextPage', name: 'Next page', description: 'Turns the table on by one page', schema: null };

/** Without a network, and without real time. */
const FOR_RENDERERS: Readonly<Record<string, Property>> = {
  snapshot: {
    type: 'string',
    gddType: 'multi-line',
    title: 'Facts, as /api/v1/facts answers them',
    default: '',
    hidden: true,
    order: 90,
  },
  from: {
    type: 'string',
    gddType: 'single-line',
    title: 'Instant of time 0, ms since 1970; empty for the first fact',
    default: '',
    hidden: true,
    order: 91,
  },
};

function property(field: GraphicField, server: string): Property {
  const { id, name, title, kind, usual } = field;
  const common = { title, order: Number(id.slice(1)), ...(name === 'lane' ? {} : { hidden: true }) };
  switch (kind.type) {
    case 'text':
      return { type: 'string', gddType: 'single-line', default: name === 'server' ? server : usual, ...common };
    case 'wholeNumber':
      return { type: 'integer', minimum: kind.least, default: Number(usual), ...common };
    case 'choice': {
      const labels = Object.fromEntries(kind.choices.map(({ value, text }) => [value, text]));
      const values = kind.choices.map(({ value }) => value);
      const { ftype, items } = spxField(field, server);
      return {
        type: 'string',
        gddType: 'select',
        enum: values,
        gddOptions: { labels },
        default: usual,
        ...common,
        v_spx: { ftype, items },
      };
    }
  }
}

/** The module that a manifest names; all of them share one file of code. */
export function ografModule(graphic: PackedGraphic, server: string): string {
  return `import { graphicClass } from './graphic.js';

export default graphicClass({ graphic: ${inScript(graphic)}, module: import.meta.url, server: ${inScript(server)} });
`;
}
