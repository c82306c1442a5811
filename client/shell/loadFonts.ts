/** Waits for the typeface, so that the first picture is already the right one; but never for long. */

const LONGEST_WAIT_MS = 1500;
/** One sample for each file: plain Latin, and Latin with the signs of Polish, Czech or Latvian names. */
const SAMPLES = ['0A', 'ŁČ'];

export async function loadFonts(): Promise<void> {
  const loaded = Promise.allSettled(
    SAMPLES.map((sample) => document.fonts.load('800 62px "Archivo Variable"', sample)),
  );
  const waited = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([loaded, waited]);
}
