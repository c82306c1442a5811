/**
 * Writes a log of facts the way a race is told, without the deciders: `aCompetition().withDistance(…).starts(1)
 * .passes('kok', 200, '17.43').confirms(1)`. Every step gives a new log, so that before and after can be compared.
 */
import type { IrmCode, RemarkCode } from '#shared/facts/officialFacts.ts';
import type { CompetitionOpened } from '#shared/facts/programmeFacts.ts';
import type { RecordScope } from '#shared/facts/recordFacts.ts';
import type { ReadingSource } from '#shared/facts/timingFacts.ts';
import type { EntryId, RaceKey, Seq, StartLane, Wave } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { passingPointsM } from '#shared/rules/distances.ts';
import { ms } from './field.ts';
import { DAY_START_MS, Telling } from './telling.ts';

export class Story extends Telling {
  protected grown(...parts: ConstructorParameters<typeof Telling>): this {
    return new Story(...parts) as this;
  }

  calls(pair: number): this {
    return this.tells({ kind: 'PairCalled', ...this.ofPair(pair) });
  }

  /** `gunMs` is the instant of the gun in ms since the start of the day; without it the gun went off with the fact. */
  starts(pair: number, { wave = 1, gunMs }: { readonly wave?: Wave; readonly gunMs?: number } = {}): this {
    const startedAt = (DAY_START_MS + (gunMs ?? (this.facts.length + 1) * 1000)) as WallInstant;
    return this.tells({ kind: 'PairStarted', ...this.ofPair(pair), wave, startedAt });
  }

  givesFalseStart(pair: number, lane: StartLane | null = null): this {
    return this.tells({ kind: 'FalseStartGiven', ...this.ofPair(pair), wave: 1, lane });
  }

  recalls(pair: number, wave: Wave = 1): this {
    return this.tells({ kind: 'PairRecalled', ...this.ofPair(pair), wave });
  }

  clears(pair: number): this {
    return this.tells({ kind: 'PairCleared', ...this.ofPair(pair) });
  }

  passes(id: string, pointM: number, time: string, source: ReadingSource = 'lightBeam'): this {
    return this.tells({ kind: 'ReadingRecorded', ...this.place(id), pointM, source, elapsedMs: ms(time) });
  }

  /** All passages of a skater, from the opening to as far as times are given; `''` is a missed point. */
  skates(id: string, ...times: readonly string[]): this {
    const points = passingPointsM(this.distance.lengthM);
    return times.reduce<this>((told, time, index) => {
      const pointM = must(points[index], `a point for ${time}`);
      return time === '' ? told : told.passes(id, pointM, time);
    }, this);
  }

  finishes(id: string, time: string, source: ReadingSource = 'photoFinish'): this {
    return this.passes(id, this.distance.lengthM, time, source);
  }

  /** The pair starts and every skater named comes home; for stories in which only finishes matter. */
  runs(pair: number, times: Readonly<Record<string, string>>): this {
    return Object.entries(times).reduce<this>((told, [id, time]) => told.finishes(id, time), this.starts(pair));
  }

  confirms(pair: number): this {
    return this.tells({ kind: 'PairConfirmed', ...this.ofPair(pair) });
  }

  isMadeOfficial(): this {
    return this.tells({ kind: 'DistanceMadeOfficial', distance: this.distance.distance });
  }

  marks(
    id: string,
    irm: IrmCode,
    { reason = null, rank = null }: { reason?: string | null; rank?: number | null } = {},
  ) {
    return this.tells({ kind: 'IrmGiven', ...this.place(id), irm, reason, rank });
  }

  lifts(id: string): this {
    return this.tells({ kind: 'IrmLifted', ...this.place(id) });
  }

  remarks(id: string, remark: RemarkCode, note: string | null = null): this {
    return this.tells({ kind: 'RemarkAdded', ...this.place(id), remark, note });
  }

  /** The skater's next steps are about the re-skate. */
  reskates(id: string, pair: number, lane: StartLane = 'inner'): this {
    const { distance, ...of } = this.place(id);
    const again: RaceKey = { distance, pair, wave: 1, lane };
    const told = this.tells({ kind: 'ReskateGranted', ...again, of });
    return told.placing(id, again);
  }

  swapsLanes(pair: number, wave: Wave = 1): this {
    return this.tells({ kind: 'LanesSwapped', ...this.ofPair(pair), wave });
  }

  withdraws(id: string): this {
    return this.tells({ kind: 'SkaterWithdrawn', ...this.place(id) });
  }

  /** `id` takes the place in which `former` was listed. */
  substitutes(former: string, id: string): this {
    const place = this.place(former);
    const told = this.tells({ kind: 'SkaterSubstituted', ...place, entry: id as EntryId });
    return told.placing(id, place);
  }

  ratifies(id: string, scope: RecordScope): this {
    return this.tells({ kind: 'RecordRatified', ...this.place(id), scope });
  }

  refuses(id: string, scope: RecordScope): this {
    return this.tells({ kind: 'RecordRefused', ...this.place(id), scope, reason: null });
  }

  holds(id: string, scope: RecordScope): this {
    return this.tells({ kind: 'RecordHeld', ...this.place(id), scope });
  }

  releases(id: string, scope: RecordScope): this {
    return this.tells({ kind: 'RecordReleased', ...this.place(id), scope });
  }

  dismisses(target: Seq, pair: number): this {
    return this.tells({ kind: 'ReadingDismissed', ...this.ofPair(pair), target });
  }

  pins(target: Seq, pair: number): this {
    return this.tells({ kind: 'ReadingPinned', ...this.ofPair(pair), target });
  }

  /** The reading belongs to this skater. */
  creditsTo(id: string, target: Seq): this {
    return this.tells({ kind: 'ReadingReassigned', ...this.place(id), target });
  }
}

export function aCompetition({ level = 'olympic', venue = 'Milano' }: Partial<CompetitionOpened> = {}): Story {
  return new Story([], null, new Map()).tells({
    kind: 'CompetitionOpened',
    name: 'Games',
    venue,
    city: 'Milano',
    noc: 'ITA',
    startDay: '2026-02-09',
    level,
    rehearsal: null,
  });
}
