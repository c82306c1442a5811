/** A result that had been seen is put right, and put back: each is told on the arena for a while. */
import type { Millis } from '#shared/primitives/time.ts';
import type { Hall, Language } from './hall.ts';

const RACE = { distance: 1, pair: 15, lane: 'outer', pointM: 1000, source: 'official', acknowledge: true } as const;

/** The winner loses lead and record to a second look at the photo finish, 1:12.91; a third one gives both back. */
export async function correct(hall: Hall, language: Language): Promise<void> {
  const elapsedMs = (language === 'en' ? 72_910 : 72_310) as Millis;
  await hall.tell({ kind: 'RecordReading', ...RACE, elapsedMs });
}
