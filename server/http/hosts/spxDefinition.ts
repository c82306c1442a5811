/** What SPX-GC reads in a template: where it is played, how it goes out, and the fields beside it in the rundown. */
import { fieldsOf, GRAPHIC_SHEETS, type GraphicField, type PackedGraphic } from '#shared/view/graphicPackage.ts';

/** All values are texts there, numbers too. */
export interface SpxDefinition {
  readonly description: string;
  readonly playserver: string;
  readonly playchannel: string;
  readonly playlayer: string;
  readonly webplayout: string;
  /** More than one lets the operator continue, which calls `next`. */
  readonly steps: string;
  readonly out: 'manual';
  readonly dataformat: 'json';
  readonly uicolor: string;
  readonly DataFields: readonly SpxField[];
}

export interface SpxField {
  readonly field: string;
  readonly ftype: 'textfield' | 'number' | 'dropdown';
  readonly title: string;
  readonly value: string;
  readonly items?: readonly { readonly text: string; readonly value: string }[];
}

export function spxDefinition(graphic: PackedGraphic, server: string): SpxDefinition {
  const { title, layer, steps, hasPages } = GRAPHIC_SHEETS[graphic];
  return {
    description: `Icebell – ${title}`,
    playserver: 'OVERLAY',
    playchannel: '1',
    playlayer: String(layer),
    webplayout: String(layer),
    steps: String(hasPages ? 2 : steps),
    out: 'manual',
    dataformat: 'json',
    uicolor: '3',
    DataFields: fieldsOf(graphic).map((field) => spxField(field, server)),
  };
}

export function spxField({ id, name, title, kind, usual }: GraphicField, server: string): SpxField {
  const field = { field: id, title, value: name === 'server' ? server : usual };
  switch (kind.type) {
    case 'choice':
      return { ...field, ftype: 'dropdown', items: kind.choices };
    case 'wholeNumber':
      return { ...field, ftype: 'number' };
    case 'text':
      return { ...field, ftype: 'textfield' };
  }
}
