/** One listener for every key of the panel: controls say which key they answer to, and the sheet of keys is made of the same. */
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { isPressed, type Pressed } from './keyCombo.ts';

export interface Binding {
  /** As written on the control: `Ctrl+Enter`, `S`. */
  readonly combo: string;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly run: () => void;
  /** For a family of keys, such as the digits: the sign of one that belongs to it, null for any other. */
  readonly signOf?: ((pressed: Pressed) => string | null) | undefined;
  readonly runWith?: ((sign: string) => void) | undefined;
  /** Works while something is being written, too. */
  readonly isGlobal?: boolean | undefined;
}

export interface BindingGroup {
  readonly title: string;
  readonly bindings: readonly Binding[];
  /** Takes every key there is, as long as it is there: a question that must be answered first. */
  readonly isModal?: boolean | undefined;
}

class Keyboard {
  #groups: readonly BindingGroup[] = [];
  readonly #listeners = new Set<() => void>();

  readonly groups = (): readonly BindingGroup[] => this.#groups;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The group that came last is asked first, and before all others a question that must be answered. */
  add(group: BindingGroup): () => void {
    this.#set([...this.#groups, group]);
    return () => this.#set(this.#groups.filter((each) => each !== group));
  }

  /** True when a binding took the key. */
  press(pressed: Pressed, isWriting: boolean): boolean {
    const isQuestion = ({ isModal = false }: BindingGroup) => Number(isModal);
    const asked = this.#groups.toSorted((a, b) => isQuestion(a) - isQuestion(b)).toReversed();
    for (const { bindings, isModal = false } of asked) {
      const binding = bindings.find((each) => (!isWriting || each.isGlobal === true) && isTaken(each, pressed));
      if (binding !== undefined) {
        if (binding.isEnabled) (binding.runWith ?? binding.run)(binding.signOf?.(pressed) ?? pressed.key);
        return true;
      }
      if (isModal) return false;
    }
    return false;
  }

  #set(groups: readonly BindingGroup[]): void {
    this.#groups = groups;
    for (const listener of this.#listeners) listener();
  }
}

function isTaken({ combo, signOf }: Binding, pressed: Pressed): boolean {
  return signOf === undefined ? isPressed(combo, pressed) : signOf(pressed) !== null;
}

const KeyboardContext = createContext<Keyboard>(new Keyboard());

export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const [keyboard] = useState(() => new Keyboard());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key that is held down is pressed once: a hand that rests on it must not time a race.
      if (event.repeat && event.key !== 'Backspace' && !event.key.startsWith('Arrow')) return;
      if (keyboard.press(event, isTextField(event.target))) event.preventDefault();
      else if (event.key === 'Escape' && isTextField(event.target)) event.target.blur();
      // Pressed once too often it must not open the browser's own dialog over the desk.
      else if (isPressed('Ctrl+S', event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keyboard]);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/** Escape leaves a field, so that the keys of the desk are heard again. */
function isTextField(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Answers to these keys for as long as the component is there. */
export function useBindings(title: string, bindings: readonly Binding[], isModal = false): void {
  const keyboard = useContext(KeyboardContext);
  const group = useMemo(() => ({ title, bindings, isModal }), [title, bindings, isModal]);
  useEffect(() => keyboard.add(group), [keyboard, group]);
}

/** Every key that is bound now, for the sheet: by title, so that no group jumps when its keys change. */
export function useBoundKeys(): readonly BindingGroup[] {
  const keyboard = useContext(KeyboardContext);
  const groups = useSyncExternalStore(keyboard.subscribe, keyboard.groups);
  return useMemo(() => groups.toSorted((a, b) => a.title.localeCompare(b.title)), [groups]);
}
