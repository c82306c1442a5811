/** The women's 1000 m of Milano 2026 as played from the sample session: the facts, and the state after any pair. */
import { join } from 'node:path';
import { toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { readSession } from '../../server/timing/sessionFile.ts';
import { ObeyedLog, type CommandInput } from './obey.ts';
import { DAY_START_MS } from './telling.ts';

const SESSION = join(import.meta.dirname, '../../server/samples/milano-2026-women-1000m.json');

/** Every step of the session, decided and folded; `settings` come right after the competition is opened. */
export function playMilano(settings: readonly CommandInput[] = []): ObeyedLog {
  const session = readSession(SESSION);
  if (!session.ok) throw new Error(session.problem);
  const log = new ObeyedLog();
  for (const { atMs, command } of session.value.steps) {
    const at = (DAY_START_MS + atMs) as WallInstant;
    log.obey(command, at);
    if (command.kind === 'OpenCompetition') for (const setting of settings) log.obey(setting, at);
  }
  return log;
}

let played: readonly RecordedFact[] | null = null;

/** The whole session; read and decided once. */
export function playedMilano(): readonly RecordedFact[] {
  played ??= playMilano().facts;
  return played;
}

/** As it stood when this pair was confirmed. */
export function milanoAfterPair(pair: number): CompetitionState {
  const facts = playedMilano();
  const end = facts.findIndex(({ fact }) => fact.kind === 'PairConfirmed' && fact.pair === pair);
  return foldFromEmpty(facts.slice(0, end + 1).map(toNumbered));
}
