/** A log of facts that grows step by step, and what every story begins with: the programme, the field, the records. */
import type { Fact, FactKind, NumberedFact } from '#shared/facts/fact.ts';
import type { DistanceOpened, TimingRules } from '#shared/facts/programmeFacts.ts';
import type { RecordLine, RecordScope } from '#shared/facts/recordFacts.ts';
import type { EntryId, RaceKey, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { DEFAULT_TIMING_RULES } from '#shared/rules/timingRules.ts';
import { ms, placesIn, type ListedPair } from './field.ts';

/** 9 February 2026, 16:30 UTC; the facts come one a second. */
export const DAY_START_MS = 1_770_654_600_000;

type Facts = readonly NumberedFact[];
type Places = ReadonlyMap<string, RaceKey>;

export abstract class Telling {
  readonly facts: Facts;
  /** The distance that the next step is about, and where each skater of the day starts in it. */
  protected readonly current: DistanceOpened | null;
  protected readonly places: Places;
  #folded: CompetitionState | null = null;

  constructor(facts: Facts, current: DistanceOpened | null, places: Places) {
    this.facts = facts;
    this.current = current;
    this.places = places;
  }

  protected abstract grown(facts: Facts, current: DistanceOpened | null, places: Places): this;

  get state(): CompetitionState {
    this.#folded ??= foldFromEmpty(this.facts);
    return this.#folded;
  }

  /** Number of the last fact. */
  get seq(): Seq {
    return this.facts.length as Seq;
  }

  last(kind: FactKind): Seq {
    return must(
      this.facts.findLast(({ fact }) => fact.kind === kind),
      `a fact ${kind}`,
    ).seq;
  }

  tells(fact: Fact, replaces?: Seq): this {
    const seq = (this.facts.length + 1) as Seq;
    const at = (DAY_START_MS + seq * 1000) as WallInstant;
    const numbered = replaces === undefined ? { seq, at, fact } : { seq, at, replaces, fact };
    return this.grown([...this.facts, numbered], this.current, this.places);
  }

  /** Opens the next distance, with its entries and its start list; the steps that follow are about it. */
  withDistance(
    lengthM: DistanceOpened['lengthM'],
    gender: DistanceOpened['gender'],
    pairs: readonly ListedPair[],
    label: string | null = null,
  ): this {
    const distance = this.facts.filter(({ fact }) => fact.kind === 'DistanceOpened').length + 1;
    const starters = pairs.flatMap(({ pair, starters: listed }) => listed.map((each) => ({ ...each, pair })));
    const startMode = starters.some(({ wave }) => wave === 2) ? 'quartet' : 'single';
    const opened = { kind: 'DistanceOpened', distance, lengthM, gender, label, startMode, plannedStart: null } as const;
    const slots = starters.map(({ pair, wave, lane, id }) => ({ pair, wave, lane, entry: id as EntryId }));
    const told = this.tells(opened)
      .registers(starters)
      .tells({ kind: 'StartListPublished', distance, slots, iceBreaks: [] });
    return this.grown(told.facts, opened, new Map([...this.places, ...placesIn(distance, pairs)]));
  }

  registers(skaters: readonly { readonly id: string; readonly noc: string | null }[]): this {
    const entries = skaters.map(({ id, noc }) => ({
      entry: id as EntryId,
      familyName: id.charAt(0).toUpperCase() + id.slice(1),
      givenName: null,
      noc,
      bib: null,
    }));
    return this.tells({ kind: 'EntriesRegistered', entries });
  }

  withRules(rules: Partial<TimingRules>): this {
    return this.tells({ kind: 'TimingRulesSet', rules: { ...DEFAULT_TIMING_RULES, ...rules } });
  }

  /** A line of the record book, of the length and gender of the current distance. */
  withRecord(scope: RecordScope, time: string, owner: Partial<RecordLine> = {}): this {
    const { lengthM, gender } = this.distance;
    const nobody = { noc: null, entry: null, day: null, venue: null, source: null };
    const line = { scope, lengthM, gender, timeMs: ms(time), holder: 'Old Holder', ...nobody, ...owner };
    return this.tells({ kind: 'RecordBookLoaded', records: [line] });
  }

  retracts(target: Seq): this {
    return this.tells({ kind: 'FactRetracted', target });
  }

  restores(target: Seq): this {
    return this.tells({ kind: 'FactRestored', target });
  }

  /** Takes a fact back and puts another in its place. */
  replaces(target: Seq, fact: Fact): this {
    return this.retracts(target).tells(fact, target);
  }

  place(id: string): RaceKey {
    return must(this.places.get(id), `a place for ${id}`);
  }

  protected placing(id: string, place: RaceKey): this {
    return this.grown(this.facts, this.current, new Map([...this.places, [id, place]]));
  }

  protected get distance(): DistanceOpened {
    return must(this.current, 'a distance');
  }

  protected ofPair(pair: number) {
    return { distance: this.distance.distance, pair };
  }
}
