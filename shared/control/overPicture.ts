/** Screens that stand over a picture instead of being looked at by themselves: what may be asked of them differs. */

/** By what kind of screen they say they are. */
const OVER_A_PICTURE: ReadonlySet<string> = new Set(['overlay']);

/** Only these come late with their picture, and only over these nothing may be painted that is not meant for viewers. */
export function isOverPicture(screen: string | null): boolean {
  return screen !== null && OVER_A_PICTURE.has(screen);
}
