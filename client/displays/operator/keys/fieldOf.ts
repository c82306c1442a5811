/** The text field of this id, for keys that lead into one. */
export function fieldOf(id: string): HTMLInputElement | null {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement ? found : null;
}
