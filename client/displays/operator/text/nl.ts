/** Dutch, on the operator panel. */
import type { FlagView, MoveView } from '#shared/view/consequences.ts';
import { factNl } from './factNl.ts';
import type { OperatorTexts } from './operatorTexts.ts';
import { problemsNl } from './refusals/problemsNl.ts';
import { refusalsNl } from './refusals/refusalsNl.ts';
import { warningsNl } from './refusals/warningsNl.ts';

function ordinal(rank: number): string {
  return `${rank}e`;
}

function move({ surname, rankBefore, rankAfter, timeBefore, timeAfter, irmBefore, irmAfter }: MoveView): string {
  const before = irmBefore ?? (rankBefore === null ? null : ordinal(rankBefore));
  const after = irmAfter ?? (rankAfter === null ? null : ordinal(rankAfter));
  const time =
    timeBefore === timeAfter ? timeAfter : [timeBefore, timeAfter].filter((each) => each !== null).join(' → ');
  const place = placeText(before, after);
  return [`${surname} ${place}`, time].filter((part) => part !== null && part !== '').join(', ');
}

function placeText(before: string | null, after: string | null): string {
  if (after === null) return before === null ? 'verlaat het klassement' : `verlaat het klassement, was ${before}`;
  return before === null || before === after ? after : `${before} naar ${after}`;
}

function flag({ scope, time, surname }: FlagView): string {
  return `${scope} ${time}, ${surname}`;
}

export const operatorNl: OperatorTexts = {
  signIn: {
    title: 'Bediening',
    name: 'Je naam',
    nameHint: 'Die staat bij alles wat je doet.',
    secret: 'Geheim',
    secretHint: 'De server noemde het bij de eerste start.',
    invited: 'Je bent uitgenodigd. Zeg wie je bent en kom binnen.',
    enter: 'Binnenkomen',
    unreached: 'De server antwoordt niet. Zit dit apparaat op het juiste netwerk?',
  },
  signOut: 'Afmelden',
  role: { admin: 'beheer', referee: 'scheidsrechter', timing: 'tijdwaarneming', director: 'regie' },
  desks: {
    race: 'Race',
    programme: 'Programma',
    records: 'Records',
    screens: 'Schermen',
    rehearsal: 'Repetitie',
    people: 'Mensen',
  },
  connected: (milliseconds, seq) =>
    `Verbonden${milliseconds === null ? '' : `, ${milliseconds} ms`}, feit ${seq}, bewaard`,
  notConnected: (seconds) => `Al ${seconds} s geen verbinding – invoer is niet mogelijk`,
  runningSince: (time) => `loopt sinds ${time}`,
  keys: 'Toetsen',
  close: 'Sluiten',
  howToTime:
    'Roep de rit op en druk op de spatiebalk bij het schot. Als een rijder de lijn passeert, druk op de toets van de armband: ' +
    'I binnen, O buiten (tweede groep K en L). Of typ de tijd: 11231 en Enter is 1:12,31; het volgende vak kiest zichzelf. ' +
    'Bevestig de rit als beide tijden kloppen. Ctrl+Z maakt alles ongedaan; je ziet eerst wat het doet.',
  startList: 'Startlijst',
  standings: 'Klassement',
  sheets: { startList: 'Druk startlijst af', results: 'Druk uitslag af' },
  noPair: 'Er is nog geen startlijst. Die maak je bij Programma.',
  phase: { scheduled: 'Gepland', called: 'Klaar', racing: 'Onderweg', finished: 'Binnen', confirmed: 'Bevestigd' },
  official: 'officieel',
  livePair: 'Rit',
  source: {
    hand: 'met de hand',
    transponder: 'transponder',
    lightBeam: 'lichtsluis',
    photoFinish: 'fotofinish',
    official: 'getypt',
  },
  typing: 'typen…',
  point: (pointM, isFinish) => (isFinish ? `${pointM} m, finish` : `${pointM} m`),
  typeHint: 'cijfers vullen van rechts, Enter neemt over',
  lap: 'ronde',
  gapTo: (surname) => (surname === null ? 'verschil' : `verschil met ${surname}`),
  rank: 'plaats',
  irm: { DNF: 'Niet gefinisht', DNS: 'Niet gestart', DQ: 'Gediskwalificeerd', WDR: 'Teruggetrokken' },
  remark: { F: 'gevallen', RS: 'overgereden', RW: 'waarschuwing' },
  act: {
    start: 'Start',
    startSecond: 'Start tweede groep',
    call: 'Roep deze rit op',
    callOther: 'Roep deze rit in plaats daarvan op',
    falseStart: 'Valse start',
    recall: 'Terugroepen',
    clear: 'IJs vrijmaken',
    swap: 'Wissel banen',
    confirm: 'Bevestig rit',
    makeOfficial: 'Maak officieel',
    dnf: 'Niet gefinisht',
    dns: 'Niet gestart',
    dq: 'Diskwalificeer',
    liftIrm: 'Hef markering op',
    fall: 'Gevallen',
    warning: 'Waarschuwing',
    reskate: 'Overrijden',
    undo: 'Ongedaan',
    redo: 'Opnieuw',
    previousPair: 'Vorige rit',
    nextPair: 'Volgende rit',
    nextCell: 'Volgend vak',
    digits: 'Typ een tijd',
    commit: 'Neem over',
    keep: 'Toch behouden',
    adopt: 'Gebruik wat waarschijnlijk bedoeld was',
    erase: 'Wissen',
    keySheet: 'Alle toetsen',
  },
  crossing: (surname) => `${surname} passeert nu`,
  useInstead: (time) => `gebruik ${time}`,
  falseStartBy: (surname) => `Valse start ${surname}`,
  keepWith: (keys) => `${keys} behoudt hem toch.`,
  readings: {
    title: 'Metingen',
    next: 'Volgende meting',
    pin: 'Zet vast',
    dismiss: 'Wijs af',
    reassign: 'Geef aan de tegenstander',
    counts: 'telt',
  },
  proposal: {
    title: 'Wat dit zou veranderen',
    notPublished: 'niet gepubliceerd',
    publish: 'Publiceer',
    discard: 'Laat vallen',
    refused: 'Dit kan niet',
    summary(moves, gained, lost) {
      const [first] = moves;
      const parts = [
        ...(first === undefined ? [] : [`zet ${move(first)}`]),
        ...lost.slice(0, 1).map((each) => `trekt ${flag(each)} in`),
        ...gained.slice(0, 1).map((each) => `claimt ${flag(each)}`),
      ];
      return parts.length === 0 ? 'Er verandert geen uitslag.' : `Dit ${parts.join(' en ')}.`;
    },
    move,
    gained: (each) => `${flag(each)}: nieuw record, voorlopig`,
    lost: (each) => `${flag(each)}: ingetrokken`,
    others: (count) => `nog ${count} verschuiv${count === 1 ? 'ing' : 'ingen'} in het klassement`,
    gaps: (count) => `${count} verschil${count === 1 ? '' : 'len'} en kleuren veranderen`,
    nothing: 'Geen plaats, tijd, verschil of record verandert.',
    typeWord: (word) => `Dit is zeldzaam. Typ ${word} om door te gaan.`,
    reason: 'Reden, bijvoorbeeld T08',
  },
  history: { title: 'Geschiedenis', undone: 'ongedaan', empty: 'Er is nog niets gebeurd.', replaced: 'in plaats van' },
  fact: factNl,
  refusals: refusalsNl,
  warnings: warningsNl,
  problems: problemsNl,
  answers: {
    unreached: 'Geen antwoord. Er wordt later niets vanzelf verstuurd: kijk in de geschiedenis en druk opnieuw.',
    signedOut: 'Je sessie is voorbij. Meld je opnieuw aan.',
    published: 'Gepubliceerd',
    nothingToUndo: 'Er is niets ongedaan te maken.',
    nothingToRedo: 'Er is niets opnieuw te doen.',
  },
};
