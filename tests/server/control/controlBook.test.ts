/** What stands about screens survives a restart, and a fact that could not be stored changes nothing. */
import { describe, expect, test } from 'vitest';
import type { ControlFact, RecordedControlFact } from '#shared/control/controlFacts.ts';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { ControlBook } from '../../../server/control/controlBook.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { openMemoryControlLog } from '../../support/memoryControlLog.ts';
import { collectingLogger } from '../../support/testSession.ts';

const north = 'north' as ScreenId;
const named: ControlFact = { kind: 'ScreenNamed', screen: north, name: 'Ribbon north' };

function openBook(kept: RecordedControlFact[], unread = 0) {
  const clock = new FakeClock();
  const { lines, logger } = collectingLogger();
  const log = openMemoryControlLog(kept);
  const readAll = () => ({ ...openMemoryControlLog(kept).readAll(), unread });
  return { book: new ControlBook({ log: { ...log, readAll }, clock, logger }), clock, lines, log };
}

describe('the control book', () => {
  test('notes who decided what, and when', () => {
    const kept: RecordedControlFact[] = [];
    const { book, clock } = openBook(kept);
    book.record(named, 'Anna');
    expect(kept).toEqual([{ at: clock.now(), by: 'Anna', fact: named }]);
    expect(book.of(north)).toEqual({ ...NO_CONTROL, name: 'Ribbon north' });
    expect(book.screens()).toEqual([north]);
  });

  test('knows after a restart what it knew before', () => {
    const kept: RecordedControlFact[] = [];
    openBook(kept).book.record(named, 'Anna');
    expect(openBook(kept).book.of(north).name).toBe('Ribbon north');
  });

  test('is unchanged by what could not be stored', () => {
    const { book, log } = openBook([]);
    log.close();
    expect(() => book.record(named, 'Anna')).toThrow();
    expect(book.of(north)).toEqual(NO_CONTROL);
  });

  test('says how much it could not read', () => {
    expect(openBook([], 2).lines).toMatchObject([{ unread: 2 }]);
  });
});
