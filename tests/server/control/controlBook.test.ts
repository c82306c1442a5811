/** What stands about screens survives a restart, and a fact that could not be stored changes nothing. */
import { describe, expect, test, vi } from 'vitest';
import type { ControlFact, RecordedControlFact } from '#shared/control/controlFacts.ts';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { ControlBook } from '../../../server/control/controlBook.ts';
import type { ControlLog } from '../../../server/control/controlLog.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { openMemoryControlLog } from '../../support/memoryControlLog.ts';
import { collectingLogger } from '../../support/testSession.ts';

const north = 'north' as ScreenId;
const named: ControlFact = { kind: 'ScreenNamed', screen: north, name: 'Ribbon north' };

async function openBook(kept: RecordedControlFact[], unread = 0) {
  const clock = new FakeClock();
  const { lines, logger } = collectingLogger();
  const log = openMemoryControlLog(kept);
  const readAfter: ControlLog['readAfter'] = async (number) => ({ ...(await log.readAfter(number)), unread });
  let onNews = (): void => {};
  const follow = (told: () => void) => {
    onNews = told;
    return () => {};
  };
  const book = await ControlBook.open({ log: { ...log, follow, readAfter }, clock, logger });
  const changed: ScreenId[] = [];
  book.subscribe((screens) => changed.push(...screens));
  return { book, changed, clock, lines, log, onNews: () => onNews() };
}

describe('the control book', () => {
  test('notes who decided what, and when', async () => {
    const kept: RecordedControlFact[] = [];
    const { book, changed, clock } = await openBook(kept);
    await book.record(named, 'Anna');
    expect(kept).toEqual([{ at: clock.now(), by: 'Anna', fact: named }]);
    expect(book.of(north)).toEqual({ ...NO_CONTROL, name: 'Ribbon north' });
    expect(book.screens()).toEqual([north]);
    expect(changed).toEqual([north]);
  });

  test('knows after a restart what it knew before', async () => {
    const kept: RecordedControlFact[] = [];
    await (await openBook(kept)).book.record(named, 'Anna');
    expect((await openBook(kept)).book.of(north).name).toBe('Ribbon north');
  });

  test('takes what others decided in the order of the numbers, with what is decided here', async () => {
    const kept: RecordedControlFact[] = [];
    const { book, changed, clock, onNews } = await openBook(kept);
    kept.push({ at: clock.now(), by: 'Bo', fact: { ...named, name: 'Gate' } });
    await book.record({ kind: 'SceneShown', screen: north, scene: 'break' }, 'Anna');
    expect(book.of(north)).toMatchObject({ name: 'Gate', scene: 'break' });
    kept.push({ at: clock.now(), by: 'Bo', fact: named });
    onNews();
    await vi.waitFor(() => expect(book.of(north).name).toBe('Ribbon north'));
    expect(changed).toEqual([north, north]);
  });

  test('is unchanged by what could not be stored', async () => {
    const { book, log } = await openBook([]);
    await log.close();
    await expect(book.record(named, 'Anna')).rejects.toThrow();
    expect(book.of(north)).toEqual(NO_CONTROL);
  });

  test('says once that it cannot look', async () => {
    const { lines, log, onNews } = await openBook([]);
    await log.close();
    for (let look = 0; look < 3; look += 1) onNews();
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    await new Promise(setImmediate);
    expect(lines).toMatchObject([{ msg: 'what was decided about screens cannot be read' }]);
  });

  test('says how much it could not read', async () => {
    expect((await openBook([], 2)).lines).toMatchObject([{ unread: 2 }]);
  });
});
