/** The pages that people open; each path is served the same client. */
export interface ScreenPage {
  readonly path: string;
  readonly title: string;
}

export const SCREENS: readonly ScreenPage[] = [
  { path: '/', title: 'All screens' },
  { path: '/arena', title: 'Arena board' },
  { path: '/live', title: 'Phones' },
  { path: '/operator', title: 'Operator panel' },
  { path: '/results', title: 'Result sheet' },
  { path: '/start-list', title: 'Start list' },
  { path: '/screens/components', title: 'Components' },
];
