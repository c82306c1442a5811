/** The competition as it stands in its form, and the commands that make it so. */
import type { Command } from '#shared/decide/command.ts';
import { standingFact } from '#shared/decide/standingFact.ts';
import type { CompetitionOpened, TimingRules } from '#shared/facts/programmeFacts.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { competition, timingRules } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';

export interface CompetitionFields {
  readonly name: string;
  readonly venue: string;
  readonly city: string;
  readonly noc: string;
  readonly day: string;
  readonly level: CompetitionOpened['level'];
  readonly rules: TimingRules;
}

export type CompetitionProblem = 'name' | 'venue' | 'city' | 'noc' | 'day';

export const DAY_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;

export function competitionFields(state: CompetitionState): CompetitionFields {
  const open = competition(state);
  return {
    name: open?.name ?? '',
    venue: open?.venue ?? '',
    city: open?.city ?? '',
    noc: open?.noc ?? '',
    day: open?.startDay ?? '',
    level: open?.level ?? 'national',
    rules: timingRules(state),
  };
}

/** Empty when nothing was changed. What is open already is replaced, so that the log tells what was corrected (C4). */
export function competitionCommands(
  state: CompetitionState,
  { level, rules, ...typed }: CompetitionFields,
): Outcome<readonly Command[], CompetitionProblem> {
  const [name, venue, city, day] = [typed.name, typed.venue, typed.city, typed.day].map((text) => text.trim());
  const noc = typed.noc.trim().toUpperCase();
  if (name === undefined || name === '') return refused('name');
  if (venue === undefined || venue === '') return refused('venue');
  if (city === undefined || city === '') return refused('city');
  if (noc !== '' && !/^[A-Z]{3}$/.test(noc)) return refused('noc');
  if (day === undefined || !DAY_OR_YEAR.test(day)) return refused('day');
  const open = competition(state);
  const rehearsal = open?.rehearsal ?? null;
  const by = {
    kind: 'OpenCompetition',
    name,
    venue,
    city,
    noc: noc === '' ? null : noc,
    startDay: day,
    level,
    rehearsal,
  } as const;
  const target = standingFact(state, 'CompetitionOpened', null);
  const opening: readonly Command[] = target === null ? [by] : [{ kind: 'ReplaceFact', target, by }];
  const isSame = open !== null && isSameCompetition(open, by);
  const isRuled = JSON.stringify(rules) === JSON.stringify(timingRules(state));
  return accepted([...(isSame ? [] : opening), ...(isRuled ? [] : [{ kind: 'SetTimingRules', rules } as const])]);
}

type Described = Omit<CompetitionOpened, 'kind' | 'rehearsal'>;

function isSameCompetition(a: Described, b: Described): boolean {
  return (['name', 'venue', 'city', 'noc', 'startDay', 'level'] as const).every((field) => a[field] === b[field]);
}
