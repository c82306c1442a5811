/** What the desk says to a public screen, and what people at the desk are shown. Phones are told none of it, nor load it. */
import type { Fleet } from '#shared/control/fleet.ts';
import type { Control, Instruction } from '#shared/protocol/serverMessages.ts';
import type { Conversation } from './conversation.ts';
import type { LiveStore } from './liveStore.ts';
import { fieldsOf, isWhole, type Reader } from './messages.ts';
import type { Obedience } from './obedience.ts';

const readControl: Reader<Control> = (raw) => {
  const { name, address, scene, notice, delayMs } = fieldsOf(raw);
  const isSo = [name, address, scene, notice].every((value) => value === null || typeof value === 'string');
  return isSo && (delayMs === null || isWhole(delayMs, 0)) ? (raw as Control) : null;
};

const readInstruction: Reader<Instruction> = (raw) => {
  const { kind } = fieldsOf(raw);
  return kind === 'identify' || kind === 'reload' ? (raw as Instruction) : null;
};

export const readFleet: Reader<Fleet> = (raw) => {
  const { seq, screens } = fieldsOf(raw);
  const isScreen = (screen: unknown) => typeof fieldsOf(screen)['id'] === 'string';
  return isWhole(seq, 0) && Array.isArray(screens) && screens.every(isScreen) ? (raw as Fleet) : null;
};

export interface DeskMessageParts {
  readonly store: LiveStore;
  /** Only for a public screen. */
  readonly obedience?: Obedience | undefined;
}

/** By the names of the messages; everything that arrives is handed over unread. */
export function deskReaders({ store, obedience }: DeskMessageParts, { read }: Pick<Conversation, 'read'>) {
  return {
    control(raw: unknown): void {
      const message = read('control', readControl, raw);
      if (message !== null) obedience?.follow(message);
    },
    instruction(raw: unknown): void {
      const message = read('instruction', readInstruction, raw);
      if (message !== null) obedience?.obey(message);
    },
    fleet(raw: unknown): void {
      const message = read('fleet', readFleet, raw);
      if (message !== null) store.setState({ fleet: message });
    },
  };
}
