/** What every fact log must do, whatever it is made of. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact, ProposedFact } from '#shared/facts/fact.ts';
import type { CommandId, EntryId, Seq } from '#shared/primitives/ids.ts';
import type { Millis, WallInstant } from '#shared/primitives/time.ts';
import { SLOW } from '../support/plainDecide.ts';
import type { AppendRequest, FactLog } from '../../server/log/factLog.ts';

/** One place where a log is kept; every opening finds what the last one left. */
export interface LogPlace {
  open(): Promise<FactLog>;
  remove(): void | Promise<void>;
}

const NONE = 0 as Seq;

export function reading(n: number): Fact {
  return {
    kind: 'ReadingRecorded',
    distance: 1,
    pair: 1,
    wave: 1,
    lane: 'inner',
    pointM: 200,
    source: 'lightBeam',
    elapsedMs: (18_000 + n) as Millis,
  };
}

const withEverything: readonly ProposedFact[] = [
  { fact: { kind: 'FactRetracted', target: 1 as Seq } },
  { fact: reading(7), replaces: 1 as Seq, evidence: { raw: 'P1 18.0070 "ß"', deviceClock: null } },
  {
    fact: {
      kind: 'EntriesRegistered',
      entries: [{ entry: 'e1' as EntryId, familyName: 'Łódź', givenName: null, noc: 'NED', bib: 7 }],
    },
  },
];

export function appendOf(
  after: number,
  id: string,
  facts: readonly ProposedFact[] = [{ fact: reading(after) }],
): AppendRequest {
  return {
    expectedSeq: after as Seq,
    commandId: id as CommandId,
    by: 'operator',
    at: 1_770_654_600_000 as WallInstant,
    facts,
    warnings: [],
  };
}

export function describeFactLog(name: string, createPlace: () => LogPlace | Promise<LogPlace>): void {
  describe(`${name} keeps the contract of a fact log`, () => {
    let place: LogPlace;
    let log: FactLog;

    beforeEach(async () => {
      place = await createPlace();
      log = await place.open();
    });
    afterEach(async () => {
      await log.close();
      await place.remove();
    });

    async function reopen(): Promise<void> {
      await log.close();
      log = await place.open();
    }

    test('[W2] an empty log ends at 0 and numbers its first fact 1', async () => {
      expect(await log.lastSeq()).toBe(0);
      expect(await log.readAfter(NONE)).toEqual([]);
      await log.append(appendOf(0, 'a'));
      expect(await log.lastSeq()).toBe(1);
    });

    test('[W2] facts are numbered without a gap, in the order in which they were appended', async () => {
      for (let n = 0; n < 20; n += 1) await log.append(appendOf(n, `c${n}`));
      const facts = await log.readAfter(NONE);
      expect(facts.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      expect(facts.map(({ fact }) => fact)).toEqual(Array.from({ length: 20 }, (_, n) => reading(n)));
    });

    test('[W2] reading after a number gives exactly what follows, up to a limit when one is named', async () => {
      for (let n = 0; n < 5; n += 1) await log.append(appendOf(n, `c${n}`));
      const seqs = async (after: number, upTo?: number) =>
        (await log.readAfter(after as Seq, upTo as Seq | undefined)).map(({ seq }) => seq);
      expect(await seqs(3)).toEqual([4, 5]);
      expect(await seqs(1, 3)).toEqual([2, 3]);
      expect(await seqs(5)).toEqual([]);
      expect(await seqs(99)).toEqual([]);
    });

    test('several facts of one command stand together, and read back as they were appended', async () => {
      await log.append(appendOf(0, 'first'));
      const appended = await log.append(appendOf(1, 'second', withEverything));
      if (appended.kind !== 'appended') throw new Error(`The append was ${appended.kind}`);
      expect(appended.facts).toMatchObject(
        withEverything.map((proposed, index) => ({ ...proposed, seq: index + 2, by: 'operator', commandId: 'second' })),
      );
      expect(await log.readAfter(1 as Seq)).toEqual(appended.facts);
      await reopen();
      expect(await log.readAfter(1 as Seq)).toEqual(appended.facts);
    });

    test('an append that expects another last number stores nothing and says where the log stands', async () => {
      await log.append(appendOf(0, 'a'));
      expect(await log.append(appendOf(0, 'b'))).toEqual({ kind: 'conflict', lastSeq: 1 });
      expect(await log.append(appendOf(2, 'c'))).toEqual({ kind: 'conflict', lastSeq: 1 });
      expect(await log.lastSeq()).toBe(1);
      expect(await log.answerTo('b' as CommandId)).toBeNull();
    });

    test('of two appends at the same number exactly one is stored', async () => {
      const results = await Promise.all([log.append(appendOf(0, 'a')), log.append(appendOf(0, 'b'))]);
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['appended', 'conflict']);
      expect(await log.lastSeq()).toBe(1);
    });

    test('[W3] a command id that is in the log makes no second fact and gives the first answer', async () => {
      await log.append({ ...appendOf(0, 'a', [{ fact: reading(1) }, { fact: reading(2) }]), warnings: [SLOW] });
      const answer = { commandId: 'a', facts: [1, 2], warnings: [SLOW] };
      expect(await log.append(appendOf(2, 'a'))).toEqual({ kind: 'known', answer });
      // Known wins over conflict: whoever repeats a command cannot know the new last number.
      expect(await log.append(appendOf(0, 'a'))).toEqual({ kind: 'known', answer });
      expect(await log.lastSeq()).toBe(2);
    });

    test('[W3] answers survive a reopening', async () => {
      await log.append(appendOf(0, 'a'));
      await log.append({ ...appendOf(1, 'b', [{ fact: reading(1) }, { fact: reading(2) }]), warnings: [SLOW] });
      await reopen();
      expect(await log.answerTo('b' as CommandId)).toEqual({ commandId: 'b', facts: [2, 3], warnings: [SLOW] });
      expect(await log.answerTo('never' as CommandId)).toBeNull();
      expect((await log.append(appendOf(3, 'a'))).kind).toBe('known');
    });

    test('a command that needed no fact is remembered all the same', async () => {
      expect(await log.append(appendOf(0, 'a', []))).toEqual({ kind: 'appended', facts: [] });
      expect(await log.answerTo('a' as CommandId)).toEqual({ commandId: 'a', facts: [], warnings: [] });
    });

    test('tells the answers to all commands in the order of their facts', async () => {
      await log.append({ ...appendOf(0, 'z', [{ fact: reading(1) }, { fact: reading(2) }]), warnings: [SLOW] });
      await log.append(appendOf(2, 'm', []));
      await log.append(appendOf(2, 'a'));
      expect(await log.answers()).toEqual([
        { commandId: 'z', facts: [1, 2], warnings: [SLOW] },
        { commandId: 'm', facts: [], warnings: [] },
        { commandId: 'a', facts: [3], warnings: [] },
      ]);
    });

    test('a probe changes nothing', async () => {
      await log.append(appendOf(0, 'a'));
      const before = [log.logId, await log.readAfter(NONE), await log.answers()];
      await log.probe();
      expect([log.logId, await log.readAfter(NONE), await log.answers()]).toEqual(before);
    });

    test('a reopened log has its name and its facts, and goes on counting', async () => {
      const { logId } = log;
      await log.append(appendOf(0, 'a'));
      const before = await log.readAfter(NONE);
      await reopen();
      expect(log.logId).toBe(logId);
      expect(await log.readAfter(NONE)).toEqual(before);
      expect((await log.append(appendOf(1, 'b'))).kind).toBe('appended');
      expect(await log.lastSeq()).toBe(2);
    });

    test('a closed log refuses everything', async () => {
      await log.close();
      await expect(log.append(appendOf(0, 'a'))).rejects.toThrow();
      await expect(log.readAfter(NONE)).rejects.toThrow();
      await expect(log.answerTo('a' as CommandId)).rejects.toThrow();
      await expect(log.lastSeq()).rejects.toThrow();
      await expect(log.answers()).rejects.toThrow();
      await expect(log.probe()).rejects.toThrow();
    });
  });
}
