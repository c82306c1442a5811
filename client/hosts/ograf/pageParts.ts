/**
 * The little that a graphic has to leave in the page around it, because a shadow tree cannot hold it: the typeface and the
 * kinds of three lengths. Both bear names of our own, are the same for every graphic, and stay.
 */
import { loadFonts } from '../../shell/loadFonts.ts';

/** As in the style sheet of the tokens, where a page of our own finds them. */
const LENGTHS = [
  { name: '--ib-u', initialValue: '1px' },
  { name: '--ib-v', initialValue: '1px' },
  { name: '--ib-w', initialValue: '1728px' },
] as const;

function registerLengths(): void {
  for (const length of LENGTHS) {
    try {
      CSS.registerProperty({ ...length, syntax: '<length>', inherits: true });
    } catch (error) {
      // Another graphic has done it.
      if (!(error instanceof DOMException && error.name === 'InvalidModificationError')) throw error;
    }
  }
}

/** @throws Error when it cannot be loaded */
export function loadStyles(url: URL, place: ParentNode): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url.href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`The style sheet ${url.href} cannot be loaded`)));
    place.append(link);
  });
}

/** Kept per address, so that many graphics declare it once. */
const typefaces = new Map<string, Promise<void>>();

export async function preparePage(fonts: URL): Promise<void> {
  registerLengths();
  const declared = typefaces.get(fonts.href) ?? loadStyles(fonts, document.head);
  typefaces.set(fonts.href, declared);
  await declared;
  await loadFonts();
}
