/** English, on the operator panel. */
import { refusalsEn } from '#shared/decide/refusals/refusalsEn.ts';
import { warningsEn } from '#shared/decide/refusals/warningsEn.ts';
import { problemsEn } from '#shared/protocol/problems.ts';
import type { FlagView, MoveView } from '#shared/view/consequences.ts';
import { factEn } from './factEn.ts';
import type { OperatorTexts } from './operatorTexts.ts';

function ordinal(rank: number): string {
  const ending = rank % 100 >= 11 && rank % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
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
  if (after === null) return before === null ? 'leaves the standings' : `leaves the standings, was ${before}`;
  return before === null || before === after ? after : `${before} to ${after}`;
}

function flag({ scope, time, surname }: FlagView): string {
  return `${scope} ${time}, ${surname}`;
}

export const operatorEn: OperatorTexts = {
  signIn: {
    title: 'Operator panel',
    name: 'Your name',
    nameHint: 'It stands beside everything you do.',
    secret: 'Secret',
    secretHint: 'The server told it when it first started.',
    invited: 'You have been invited. Say who you are and come in.',
    enter: 'Come in',
    unreached: 'The server does not answer. Is this device on the right network?',
  },
  signOut: 'Sign out',
  role: { admin: 'admin', referee: 'referee', timing: 'timing', director: 'director' },
  desks: {
    race: 'Race',
    programme: 'Programme',
    records: 'Records',
    screens: 'Screens',
    rehearsal: 'Rehearsal',
    people: 'People',
  },
  connected: (milliseconds, seq) =>
    `Connected${milliseconds === null ? '' : `, ${milliseconds} ms`}, fact ${seq}, saved`,
  notConnected: (seconds) => `No connection for ${seconds} s – nothing can be entered`,
  runningSince: (time) => `running since ${time}`,
  keys: 'Keys',
  close: 'Close',
  howToTime:
    'Call the pair, press Space at the gun. When a skater crosses the line, press the key of the armband: I inner, O outer ' +
    '(second wave K and L). Or type the time: 11231 and Enter is 1:12.31; the next cell is chosen by itself. Confirm the pair ' +
    'when both times are right. Ctrl+Z takes anything back; you see what it does before it is published.',
  startList: 'Start list',
  standings: 'Standings',
  sheets: { startList: 'Print start list', results: 'Print results' },
  noPair: 'There is no start list yet. Programme makes one.',
  phase: { scheduled: 'Scheduled', called: 'Ready', racing: 'Running', finished: 'Finished', confirmed: 'Confirmed' },
  official: 'official',
  livePair: 'Pair',
  source: {
    hand: 'by hand',
    transponder: 'transponder',
    lightBeam: 'beam',
    photoFinish: 'photo finish',
    official: 'typed',
  },
  typing: 'typing…',
  point: (pointM, isFinish) => (isFinish ? `${pointM} m, finish` : `${pointM} m`),
  typeHint: 'digits fill from the right, Enter takes it',
  lap: 'lap',
  gapTo: (surname) => (surname === null ? 'gap' : `gap to ${surname}`),
  rank: 'rank',
  irm: { DNF: 'Did not finish', DNS: 'Did not start', DQ: 'Disqualified', WDR: 'Withdrawn' },
  remark: { F: 'fell', RS: 're-skate', RW: 'warning' },
  act: {
    start: 'Start',
    startSecond: 'Start second wave',
    call: 'Call this pair',
    callOther: 'Call this pair instead',
    falseStart: 'False start',
    recall: 'Recall',
    clear: 'Clear the ice',
    swap: 'Swap lanes',
    confirm: 'Confirm pair',
    makeOfficial: 'Make official',
    dnf: 'Did not finish',
    dns: 'Did not start',
    dq: 'Disqualify',
    liftIrm: 'Lift the mark',
    fall: 'Fell',
    warning: 'Warning',
    reskate: 'Re-skate',
    undo: 'Undo',
    redo: 'Redo',
    previousPair: 'Pair before',
    nextPair: 'Next pair',
    nextCell: 'Next cell',
    digits: 'Type a time',
    commit: 'Take it',
    keep: 'Keep it all the same',
    adopt: 'Use what was probably meant',
    erase: 'Clear',
    keySheet: 'All keys',
  },
  crossing: (surname) => `${surname} crosses now`,
  useInstead: (time) => `use ${time}`,
  falseStartBy: (surname) => `False start ${surname}`,
  keepWith: (keys) => `${keys} keeps it all the same.`,
  readings: {
    title: 'Readings',
    next: 'Next reading',
    pin: 'Pin it',
    dismiss: 'Dismiss it',
    reassign: 'Give it to the mate',
    counts: 'counts',
  },
  proposal: {
    title: 'What this would change',
    notPublished: 'not published',
    publish: 'Publish',
    discard: 'Discard',
    refused: 'This cannot be done',
    summary(moves, gained, lost) {
      const [first] = moves;
      const parts = [
        ...(first === undefined ? [] : [`puts ${move(first)}`]),
        ...lost.slice(0, 1).map((each) => `withdraws ${flag(each)}`),
        ...gained.slice(0, 1).map((each) => `claims ${flag(each)}`),
      ];
      return parts.length === 0 ? 'No result changes.' : `This ${parts.join(' and ')}.`;
    },
    move,
    gained: (each) => `${flag(each)}: new record, pending`,
    lost: (each) => `${flag(each)}: withdrawn`,
    others: (count) => `${count} more move${count === 1 ? 's' : ''} in the standings`,
    gaps: (count) => `${count} gap${count === 1 ? '' : 's'} and colours change`,
    nothing: 'No rank, time, gap or record changes.',
    typeWord: (word) => `This is rare. Type ${word} to go on.`,
    reason: 'Reason, for example T08',
  },
  history: { title: 'History', undone: 'undone', empty: 'Nothing has happened yet.', replaced: 'in place of' },
  fact: factEn,
  refusals: refusalsEn,
  warnings: warningsEn,
  problems: problemsEn,
  answers: {
    unreached: 'No answer. Nothing is sent later by itself: look at the history, then press again.',
    signedOut: 'Your session is over. Sign in again.',
    published: 'Published',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
  },
};
