/** The printed sheets, in Dutch. */
import { MONTHS } from '../../../text/dayText.ts';
import type { SheetTexts } from './sheetTexts.ts';

export const sheetNl: SheetTexts = {
  results: 'Uitslag',
  startList: 'Startlijst',
  status: { startList: 'Niet begonnen', provisional: 'Voorlopig', official: 'Officieel' },
  columns: {
    rank: { short: 'Plts', long: 'Plaats' },
    pair: { short: 'Rit', long: 'Rit' },
    lane: { short: 'Bn', long: 'Startbaan' },
    name: { short: 'Naam', long: 'Naam' },
    noc: { short: 'Land', long: 'Land' },
    time: { short: 'Tijd', long: 'Tijd' },
    lastLap: { short: 'Ronde', long: 'Laatste ronde' },
    behind: { short: 'Verschil', long: 'Achter de eerste' },
    remarks: { short: 'Rec./opm.', long: 'Records en opmerkingen' },
    bib: { short: 'Nr.', long: 'Startnummer' },
    pb: { short: 'PR', long: 'Persoonlijk record' },
    sb: { short: 'SB', long: 'Seizoensbeste' },
  },
  lane: { inner: { short: 'I', long: 'binnenbaan' }, outer: { short: 'O', long: 'buitenbaan' } },
  point: (pointM) => `${pointM}\u00a0m`,
  notRaced: 'Nog niet gereden',
  emptyLane: 'leeg',
  withdrawn: 'WDR',
  reskate: 'RS',
  iceBreak: (minutes) => `Dweilpauze, ${minutes} min`,
  plannedStart: 'Start',
  records: {
    title: 'Records',
    before: 'vóór de wedstrijd',
    after: 'nieuw',
    stands: 'vóór de wedstrijd, onveranderd',
    atStart: 'vóór de eerste rit',
  },
  flag: {
    equalled: 'geëvenaard',
    superseded: 'inmiddels verbeterd',
    pending: 'nog niet bevestigd',
    ratified: 'erkend',
    withdrawn: 'ingetrokken',
  },
  remark: { F: 'val', RS: 'overgereden', RW: 'waarschuwing' },
  notes: 'Opmerkingen',
  note(note) {
    switch (note.kind) {
      case 'inHundredths':
        return note.of === 'finishes'
          ? 'Tijden zijn opgenomen in honderdsten van een seconde; gelijke honderdsten delen de plaats.'
          : 'Doorkomsten zijn geklasseerd in honderdsten van een seconde; gelijke honderdsten delen de plaats.';
      case 'otherRun': {
        const mark = note.irm === null ? null : [note.irm.code, note.irm.reason].filter(Boolean).join(' ');
        const result = [note.time, mark].filter((part) => part !== null).join(' ');
        return `${note.surname}: andere rit, rit ${note.pair}, ${result}`;
      }
      case 'falseStart':
        return `Valse start, rit ${note.pair}${note.surname === null ? '' : `: ${note.surname}`}`;
      case 'remark':
        return `${note.surname}: ${note.remark} – ${note.note}`;
    }
  },
  legend: {
    results:
      'I binnen-, O buitenbaan · tussen haken de plaats op dat punt · (n) achter een tijd: de duizendste die beslist · DNF niet gefinisht, DQ gediskwalificeerd, DNS niet gestart, WDR teruggetrokken · F val, RS overgereden, RW waarschuwing · WR wereld-, OR olympisch, TR baan-, NR nationaal record, PB persoonlijk record, SB seizoensbeste',
    startList: 'I binnen-, O buitenbaan · PR persoonlijk record, SB seizoensbeste · RS overgereden, WDR teruggetrokken',
  },
  print: 'Printen',
  spreadsheet: 'Rekenblad',
  noDistance: 'Deze afstand staat niet op het programma.',
  months: MONTHS.nl,
  locale: 'nl-NL',
};
