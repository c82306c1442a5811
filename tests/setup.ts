/** Holds for every test: nothing may be printed as an error or a warning that no test asked for. */
import { afterEach, beforeEach, vi } from 'vitest';

const printed: string[] = [];

function note(...parts: readonly unknown[]): void {
  printed.push(parts.map(String).join(' '));
}

// A test that expects a message puts its own spy on top; only what nobody caught arrives here.
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation(note);
  vi.spyOn(console, 'warn').mockImplementation(note);
});

afterEach(() => {
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`console.error or console.warn was called:\n${printed.join('\n')}`);
});
