/** The front door, in Dutch. */
import type { IndexTexts, OptionTexts, OverlayOptionTexts } from './indexTexts.ts';

const optionsNl: OptionTexts = {
  title: 'Opties van de arena',
  intro:
    'Achter het adres, verbonden met &. Wat niet wordt begrepen valt weg, zodat een scherm nooit leeg blijft. Wat de regie zegt gaat voor het adres: een beeld of bericht van daar blijft tot de regie het terugneemt.',
  groups: { setUp: 'Inrichten', hall: 'Maat van de hal', look: 'Taal en kleuren', scenes: 'Eén beeld' },
  examples: {
    testcard: 'Testbeeld: randen, grijzen, kleuren, letters, beelden per seconde',
    guides: 'Veilige randen over het beeld',
    id: 'Kenmerk voor de regie, als één browser meer vensters toont',
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

const overlayOptionsNl: OverlayOptionTexts = {
  title: 'Opties van de overlay',
  intro:
    'Elke titel kan een eigen bron zijn, of meer titels delen er een, genoemd achter show=. Een titel staat er zolang hij waar is en gaat vanzelf; wat niet wordt begrepen valt weg.',
  groups: { choice: 'Welke titels', picture: 'Het beeld', look: 'Taal en kleuren', host: 'In en uit' },
  examples: {
    together: 'Meer tegelijk; zonder show= wat bij elkaar past',
    clock: 'Klok, ronden te gaan en beide rijders rond de lijn',
    compact: 'Hetzelfde in twee rijen',
    pair: 'Naambalk van de rit die is opgeroepen',
    name: 'Naambalk van één rijder, in de buitenbaan',
    split: 'Doorkomst: tijd, ronde, plaats en verschil',
    results: 'Eerste acht, naast het beeld',
    standings: 'Alle uitslagen over het beeld, pagina na pagina',
    record: 'Record, zodra het is vrijgegeven',
    toBeat: 'Tijd om te kloppen en het record dat kan vallen',
    next: 'Wie er volgen',
    podium: 'Eerste drie',
    delay: 'Zo laat als het beeld: feiten en klok 2000 ms terug',
    safe: '10 % van het beeld vrij aan elke rand in plaats van 5 %',
    guides: 'Veilige randen over het beeld',
    frame: 'Maat van het beeld, als het venster anders is',
    chroma: 'Een effen kleur erachter, voor een chromakey',
    key: 'Wit waar een titel staat, op zwart: de key voor een host zonder alfa',
    dutch: 'Nederlands, met een decimale komma',
    contrast: 'Sterker contrast',
    hold: 'Blijft zolang hij waar is, voor een host die zelf uitfadet',
    template: 'Niets voordat de host play zegt',
  },
};

export const indexNl: IndexTexts = {
  title: 'Schermen',
  intro: 'Elk scherm toont dezelfde race, berekend uit hetzelfde logboek. Open er een op het apparaat dat het toont.',
  open: 'Openen',
  screens: {
    arena: {
      name: 'Arena',
      about: 'De rit op het ijs rond de lijn van de leider, de lopende klok, records en klassement.',
      where: 'groot scherm, lint, staand',
    },
    overlay: {
      name: 'Overlay',
      about: 'Beeldtitels over de uitzending: klok, namen, doorkomsten, uitslag en records, zo laat als het beeld.',
      where: 'OBS, vMix, CasparCG',
    },
    phone: {
      name: 'Telefoon',
      about:
        'De wedstrijd in de hand: de rit op het ijs, klassement, rijders om te volgen met tussentijden en grafieken.',
      where: 'telefoon',
    },
    operator: {
      name: 'Bediening',
      about: 'Tijden, correcties, uitslagen en schermen, voor wie is aangemeld. Elke toets staat op zijn knop.',
      where: 'tafel naast het ijs, tablet',
    },
    results: {
      name: 'Uitslag',
      about: 'De uitslag om te printen: alle tussentijden, vermeldingen en records, ook als tabel voor een rekenblad.',
      where: 'papier, perskamer',
    },
    startList: {
      name: 'Startlijst',
      about: 'De startlijst om te printen: ritten, banen, persoonlijke records, seizoensbesten, dweilpauzes.',
      where: 'papier, perskamer',
    },
    commentator: {
      name: 'Commentaar',
      about:
        'Voor wie over de race praat: wat elke rijder op elk punt nodig heeft, onderling verschil, records, correcties.',
      where: 'commentaarplek, tablet, papier',
    },
    components: {
      name: 'Onderdelen',
      about: 'Elk onderdeel van een beeld in elke toestand, voor wie schermen bouwt en nakijkt.',
      where: 'elk bureau',
    },
  },
  notFound: 'Op dit adres staat geen scherm. Dit zijn de schermen die er zijn.',
  playout: {
    title: 'Voor uitzendservers',
    about: 'Templates voor CasparCG en SPX-GC en graphics voor OGraf, met het adres van deze server erin.',
    link: 'Download de graphics',
  },
  options: optionsNl,
  overlayOptions: overlayOptionsNl,
};
