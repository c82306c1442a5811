/** How long the race may be held back for a picture that comes late. */

/** Five minutes: longer than any picture is on its way. */
export const LONGEST_DELAY_MS = 300_000;
