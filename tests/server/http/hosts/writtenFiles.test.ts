/** What is written for each graphic: the definition SPX-GC reads, the manifest OGraf demands, and nothing that breaks out. */
import { runInNewContext } from 'node:vm';
import type { GraphicsManifest } from 'ograf';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { GRAPHIC_FIELDS, GRAPHIC_SHEETS, PACKED_GRAPHICS, type PackedGraphic } from '#shared/view/graphicPackage.ts';
import { writtenFiles } from '../../../../server/http/hosts/graphicsPackage.ts';
import { ografManifest } from '../../../../server/http/hosts/ografManifest.ts';
import { templatePage } from '../../../../server/http/hosts/templatePage.ts';

const SERVER = 'http://192.168.1.20:3000';

/** As the definition of a template is read: by running the script in its page. */
function definitionIn(page: string): unknown {
  const window: Record<string, unknown> = {};
  runInNewContext(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '', { window });
  return JSON.parse(JSON.stringify(window['SPXGCTemplateDefinition'])) as unknown;
}

const layer = v.pipe(v.string(), v.regex(/^[1-5]$/));
const spxField = v.strictObject({
  field: v.pipe(v.string(), v.regex(/^f\d+$/)),
  ftype: v.picklist(['textfield', 'number', 'dropdown']),
  title: v.pipe(v.string(), v.minLength(1)),
  value: v.string(),
  items: v.optional(v.pipe(v.array(v.strictObject({ text: v.string(), value: v.string() })), v.minLength(2))),
});
const spx = v.strictObject({
  description: v.pipe(v.string(), v.minLength(1)),
  playserver: v.literal('OVERLAY'),
  playchannel: v.literal('1'),
  playlayer: layer,
  webplayout: layer,
  steps: v.picklist(['1', '2']),
  out: v.literal('manual'),
  dataformat: v.literal('json'),
  uicolor: v.string(),
  DataFields: v.pipe(v.array(spxField), v.minLength(4)),
});

describe('a template', () => {
  test.each(PACKED_GRAPHICS)('%s tells SPX-GC all it asks for', (graphic) => {
    const definition = v.parse(spx, definitionIn(templatePage(graphic, SERVER)));
    expect(definition.DataFields[0]).toMatchObject({ field: 'f0', ftype: 'textfield', value: SERVER });
    const strange = definition.DataFields.filter(({ value, items }) => items?.every((item) => item.value !== value));
    expect(strange).toEqual([]);
  });

  test('of a name and of a table lets an operator go on', () => {
    const going = PACKED_GRAPHICS.filter(
      (graphic) => v.parse(spx, definitionIn(templatePage(graphic, SERVER))).steps !== '1',
    );
    expect(going).toEqual(['name', 'standings']);
  });

  test('asks for a lane only where there is one', () => {
    const asking = PACKED_GRAPHICS.filter((graphic) => templatePage(graphic, SERVER).includes('Starting lane'));
    expect(asking).toEqual(['name']);
  });

  test('lets nothing out of the place where it is written', () => {
    const evil = `http://a"></script><img src=x onerror=alert(1)>\u2028'`;
    const page = templatePage('clock', evil);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(page).toContain('data-server="http://a&quot;&gt;&lt;/script&gt;&lt;img');
    expect(definitionIn(page)).toMatchObject({ DataFields: [{ value: evil }, {}, {}, {}, {}, {}] });
    expect(
      writtenFiles(evil)
        .get('ograf/clock.js')
        ?.match(/^export/gm),
    ).toHaveLength(1);
  });
});

const named = v.pipe(v.string(), v.minLength(1));
const property = v.looseObject({ type: v.picklist(['string', 'integer', 'boolean']), title: named, order: v.number() });
/** The demands of OGraf v1 on a manifest, and those of renderers that name an element after the id. */
const manifest = v.strictObject({
  $schema: v.literal('https://ograf.ebu.io/v1/specification/json-schemas/graphics/schema.json'),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/)),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  name: named,
  description: named,
  author: v.strictObject({ name: named }),
  main: v.pipe(v.string(), v.regex(/^[a-z-]+\.js$/)),
  supportsRealTime: v.literal(true),
  supportsNonRealTime: v.literal(true),
  stepCount: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  customActions: v.array(
    v.strictObject({
      id: named,
      name: named,
      description: named,
      schema: v.nullable(
        v.looseObject({ type: v.literal('object'), properties: v.record(v.string(), v.looseObject({ type: named })) }),
      ),
    }),
  ),
  schema: v.strictObject({ type: v.literal('object'), properties: v.record(v.string(), property) }),
  renderRequirements: v.array(
    v.strictObject({
      engine: v.array(v.strictObject({ type: named, version: v.strictObject({ min: v.literal('117') }) })),
    }),
  ),
  v_spx: v.strictObject({ playlayer: layer, webplayout: layer }),
});

describe('a manifest', () => {
  test.each(PACKED_GRAPHICS)('%s is one, and its module is beside it', (graphic) => {
    const files = writtenFiles(SERVER);
    const read = v.parse(manifest, JSON.parse(files.get(`ograf/${graphic}.ograf.json`) ?? '{}'));
    expect(files.get(`ograf/${read.main}`)).toContain(`graphic: "${graphic}"`);
    expect(read.stepCount).toBe(GRAPHIC_SHEETS[graphic].steps);
  });

  test('ids are told apart, and so are the numbers of fields', () => {
    expect(new Set(PACKED_GRAPHICS.map((graphic) => ografManifest(graphic, SERVER).id)).size).toBe(
      PACKED_GRAPHICS.length,
    );
    // Rundowns that were saved know a field by its number.
    expect(GRAPHIC_FIELDS.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'f0 server',
      'f1 delay',
      'f2 lang',
      'f3 form',
      'f4 lane',
      'f5 safe',
      'f6 theme',
    ]);
  });

  test('offers to turn pages only where there are some, and to freeze everywhere', () => {
    const actions = (graphic: PackedGraphic) =>
      ografManifest(graphic, SERVER).customActions?.map(({ id }: { readonly id: string }) => id);
    expect(actions('standings')).toEqual(['freeze', 'nextPage']);
    expect(actions('clock')).toEqual(['freeze']);
  });

  test('gives a choice its labels, and every field of a form its kind', () => {
    const { schema } = ografManifest('name', SERVER) as { readonly schema: NonNullable<GraphicsManifest['schema']> };
    const properties = schema['properties'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    expect(properties['lane']).toMatchObject({
      gddType: 'select',
      enum: ['inner', 'outer'],
      gddOptions: { labels: { inner: 'Inner', outer: 'Outer' } },
      default: 'inner',
    });
    expect(properties['delay']).toMatchObject({ type: 'integer', minimum: 0, default: 0 });
    expect(properties['server']).toMatchObject({ gddType: 'single-line', default: SERVER });
    expect(properties['snapshot']).toMatchObject({ gddType: 'multi-line', hidden: true });
  });
});
