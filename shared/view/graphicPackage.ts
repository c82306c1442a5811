/**
 * The graphics as they are packed for playout servers: which there are, and what each may be told. Templates and manifests
 * are made from this, and what a host says is read by it.
 */
import { OVERLAY_ELEMENTS, type OverlayElement } from './overlayElements.ts';

/** Each by itself, and all of them under the direction of the race. */
export type PackedGraphic = OverlayElement | 'all';

export const PACKED_GRAPHICS: readonly PackedGraphic[] = [...OVERLAY_ELEMENTS, 'all'];

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export type FieldKind =
  | { readonly type: 'text' }
  | { readonly type: 'wholeNumber'; readonly least: number }
  | { readonly type: 'choice'; readonly choices: readonly [Choice, ...Choice[]] };

export interface GraphicField {
  /** As hosts with numbered fields know it. A number is never given to another field. */
  readonly id: `f${number}`;
  readonly name: 'server' | 'delay' | 'lang' | 'form' | 'lane' | 'safe' | 'theme';
  /** As an operator reads it beside the field. */
  readonly title: string;
  readonly kind: FieldKind;
  readonly usual: string;
  /** Left out where it means something to every graphic. */
  readonly only?: readonly PackedGraphic[];
}

export const GRAPHIC_FIELDS: readonly GraphicField[] = [
  { id: 'f0', name: 'server', title: 'Icebell server, http://…', kind: { type: 'text' }, usual: '' },
  {
    id: 'f1',
    name: 'delay',
    title: 'Delay, ms',
    kind: { type: 'wholeNumber', least: 0 },
    usual: '0',
  },
  choice('f2', 'lang', 'Language', [
    { value: 'en', text: 'English' },
    { value: 'nl', text: 'Nederlands' },
  ]),
  {
    ...choice('f3', 'form', 'Form', [
      { value: 'full', text: 'Around the line' },
      { value: 'compact', text: 'Two rows' },
    ]),
    only: ['clock', 'all'],
  },
  {
    ...choice('f4', 'lane', 'Starting lane', [
      { value: 'inner', text: 'Inner' },
      { value: 'outer', text: 'Outer' },
    ]),
    only: ['name'],
  },
  choice('f5', 'safe', 'Free at the edges', [
    { value: '5', text: '5 %' },
    { value: '10', text: '10 %' },
  ]),
  choice('f6', 'theme', 'Colours', [
    { value: 'dark', text: 'Usual' },
    { value: 'high-contrast', text: 'High contrast' },
  ]),
];

function choice(
  id: GraphicField['id'],
  name: GraphicField['name'],
  title: string,
  choices: readonly [Choice, ...Choice[]],
): GraphicField {
  return { id, name, title, kind: { type: 'choice', choices }, usual: choices[0].value };
}

export function fieldsOf(graphic: PackedGraphic): readonly GraphicField[] {
  return GRAPHIC_FIELDS.filter(({ only }) => only === undefined || only.includes(graphic));
}

export interface GraphicSheet {
  /** As it stands in a rundown. */
  readonly title: string;
  readonly about: string;
  /** Graphics of one layer share a place in the picture; hosts count from 1 at the bottom, some only to 5. */
  readonly layer: 1 | 2 | 3 | 4 | 5;
  /** Pauses between coming in and going out. */
  readonly steps: 1 | 2;
  /** Whether a host that asks for more of it gets the next page. */
  readonly hasPages: boolean;
}

const ONE_STEP = { steps: 1, hasPages: false } as const;

export const GRAPHIC_SHEETS: Readonly<Record<PackedGraphic, GraphicSheet>> = {
  clock: { title: 'Clock', about: 'The pair on the ice: clock, laps to go, both skaters', layer: 2, ...ONE_STEP },
  pair: { title: 'Pair', about: 'Lower third of the pair that is called', layer: 3, ...ONE_STEP },
  name: {
    title: 'Name',
    about: 'Lower third of one skater; the next step is the other lane',
    layer: 3,
    steps: 2,
    hasPages: false,
  },
  split: { title: 'Split', about: 'Whoever has just passed a point: time, lap, rank, gap', layer: 4, ...ONE_STEP },
  results: { title: 'Results', about: 'The best of the distance', layer: 1, ...ONE_STEP },
  standings: {
    title: 'Standings',
    about: 'Everybody in the order of the distance, page by page',
    layer: 1,
    steps: 1,
    hasPages: true,
  },
  record: { title: 'Record', about: 'A record that was released for air', layer: 5, ...ONE_STEP },
  'time-to-beat': { title: 'Time to beat', about: 'The time to beat and whose it is', layer: 4, ...ONE_STEP },
  next: { title: 'Next pair', about: 'Who skates next', layer: 3, ...ONE_STEP },
  podium: { title: 'Podium', about: 'The first three of an official result', layer: 1, ...ONE_STEP },
  all: { title: 'All graphics', about: 'In and out by themselves, as the race goes', layer: 2, ...ONE_STEP },
};

/** What a page of this graphic is asked for unless its address or its host says otherwise. */
export function usualQuery(graphic: PackedGraphic): string {
  return graphic === 'all' ? 'host=template&hold=0' : `show=${graphic}&host=template`;
}
