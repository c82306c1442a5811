/** English, about a file that is taken over. */
import type { ImportTexts, ProblemAbout } from './importTexts.ts';

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** Names the likely spelling where there is one, otherwise shows the form. */
function write({ suggestion }: ProblemAbout, form: string): string {
  return suggestion === null ? form : `Did you mean ${suggestion}?`;
}

function place(got: string): string {
  const [pair = '', wave = '', lane = ''] = got.split('/');
  return `The ${lane} lane of pair ${pair}${wave === '2' ? ', wave 2,' : ''}`;
}

const ROW = { line: 'row', entry: 'entry' } as const;
const COLUMN = { line: 'column', entry: 'field' } as const;
const MANY = { line: 'rows', entry: 'entries' } as const;

/** The row that a problem clashes with. */
function other({ otherLine, unit }: ProblemAbout): string {
  return `${unit} ${otherLine}`;
}

function found(sign: string): string {
  return sign === '' ? 'The text ends' : `"${sign}" stands`;
}

export const importEn: ImportTexts = {
  file: 'The file',
  row: { line: 'Line', entry: 'Entry' },
  problems: 'What is wrong with the file',
  noProblems: 'Nothing is wrong with this file.',
  error: 'error',
  warning: 'warning',
  unused: 'not used',
  guessed: 'guessed',
  at: {
    line: (line) => `Line ${line}`,
    entry: (entry) => `Entry ${entry}`,
    char: (char) => `column ${char}`,
    field: (name) => `field "${name}"`,
  },
  summary: (rows, errors, warnings) =>
    `${count(rows, 'row')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  field: {
    pair: 'pair',
    wave: 'wave',
    lane: 'lane',
    name: 'name',
    familyName: 'family name',
    givenName: 'given name',
    noc: 'nation',
    bib: 'number',
    pb: 'personal best',
    sb: 'season best',
    status: 'status',
    id: 'id',
    scope: 'record',
    length: 'distance',
    gender: 'gender',
    time: 'time',
    holder: 'holder',
    entry: 'entry',
    day: 'day',
    venue: 'track',
    source: 'source',
  },
  problem: {
    noRows: ({ unit }) => `There is no ${ROW[unit]} in it. Give one ${ROW[unit]} for each skater or record.`,
    tooManyRows: ({ got, suggestion, unit }) =>
      `It has ${got} ${MANY[unit]}; at most ${suggestion} can be taken. Split the file.`,
    openQuote: () =>
      'A quotation mark is opened and never closed. Close it, or double it where it is part of the text.',
    badJson: () => 'This is no list. Put the objects into one, like [{"pair": 1, "lane": "I"}].',
    badJsonEntry: ({ got }) => `${got} is no object. Give one like {"pair": 1, "lane": "I"}.`,
    badJsonValue: ({ got }) => `"${got}" holds a list or an object. Give a text or a number.`,
    jsonValue: ({ got }) =>
      `${found(got)} where a value should: a text in quotation marks, a number, true or false. Is there a comma too many?`,
    jsonName: ({ got }) =>
      `${found(got)} where the name of a field should, in quotation marks. Is there a comma too many?`,
    jsonColon: ({ got }) => `${found(got)} where a colon should, between the name of a field and its value.`,
    jsonComma: ({ got }) => `${found(got)} where a comma or the closing bracket should.`,
    jsonOpenText: () => 'A text begins here and is not closed on its line. Close it with a quotation mark.',
    jsonEscape: () => String.raw`A backslash stands before a sign that needs none. Write \\ for the backslash itself.`,
    jsonAfterEnd: ({ got }) => `${found(got)} behind the end of the list. Remove it, or put it inside.`,
    noHeading: () => 'No row names the columns. Put names such as scope, length, gender, time and holder above them.',
    textAboveHeading: ({ got }) => `"${got}" stands above the headings and is left out.`,
    columnsGuessed: () => 'The file does not name its columns, so they were guessed. Check each of them.',
    columnMissing: ({ field, unit }) => `There is no ${COLUMN[unit]} for ${field}. Add one under that name.`,
    columnTwice: ({ got, field, unit }) =>
      `"${got}" is a second ${COLUMN[unit]} of the same kind${field && ` (${field})`}. Keep one.`,
    unknownColumn: ({ got, unit }) => `The ${COLUMN[unit]} "${got}" is not known and is left out.`,
    extraCells: ({ got }) => `"${got}" stands beyond the last column and is left out.`,
    pairMissing: (about) => `The number of the pair is missing. ${write(about, 'Write a number from 1 to 99.')}`,
    badPair: (about) => `"${about.got}" is no number of a pair. ${write(about, 'Write a number from 1 to 99.')}`,
    badWave: (about) => `"${about.got}" is no wave. ${write(about, 'Write 1 or 2.')}`,
    laneMissing: () => 'The lane is missing. Write I for inner or O for outer.',
    badLane: (about) => `"${about.got}" is no lane. ${write(about, 'Write I for inner or O for outer.')}`,
    nameMissing: () => 'The name is missing. Write at least the family name.',
    nameNotSplit: ({ got, suggestion }) => `"${got}" is kept as family name. If it is two names, write ${suggestion}.`,
    badText: (about) => `This text is too long or holds line breaks. ${write(about, 'Write it shorter, on one line.')}`,
    unknownNoc: (about) => `"${about.got}" is no NOC code. ${write(about, 'Write three letters such as NED.')}`,
    nocWithoutFlag: ({ got }) => `${got} is not known here: the skater is shown without a flag. Check the code.`,
    nocMissing: () => 'A national record names its nation. Write its NOC code, such as NED.',
    badBib: (about) => `"${about.got}" is no start number. ${write(about, 'Write a number from 1 to 9999.')}`,
    badTime: (about) => `"${about.got}" is no time. ${write(about, 'Write it like 36.09 or 1:12.31.')}`,
    timeMissing: () => 'The time is missing. Write it like 36.09 or 1:12.31.',
    badStatus: ({ got }) => `"${got}" is no mark. Write DNS, DNF, DQ or WDR, or leave it empty.`,
    badScope: ({ got }) => `"${got}" is no kind of record. Write WR, OR, TR, NR, PB or SB.`,
    badLength: ({ got }) => `"${got}" is no distance. Write 500, 1000, 1500, 3000, 5000 or 10000.`,
    badGender: ({ got }) => `"${got}" is neither women nor men. Write one of the two.`,
    badDay: (about) => `"${about.got}" is no day. ${write(about, 'Write it like 2026-02-09, or only the year.')}`,
    venueMissing: () => 'A track record names its track. Write the venue.',
    skaterMissing: () => 'A personal or season best names its skater. Write the id of the entry.',
    laneTaken: (about) => `${place(about.got)} is taken by ${other(about)}. Give each skater a lane of their own.`,
    skaterTwice: (about) =>
      `This skater stands in ${other(about)} already. List a skater once; two of one name need an id each.`,
    bibTwice: (about) => `Number ${about.got} is worn in ${other(about)}, too. Check both.`,
    recordTwice: (about) => `${about.got} stands in ${other(about)} already. Keep the one that holds.`,
    pairGap: ({ got }) => `Pair ${got} is missing before this one. Check whether that is meant.`,
    seasonBestFaster: ({ got }) => `The season best ${got} is faster than the personal best. Check both.`,
  },
};
