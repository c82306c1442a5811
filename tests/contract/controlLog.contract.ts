/** What every control log must do, whatever it is made of. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { ControlLog } from '../../server/control/controlLog.ts';

/** One place where a log is kept; every opening finds what the last one left. */
export interface ControlLogPlace {
  open(): ControlLog;
  remove(): void;
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

export function describeControlLog(name: string, createPlace: () => ControlLogPlace): void {
  describe(`${name} keeps the contract of a control log`, () => {
    let place: ControlLogPlace;
    let log: ControlLog;

    beforeEach(() => {
      place = createPlace();
      log = place.open();
    });
    afterEach(() => {
      log.close();
      place.remove();
    });

    test('is empty at first', () => {
      expect(log.readAll()).toEqual({ facts: [], unread: 0 });
    });

    test('gives back every fact as it was, in the order in which they came', () => {
      for (const recorded of everyControlFact) log.append(recorded);
      expect(log.readAll()).toEqual({ facts: everyControlFact, unread: 0 });
    });

    test('keeps them until the next opening', () => {
      for (const recorded of everyControlFact) log.append(recorded);
      log.close();
      log = place.open();
      expect(log.readAll().facts).toEqual(everyControlFact);
    });

    test('takes nothing more once it is closed', () => {
      log.close();
      expect(() => everyControlFact.map((recorded) => log.append(recorded))).toThrow();
      log = place.open();
    });
  });
}
