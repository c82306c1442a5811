/** The words only the phone says. A language that forgets one does not compile. */
import type { Tab } from '../place.ts';

export interface PhoneTexts {
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly afterPair: (pair: number) => string;
  readonly duringPair: (pair: number) => string;
  readonly noResults: string;
  readonly allResults: (count: number) => string;
  readonly distance: string;
  readonly follow: (name: string) => string;
  readonly unfollow: (name: string) => string;
  readonly followsNobody: string;
  readonly howToFollow: string;
  readonly notEntered: string;
  readonly startsIn: (pair: number) => string;
  readonly notSkating: string;
  readonly time: string;
  readonly to: (name: string) => string;
  readonly corrected: (time: string) => string;
  readonly confirmed: string;
  readonly next: (pair: number) => string;
  readonly pairNow: string;
  readonly pairsToCome: string;
  readonly pairsSkated: string;
  readonly noPairs: string;
  readonly firstPair: string;
  readonly recordsToday: string;
  readonly noRecords: string;
  readonly noClaims: string;
  readonly before: string;
  readonly gapsTitle: (name: string) => string;
  readonly lapsTitle: string;
  readonly fasterAbove: string;
  readonly lane: { readonly inner: string; readonly outer: string };
}
