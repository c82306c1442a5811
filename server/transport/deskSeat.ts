/** What one socket is at the desk: a public screen that reports and obeys, a person who sees the fleet, or nothing. */
import type { Hello } from '#shared/protocol/clientMessages.ts';
import { painted, status } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import type { ScreenWindow } from './screenRegistry.ts';
import type { DeskMember, ScreensDesk } from './screensDesk.ts';

export class DeskSeat {
  readonly #desk: ScreensDesk;
  readonly #member: DeskMember;
  #window: ScreenWindow | null = null;
  #isPerson = false;

  constructor(desk: ScreensDesk, member: DeskMember) {
    this.#desk = desk;
    this.#member = member;
  }

  /** A screen greets again when it asks for a snapshot: it stays the one window it was. */
  take(hello: Hello): void {
    this.leave();
    const { audience, screenId } = hello;
    if (audience !== 'screen' || screenId === undefined) return;
    this.#window = this.#desk.admitScreen(this.#member, screenId, hello);
  }

  get isPerson(): boolean {
    return this.#isPerson;
  }

  takeAsPerson(): void {
    this.#isPerson = true;
    this.#desk.admitPerson(this.#member);
  }

  /** Signed out, here or by somebody else, or for too long. */
  dismissPerson(): void {
    this.#isPerson = false;
    this.#desk.dismissPerson(this.#member);
  }

  /** The problem with the message, or null. */
  tell(message: unknown): string | null {
    const read = parseMessage(status, message);
    if (!read.ok) return `status: ${read.problem}`;
    this.#window?.tell(read.value);
    return null;
  }

  paint(message: unknown): string | null {
    const read = parseMessage(painted, message);
    if (!read.ok) return `painted: ${read.problem}`;
    this.#window?.paint(read.value);
    return null;
  }

  heard(): void {
    this.#window?.heard();
  }

  leave(): void {
    this.#window?.leave();
    this.#window = null;
  }
}
