/** The words of the front door: the screens, and what the address of one may ask for. */

export const EXAMPLE_GROUPS = {
  setUp: ['testcard', 'guides', 'id'],
  hall: ['rows', 'seats'],
  look: ['dutch', 'contrast'],
  scenes: ['auto', 'holding', 'next', 'race', 'finish', 'record', 'standings', 'podium', 'break', 'message'],
} as const;

/** The same for the graphics over a picture. */
export const OVERLAY_EXAMPLE_GROUPS = {
  choice: [
    'together',
    'clock',
    'compact',
    'pair',
    'name',
    'split',
    'results',
    'standings',
    'record',
    'toBeat',
    'next',
    'podium',
  ],
  picture: ['delay', 'safe', 'guides', 'frame', 'chroma', 'key'],
  look: ['dutch', 'contrast'],
  host: ['hold', 'template'],
} as const;

export type OverlayExampleGroup = keyof typeof OVERLAY_EXAMPLE_GROUPS;
export type OverlayExampleName = (typeof OVERLAY_EXAMPLE_GROUPS)[OverlayExampleGroup][number];

export interface OverlayOptionTexts {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<OverlayExampleGroup, string>>;
  readonly examples: Readonly<Record<OverlayExampleName, string>>;
}

export type ExampleGroup = keyof typeof EXAMPLE_GROUPS;
export type ExampleName = (typeof EXAMPLE_GROUPS)[ExampleGroup][number];

export interface OptionTexts {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<ExampleGroup, string>>;
  readonly examples: Readonly<Record<ExampleName, string>>;
  readonly shapes: string;
  readonly shape: Readonly<Record<'wide' | 'ribbon' | 'portrait', string>>;
}

export interface IndexTexts {
  readonly title: string;
  readonly intro: string;
  readonly open: string;
  readonly screens: Readonly<
    Record<
      'arena' | 'overlay' | 'phone' | 'operator' | 'results' | 'startList' | 'commentator' | 'components',
      { readonly name: string; readonly about: string; readonly where: string }
    >
  >;
  readonly notFound: string;
  /** Where the graphics for playout servers are taken away. */
  readonly playout: { readonly title: string; readonly about: string; readonly link: string };
  readonly options: OptionTexts;
  readonly overlayOptions: OverlayOptionTexts;
}
