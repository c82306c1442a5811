/** The screens desk, in English. */
import type { ScreensTexts } from './screensTexts.ts';
import { dayTime } from './dayTime.ts';

export const screensEn: ScreensTexts = {
  title: 'Screens',
  summary: (here, known, slowestMs) =>
    [`${here} of ${known} here`, slowestMs === null ? null : `last fact on the slowest in ${slowestMs} ms`]
      .filter((part) => part !== null)
      .join(', '),
  noScreens: 'No screen has come yet. Open /arena on the device that is to show it; it appears here by itself.',
  phones: 'Phones',
  phonesConnected: (count) => `${count.toLocaleString('en')} connected`,
  frames: (framesPerSecond) => `${framesPerSecond} fps`,
  drawn: (milliseconds, seq) => (milliseconds === null ? `fact ${seq}` : `drawn in ${milliseconds} ms, fact ${seq}`),
  fact: (seq) => `fact ${seq}`,
  state: { well: 'well', ill: 'in trouble', away: 'away' },
  trouble: {
    away: ({ since }) =>
      since === null ? 'not here since the server started' : `no word since ${dayTime(since, 'en')}`,
    behind: ({ facts, ms }) => `${facts} behind for ${(ms / 1000).toFixed(1)} s`,
    doubled: ({ windows }) => `${windows} windows share this id: add ?id= with another to one of them`,
    slow: ({ framesPerSecond }) => `only ${framesPerSecond} frames a second`,
    otherBuild: () => 'another version than the server',
  },
  cure: { reload: 'reload' },
  shows: (scene) => `shows ${scene}`,
  says: (notice) => `says “${notice}”`,
  assigned: (address) => `assigned ${address}`,
  scene: {
    asAddress: 'as its address asks',
    auto: 'Auto',
    holding: 'Programme',
    next: 'Next pair',
    race: 'Race',
    finish: 'Result',
    record: 'Record',
    standings: 'Standings',
    break: 'Ice break',
    podium: 'Podium',
    testcard: 'Test card',
  },
  arena: {
    title: 'Arena shows',
    shows: (what) => `Arena shows: ${what}`,
    notice: 'a message',
    none: 'no arena screen is connected',
    differs: 'differs between screens',
  },
  answers: {
    signedOut: 'Nobody is signed in any more: sign in again.',
    unreached: 'No answer from the server: look at the screen, then press again.',
  },
  controls: {
    name: 'Name',
    rename: 'Rename',
    address: 'Address',
    addressHint: 'A path of this server, such as /arena?scene=standings',
    assign: 'Assign',
    release: 'Release',
    scene: 'Scene',
    message: 'Message',
    show: 'Show',
    clear: 'Clear',
    identify: 'Identify',
    reload: 'Reload',
    close: 'Close',
    goesBefore: 'Goes before what the address of the screen asks for, until it is taken back.',
  },
};
