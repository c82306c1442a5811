/** The screens desk, in Dutch. */
import { dayTime } from './dayTime.ts';
import type { ScreensTexts } from './screensTexts.ts';

export const screensNl: ScreensTexts = {
  title: 'Schermen',
  summary: (here, known, slowestMs) =>
    [`${here} van ${known} hier`, slowestMs === null ? null : `laatste feit op het traagste in ${slowestMs} ms`]
      .filter((part) => part !== null)
      .join(', '),
  noScreens: 'Er is nog geen scherm. Open /arena op het apparaat dat het moet tonen; het verschijnt hier vanzelf.',
  phones: 'Telefoons',
  phonesConnected: (count) => `${count.toLocaleString('nl')} verbonden`,
  frames: (framesPerSecond) => `${framesPerSecond} b/s`,
  drawn: (milliseconds, seq) => (milliseconds === null ? `feit ${seq}` : `getekend in ${milliseconds} ms, feit ${seq}`),
  fact: (seq) => `feit ${seq}`,
  state: { well: 'in orde', ill: 'niet in orde', away: 'weg' },
  trouble: {
    away: ({ since }) =>
      since === null ? 'niet gezien sinds de server startte' : `geen teken sinds ${dayTime(since, 'nl')}`,
    behind: ({ facts, ms }) => `${facts} achter, al ${(ms / 1000).toFixed(1).replace('.', ',')} s`,
    doubled: ({ windows }) => `${windows} vensters delen dit kenmerk: geef één ervan een ander met ?id=`,
    slow: ({ framesPerSecond }) => `slechts ${framesPerSecond} beelden per seconde`,
    otherBuild: () => 'een andere versie dan de server',
  },
  cure: { reload: 'herladen' },
  shows: (scene) => `toont ${scene}`,
  says: (notice) => `zegt “${notice}”`,
  assigned: (address) => `toegewezen ${address}`,
  scene: {
    asAddress: 'wat het adres vraagt',
    auto: 'Automatisch',
    holding: 'Programma',
    next: 'Volgende rit',
    race: 'Rit',
    finish: 'Uitslag',
    record: 'Record',
    standings: 'Klassement',
    break: 'Dweilpauze',
    podium: 'Podium',
    testcard: 'Testbeeld',
  },
  arena: {
    title: 'Arena toont',
    shows: (what) => `Arena toont: ${what}`,
    notice: 'een bericht',
    none: 'er is geen arenascherm verbonden',
    differs: 'verschilt per scherm',
  },
  answers: {
    signedOut: 'Er is niemand meer aangemeld: meld je opnieuw aan.',
    unreached: 'Geen antwoord van de server: kijk op het scherm en druk dan opnieuw.',
  },
  controls: {
    name: 'Naam',
    rename: 'Hernoemen',
    address: 'Adres',
    addressHint: 'Een pad van deze server, zoals /arena?scene=standings',
    assign: 'Toewijzen',
    release: 'Vrijgeven',
    scene: 'Beeld',
    message: 'Bericht',
    show: 'Tonen',
    clear: 'Wissen',
    identify: 'Aanwijzen',
    reload: 'Herladen',
    close: 'Sluiten',
    goesBefore: 'Gaat voor wat het adres van het scherm vraagt, tot het wordt teruggenomen.',
  },
};
