/** What the decider said in a story: facts and warnings, or a refusal. */
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Decision, DecisionOutcome } from '#shared/decide/decision.ts';
import type { RefusalCode } from '#shared/decide/refusal.ts';
import { refusalsEn } from '#shared/decide/refusals/refusalsEn.ts';
import { fact, type ProposedFact } from '#shared/facts/fact.ts';
import { factsOf, foldFromEmpty } from '#shared/project/fold.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { said } from '#shared/primitives/message.ts';
import { message } from '#shared/primitives/messageSchema.ts';

export type FactInput = v.InferInput<typeof fact>;

interface Telling {
  readonly state: CompetitionState;
  append(facts: readonly ProposedFact[]): Telling;
}

/** Whatever was proposed must be a fact by the schema and survive the fold. */
export class Answer<Story extends Telling> {
  readonly #story: Story;
  readonly outcome: DecisionOutcome;

  constructor(story: Story, outcome: DecisionOutcome) {
    this.#story = story;
    this.outcome = outcome;
    if (!outcome.ok) return;
    for (const proposed of outcome.value.facts) v.parse(fact, proposed.fact);
    const after = story.append(outcome.value.facts);
    expect(foldFromEmpty(factsOf(after.state))).toEqual(after.state);
  }

  gives(...facts: readonly FactInput[]): this {
    expect(this.decision.facts.map((proposed) => proposed.fact)).toEqual(facts);
    return this;
  }

  /** One pattern for every warning, in order; none when there must be none. */
  warns(...patterns: readonly RegExp[]): this {
    const { warnings } = this.decision;
    expect(warnings.map(({ text }) => text)).toEqual(
      patterns.map((pattern) => expect.stringMatching(pattern) as unknown),
    );
    return this;
  }

  /** Nothing happens, and both sentences say something: neither carries its own full stop. */
  refuses(code: RefusalCode, reason: RegExp, remedy = /./): this {
    if (this.outcome.ok) throw new Error(`Expected a refusal: ${JSON.stringify(this.decision)}`);
    expect(this.outcome.problem).toEqual({
      code,
      reason: expect.stringMatching(reason) as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
      message: expect.anything() as unknown,
    });
    const { message: told, reason: english, remedy: right } = this.outcome.problem;
    expect(said(refusalsEn, v.parse(message, told))).toEqual([english, right]);
    for (const sentence of [this.outcome.problem.reason, this.outcome.problem.remedy]) {
      expect(sentence).toMatch(/^["\p{Lu}\d]\S* \S.*[^\s.]$/u);
    }
    return this;
  }

  get decision(): Decision {
    if (this.outcome.ok) return this.outcome.value;
    throw new Error(`Refused: ${JSON.stringify(this.outcome.problem)}`);
  }

  /** The story with the accepted facts in it. */
  get after(): ReturnType<Story['append']> {
    return this.#story.append(this.decision.facts) as ReturnType<Story['append']>;
  }
}
