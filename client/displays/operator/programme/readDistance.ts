/** A distance as it stands in its form, and the command that opens or corrects it. */
import type { Command } from '#shared/decide/command.ts';
import { standingFact } from '#shared/decide/standingFact.ts';
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { nextDistance } from '#shared/view/programmeList.ts';

export interface DistanceFields {
  readonly lengthM: DistanceOpened['lengthM'];
  readonly gender: DistanceOpened['gender'];
  readonly label: string;
  readonly startMode: DistanceOpened['startMode'];
  /** As the field of the browser writes it, on the clock of this device: `2026-02-09T17:30`. */
  readonly plannedStart: string;
}

export type DistanceProblem = 'plannedStart';

export const LENGTHS: readonly DistanceOpened['lengthM'][] = [500, 1000, 1500, 3000, 5000, 10_000];

export const NEW_DISTANCE: DistanceFields = {
  lengthM: 500,
  gender: 'women',
  label: '',
  startMode: 'single',
  plannedStart: '',
};

export function distanceFields({ lengthM, gender, label, startMode, plannedStart }: DistanceOpened): DistanceFields {
  return {
    lengthM,
    gender,
    label: label ?? '',
    startMode,
    plannedStart: plannedStart === null ? '' : localText(plannedStart),
  };
}

/** The one writing of day and time that a browser takes into its field. */
function localText(instant: WallInstant): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(instant).replace(' ', 'T');
}

/** `number` is null for a new distance; one that is open already is replaced (C4). */
export function distanceCommands(
  state: CompetitionState,
  number: number | null,
  { label, plannedStart, ...fields }: DistanceFields,
): Outcome<readonly Command[], DistanceProblem> {
  // oxlint-disable-next-line no-restricted-globals -- reads a text, not the clock
  const startsAt = plannedStart === '' ? null : Date.parse(plannedStart);
  if (Number.isNaN(startsAt)) return refused('plannedStart');
  const by = {
    kind: 'OpenDistance',
    distance: number ?? nextDistance(state),
    ...fields,
    label: label.trim() === '' ? null : label.trim(),
    plannedStart: startsAt as WallInstant | null,
  } as const;
  const target = number === null ? null : standingFact(state, 'DistanceOpened', number);
  return accepted(target === null ? [by] : [{ kind: 'ReplaceFact', target, by }]);
}
