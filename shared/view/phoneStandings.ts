/** The whole standings of a distance for a phone: every row with the person to follow (rules K1–K4, I2). */
import { pairs } from '../project/pairs.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import { distanceTitle, type DistanceTitle } from './heading.ts';
import { personRef, type PersonRef } from './phonePerson.ts';
import { standingsAge, type StandingsAge } from './standingsAge.ts';
import { standingsPanel, type StandingsRowView } from './standingsPanel.ts';

export interface PhoneStandingsRow extends StandingsRowView {
  readonly ref: PersonRef;
}

export interface PhoneStandingsView extends StandingsAge {
  readonly distance: number;
  readonly title: DistanceTitle | null;
  readonly rows: readonly PhoneStandingsRow[];
  readonly pairs: number;
}

const ALL_ROWS = 1000;

export function phoneStandings(state: CompetitionState, distance: number, locale: NumberLocale): PhoneStandingsView {
  const request = { distance, live: null, fresh: null, turn: 0, rowsPerPage: ALL_ROWS, locale };
  const refs = standings(state, distance).map(({ entry }) => personRef(state, distance, entry));
  return {
    distance,
    title: distanceTitle(state, distance),
    rows: standingsPanel(state, request).rows.flatMap((row, index) => {
      const ref = refs[index];
      return ref === undefined ? [] : [{ ...row, ref }];
    }),
    ...standingsAge(state, distance),
    pairs: pairs(state, distance).length,
  };
}
