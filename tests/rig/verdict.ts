/** What must be true after a run, whatever went wrong in it; every sentence that comes back is a broken promise. */
import { isDeepStrictEqual } from 'node:util';
import { toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import type { Observer } from './observer.ts';
import type { Sender } from './sender.ts';

/** [W2] [W3] [W4] Every acknowledged command stands in the log exactly once, with the facts its answer named. */
export function judgeLog(
  facts: readonly RecordedFact[],
  senders: readonly Sender[],
  setUp: readonly string[],
): string[] {
  const byCommand = new Map<string, number[]>();
  for (const { commandId, seq } of facts) byCommand.set(commandId, [...(byCommand.get(commandId) ?? []), seq]);
  const gap = facts.findIndex(({ seq }, index) => seq !== index + 1);
  const broken = gap < 0 ? [] : [`the log has a gap after fact ${gap}`];
  for (const { request, answer } of senders.flatMap(({ asked }) => asked)) {
    const stored = byCommand.get(request.commandId) ?? [];
    byCommand.delete(request.commandId);
    const promised = answer.ok ? answer.facts : [];
    if (!isDeepStrictEqual(stored, [...promised])) {
      broken.push(
        `command ${request.commandId} was answered with facts ${String(promised)}, the log has ${String(stored)}`,
      );
    }
  }
  for (const id of setUp) byCommand.delete(id);
  for (const [id, seqs] of byCommand)
    broken.push(`facts ${String(seqs)} are of ${id}, which nobody sent or nobody was told`);
  for (const { contradictions } of senders) broken.push(...contradictions.map((id) => `command ${id} got two answers`));
  return broken;
}

/** [C2] Every screen holds what a fresh fold of the log gives. */
export function judgeScreens(facts: readonly RecordedFact[], observers: readonly Observer[]): string[] {
  const numbered = facts.map(toNumbered);
  const fresh = foldFromEmpty(numbered);
  return observers.flatMap((observer) => [
    ...(isDeepStrictEqual(observer.facts(), numbered) ? [] : [`${observer.name} holds other facts than the log`]),
    ...(isDeepStrictEqual(observer.state, fresh) ? [] : [`the state of ${observer.name} is no fresh fold of the log`]),
  ]);
}

/** [D2] What a screen did on the way: no effect twice, and nothing it could not read. */
export function judgeConduct({ name, replays, complaints }: Observer): string[] {
  return [
    ...replays.map((effect) => `${name} played ${effect} twice`),
    ...complaints.map((problem) => `${name} did not understand: ${problem}`),
  ];
}
