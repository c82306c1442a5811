/** A recorded session as long as a day: the race of Milano again and again, each time as a distance of its own. */
import { sampleSession } from '../../server/timing/sample.ts';
import type { SessionFile, SessionStep } from '../../server/timing/sessionFile.ts';

/** Between the beginnings of two distances. */
const DISTANCE_MS = 3_600_000;
const ONCE: ReadonlySet<string> = new Set(['OpenCompetition', 'RegisterEntries', 'LoadRecordBook']);

export function aDayOf(distances: number): SessionFile {
  const file = sampleSession();
  const steps = Array.from({ length: distances }, (_, index) =>
    file.steps
      .filter(({ command }) => index === 0 || !ONCE.has(command.kind))
      .map((step) => asDistance(step, index + 1)),
  );
  return { ...file, title: `A day of ${distances} distances`, steps: steps.flat() };
}

function asDistance({ atMs, command, ...step }: SessionStep, distance: number): SessionStep {
  const moved = 'distance' in command ? { ...command, distance } : command;
  return { ...step, atMs: atMs + (distance - 1) * DISTANCE_MS, command: moved };
}
