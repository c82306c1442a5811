/** English, on the rehearsal desk. */
import type { RehearsalTexts } from './rehearsalTexts.ts';

export const rehearsalEn: RehearsalTexts = {
  title: 'Rehearsal',
  what:
    'Plays a recorded race to all screens, marked REHEARSAL. The competition waits untouched: nothing of a rehearsal reaches ' +
    'its log, and devices are refused meanwhile. A server that is started again is back on the competition.',
  source: 'What',
  sample: "Milano 2026, women's 1000 m",
  ownFile: 'A session file…',
  chosenFile: (name) => `The session file ${name}`,
  unreadable: (name) => `${name} cannot be read: it is no JSON.`,
  speedLabel: 'Speed',
  speed: (times) => `${times}×`,
  fromPair: 'From pair',
  fromPairHint: 'everything before it is there at once',
  begin: 'Begin the rehearsal',
  leave: 'Leave',
  runs: (title, by) => `${title}, begun by ${by}`,
  progress: (played, steps) => `${played} of ${steps} steps played`,
  isOver: 'Played to the end. It stays on the screens until somebody leaves it.',
  refusals: (count, last) => `${count} step${count === 1 ? '' : 's'} of it refused; the last: ${last}.`,
  practise: 'Everything you do at the panel now happens in the rehearsal: time, correct, undo.',
};
