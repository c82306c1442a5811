/** Dutch, about a file that is taken over. */
import type { ImportTexts, ProblemAbout } from './importTexts.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Names the likely spelling where there is one, otherwise shows the form. */
function write({ suggestion }: ProblemAbout, form: string): string {
  return suggestion === null ? form : `Bedoel je ${suggestion}?`;
}

function place(got: string): string {
  const [pair = '', wave = '', lane = ''] = got.split('/');
  return `De ${lane === 'inner' ? 'binnenbaan' : 'buitenbaan'} van rit ${pair}${wave === '2' ? ', groep 2,' : ''}`;
}

const ROW = { line: 'rij', entry: 'item' } as const;
const MANY = { line: 'rijen', entry: 'items' } as const;
const COLUMN = { line: 'kolom', entry: 'veld' } as const;
const THE_COLUMN = { line: 'De kolom', entry: 'Het veld' } as const;

/** The row that a problem clashes with. */
function other({ otherLine, unit }: ProblemAbout): string {
  return `${unit === 'line' ? 'regel' : 'item'} ${otherLine}`;
}

function found(sign: string): string {
  return sign === '' ? 'De tekst eindigt' : `"${sign}" staat`;
}

export const importNl: ImportTexts = {
  file: 'Het bestand',
  row: { line: 'Regel', entry: 'Item' },
  problems: 'Wat er mis is met het bestand',
  noProblems: 'Er is niets mis met dit bestand.',
  error: 'fout',
  warning: 'let op',
  unused: 'niet gebruikt',
  guessed: 'geraden',
  at: {
    line: (line) => `Regel ${line}`,
    entry: (entry) => `Item ${entry}`,
    char: (char) => `teken ${char}`,
    field: (name) => `veld "${name}"`,
  },
  summary: (rows, errors, warnings) =>
    `${count(rows, 'rij', 'rijen')}, ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}`,
  field: {
    pair: 'rit',
    wave: 'groep',
    lane: 'baan',
    name: 'naam',
    familyName: 'achternaam',
    givenName: 'voornaam',
    noc: 'land',
    bib: 'nummer',
    pb: 'persoonlijk record',
    sb: 'seizoensbeste',
    status: 'status',
    id: 'id',
    scope: 'record',
    length: 'afstand',
    gender: 'geslacht',
    time: 'tijd',
    holder: 'houder',
    entry: 'inschrijving',
    day: 'dag',
    venue: 'ijsbaan',
    source: 'bron',
  },
  problem: {
    noRows: ({ unit }) => `Er staat geen ${ROW[unit]} in. Geef er één per rijder of record.`,
    tooManyRows: ({ got, suggestion, unit }) =>
      `Er staan ${got} ${MANY[unit]} in; hoogstens ${suggestion} kunnen mee. Splits het bestand.`,
    openQuote: () =>
      'Een aanhalingsteken gaat open en nergens dicht. Sluit het, of verdubbel het als het bij de tekst hoort.',
    badJson: () => 'Dit is geen lijst. Zet de objecten in een lijst, zoals [{"rit": 1, "baan": "I"}].',
    badJsonEntry: ({ got }) => `${got} is geen object. Geef er een zoals {"rit": 1, "baan": "I"}.`,
    badJsonValue: ({ got }) => `In "${got}" staat een lijst of een object. Geef een tekst of een getal.`,
    jsonValue: ({ got }) =>
      `${found(got)} waar een waarde hoort: een tekst tussen aanhalingstekens, een getal, true of false. Staat er een komma te veel?`,
    jsonName: ({ got }) =>
      `${found(got)} waar de naam van een veld hoort, tussen aanhalingstekens. Staat er een komma te veel?`,
    jsonColon: ({ got }) => `${found(got)} waar een dubbele punt hoort, tussen de naam van een veld en zijn waarde.`,
    jsonComma: ({ got }) => `${found(got)} waar een komma of het haakje sluiten hoort.`,
    jsonOpenText: () => 'Hier begint een tekst die op haar regel niet eindigt. Sluit haar met een aanhalingsteken.',
    jsonEscape: () =>
      String.raw`Een backslash staat voor een teken dat er geen nodig heeft. Schrijf \\ voor de backslash zelf.`,
    jsonAfterEnd: ({ got }) => `${found(got)} achter het einde van de lijst. Haal het weg, of zet het erin.`,
    noHeading: () => 'Geen rij noemt de kolommen. Zet er namen boven zoals soort, afstand, geslacht, tijd en houder.',
    textAboveHeading: ({ got }) => `"${got}" staat boven de koppen en wordt overgeslagen.`,
    columnsGuessed: () => 'Het bestand noemt zijn kolommen niet; ze zijn geraden. Kijk ze alle na.',
    columnMissing: ({ field, unit }) => `Er is geen ${COLUMN[unit]} voor ${field}. Voeg er een toe onder die naam.`,
    columnTwice: ({ got, field, unit }) =>
      `"${got}" is een tweede ${COLUMN[unit]} van dezelfde soort${field && ` (${field})`}. Houd er één.`,
    unknownColumn: ({ got, unit }) => `${THE_COLUMN[unit]} "${got}" is niet bekend en wordt overgeslagen.`,
    extraCells: ({ got }) => `"${got}" staat voorbij de laatste kolom en wordt overgeslagen.`,
    pairMissing: (about) => `Het nummer van de rit ontbreekt. ${write(about, 'Schrijf een getal van 1 tot 99.')}`,
    badPair: (about) => `"${about.got}" is geen ritnummer. ${write(about, 'Schrijf een getal van 1 tot 99.')}`,
    badWave: (about) => `"${about.got}" is geen groep. ${write(about, 'Schrijf 1 of 2.')}`,
    laneMissing: () => 'De baan ontbreekt. Schrijf I voor binnen of O voor buiten.',
    badLane: (about) => `"${about.got}" is geen baan. ${write(about, 'Schrijf I voor binnen of O voor buiten.')}`,
    nameMissing: () => 'De naam ontbreekt. Schrijf ten minste de achternaam.',
    nameNotSplit: ({ got, suggestion }) =>
      `"${got}" geldt als achternaam. Zijn het twee namen, schrijf dan ${suggestion}.`,
    badText: (about) =>
      `Deze tekst is te lang of heeft regeleinden. ${write(about, 'Schrijf haar korter, op één regel.')}`,
    unknownNoc: (about) => `"${about.got}" is geen NOC-code. ${write(about, 'Schrijf drie letters zoals NED.')}`,
    nocWithoutFlag: ({ got }) => `${got} is hier niet bekend: de rijder staat er zonder vlag. Kijk de code na.`,
    nocMissing: () => 'Een nationaal record noemt zijn land. Schrijf de NOC-code, zoals NED.',
    badBib: (about) => `"${about.got}" is geen startnummer. ${write(about, 'Schrijf een getal van 1 tot 9999.')}`,
    badTime: (about) => `"${about.got}" is geen tijd. ${write(about, 'Schrijf 36,09 of 1:12,31.')}`,
    timeMissing: () => 'De tijd ontbreekt. Schrijf 36,09 of 1:12,31.',
    badStatus: ({ got }) => `"${got}" is geen aanduiding. Schrijf DNS, DNF, DQ of WDR, of laat het leeg.`,
    badScope: ({ got }) => `"${got}" is geen soort record. Schrijf WR, OR, TR, NR, PB of SB.`,
    badLength: ({ got }) => `"${got}" is geen afstand. Schrijf 500, 1000, 1500, 3000, 5000 of 10000.`,
    badGender: ({ got }) => `"${got}" is geen vrouwen en geen mannen. Schrijf een van beide.`,
    badDay: (about) => `"${about.got}" is geen dag. ${write(about, 'Schrijf 2026-02-09, of alleen het jaar.')}`,
    venueMissing: () => 'Een baanrecord noemt zijn ijsbaan. Schrijf de naam ervan.',
    skaterMissing: () =>
      'Een persoonlijk record of seizoensbeste noemt zijn rijder. Schrijf de id van de inschrijving.',
    laneTaken: (about) => `${place(about.got)} is al vergeven in ${other(about)}. Geef elke rijder een eigen baan.`,
    skaterTwice: (about) =>
      `Deze rijder staat al in ${other(about)}. Noem een rijder één keer; twee met één naam hebben elk een id nodig.`,
    bibTwice: (about) => `Nummer ${about.got} staat ook in ${other(about)}. Kijk beide na.`,
    recordTwice: (about) => `${about.got} staat al in ${other(about)}. Houd wat geldt.`,
    pairGap: ({ got }) => `Rit ${got} ontbreekt vóór deze. Kijk na of dat zo bedoeld is.`,
    seasonBestFaster: ({ got }) => `De seizoensbeste ${got} is sneller dan het persoonlijk record. Kijk beide na.`,
  },
};
