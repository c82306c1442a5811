/** A moment as it stands in the name of a file: `20260209T163000Z`, so that names sort as the files were made. */
import type { WallInstant } from '#shared/primitives/time.ts';

const UTC = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' });

export function fileMoment(at: WallInstant): string {
  return `${UTC.format(at).replace(' ', 'T').replaceAll(/[-:]/g, '')}Z`;
}
