/** The options on the front door, in Dutch. */
import type { OptionTexts } from './indexTexts.ts';

export const optionsNl: OptionTexts = {
  title: 'Opties van de arena',
  intro: 'Achter het adres, verbonden met &. Wat niet wordt begrepen valt weg, zodat een scherm nooit leeg blijft.',
  groups: { setUp: 'Inrichten', hall: 'Maat van de hal', look: 'Taal en kleuren', scenes: 'Eén beeld' },
  examples: {
    testcard: 'Testbeeld: randen, grijzen, kleuren, letters, beelden per seconde',
    guides: 'Veilige randen over het beeld',
    rows: 'Hoogstens zes rijen per pagina',
    seats: 'Zoveel rijen als leesbaar zijn: scherm 4 m hoog, laatste stoel op 100 m',
    dutch: 'Nederlands, met een decimale komma',
    contrast: 'Kleuren voor een hal in daglicht',
    auto: 'Gekozen naar wat er op het ijs gebeurt',
    holding: 'Wedstrijd en programma',
    next: 'Volgende rit',
    race: 'Rit op het ijs',
    finish: 'Laatste wissel van de leiding',
    record: 'Laatste record',
    standings: 'Klassement, pagina na pagina',
    podium: 'Eerste drie',
    break: 'Dweilpauze met aftelklok',
    message: 'Een bericht aan de hal',
  },
  shapes: 'Het beeld volgt vanzelf de vorm van het venster.',
  shape: { wide: '16:9 en daaromtrent', ribbon: 'Lint, vanaf 3:1', portrait: 'Staand, tot 4:5' },
};
