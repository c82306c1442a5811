/** The pages that people open; each path is served the same client. */
export interface ScreenPage {
  readonly path: string;
  readonly title: string;
  /** Whether what is shown there obeys the desk: from any other page a screen could not be called back. */
  readonly obeysDesk?: true;
}

export const SCREENS: readonly ScreenPage[] = [
  { path: '/', title: 'All screens' },
  { path: '/arena', title: 'Arena board', obeysDesk: true },
  { path: '/overlay', title: 'Broadcast overlay', obeysDesk: true },
  { path: '/live', title: 'Phones' },
  { path: '/operator', title: 'Operator panel' },
  { path: '/results', title: 'Result sheet' },
  { path: '/start-list', title: 'Start list' },
  { path: '/commentator', title: 'Commentator' },
  { path: '/screens/components', title: 'Components' },
];
