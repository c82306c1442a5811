/** What every control log must do, whatever it is made of. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { ControlLog } from '../../server/control/controlLog.ts';

/** One place where a log is kept; every opening finds what the last one left. */
export interface ControlLogPlace {
  open(): Promise<ControlLog>;
  remove(): void | Promise<void>;
}

const screen = 'north' as ScreenId;
const at = 1_770_654_600_000 as WallInstant;
export const everyControlFact: readonly RecordedControlFact[] = [
  { at, by: 'Anna', fact: { kind: 'ScreenNamed', screen, name: 'Zaal "Łódź"' } },
  { at, by: 'Anna', fact: { kind: 'ScreenAssigned', screen, address: '/arena?rows=6&lang=nl' } },
  { at, by: 'Bo', fact: { kind: 'SceneShown', screen, scene: 'standings' } },
  { at, by: 'Bo', fact: { kind: 'DelaySet', screen, delayMs: 4180 } },
  { at, by: 'Bo', fact: { kind: 'DelaySet', screen, delayMs: null } },
  { at, by: 'Bo', fact: { kind: 'NoticePosted', screen, text: 'Welcome' } },
  { at, by: 'Bo', fact: { kind: 'NoticeCleared', screen } },
];

export function describeControlLog(name: string, createPlace: () => ControlLogPlace | Promise<ControlLogPlace>): void {
  describe(`${name} keeps the contract of a control log`, () => {
    let place: ControlLogPlace;
    let log: ControlLog;

    beforeEach(async () => {
      place = await createPlace();
      log = await place.open();
    });
    afterEach(async () => {
      await log.close();
      await place.remove();
    });

    async function appendAll(): Promise<void> {
      for (const recorded of everyControlFact) await log.append(recorded);
    }

    test('is empty at first', async () => {
      expect(await log.readAfter(0)).toEqual({ facts: [], upTo: 0, unread: 0 });
    });

    test('gives back every fact as it was, in the order in which they came', async () => {
      await appendAll();
      expect(await log.readAfter(0)).toEqual({ facts: everyControlFact, upTo: everyControlFact.length, unread: 0 });
    });

    test('gives what came after a number, and where that leaves the reader', async () => {
      await appendAll();
      const last = everyControlFact.length;
      expect(await log.readAfter(last - 2)).toEqual({ facts: everyControlFact.slice(-2), upTo: last, unread: 0 });
      expect(await log.readAfter(last)).toEqual({ facts: [], upTo: last, unread: 0 });
    });

    test('keeps them until the next opening', async () => {
      await appendAll();
      await log.close();
      log = await place.open();
      expect((await log.readAfter(0)).facts).toEqual(everyControlFact);
    });

    test('takes nothing more once it is closed', async () => {
      await log.close();
      await expect(appendAll()).rejects.toThrow();
      await expect(log.readAfter(0)).rejects.toThrow();
      log = await place.open();
    });
  });
}
