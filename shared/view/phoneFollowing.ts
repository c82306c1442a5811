/** The followed skaters who take part: on the ice first, then by their result, then by their start. */
import { livePair } from '../project/live.ts';
import { entries } from '../project/programme.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import { phoneDistances } from './phoneDistances.ts';
import { personOf } from './phonePerson.ts';
import { phoneSkater, type PhoneSkaterView } from './phoneSkater.ts';

export function phoneFollowing(
  state: CompetitionState,
  people: ReadonlySet<string>,
  locale: NumberLocale,
): readonly PhoneSkaterView[] {
  const { chosen } = phoneDistances(state, null);
  if (chosen === null) return [];
  const onIce = new Set(livePair(state)?.races.map(({ entry }) => entry));
  const placed = standings(state, chosen).map(({ entry }) => entry);
  const followed = [...entries(state).keys()].filter((entry) => people.has(personOf(state, entry)));
  const order = followed.map((entry) => {
    const place = placed.indexOf(entry);
    if (onIce.has(entry)) return { entry, place: -1 };
    return { entry, place: place < 0 ? placed.length : place };
  });
  return order.toSorted((a, b) => a.place - b.place).map(({ entry }) => phoneSkater(state, chosen, entry, locale));
}
