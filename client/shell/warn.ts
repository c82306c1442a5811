/** A word to whoever looks into a host's log. Unlike an error it stops nothing and is no fault of the page. */

export function warn(text: string): void {
  console.warn(`Icebell: ${text}`);
}
