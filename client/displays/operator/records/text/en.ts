/** English, at the records desk. */
import type { RecordsTexts } from './recordsTexts.ts';

export const recordsEn: RecordsTexts = {
  claims: 'Claims',
  noClaims: 'No record has been reached yet. A claim appears with the finish that makes it.',
  onlyPersonal: 'Personal and season bests only; P shows them.',
  status: { pending: 'pending', confirmed: 'confirmed', ratified: 'ratified', withdrawn: 'withdrawn' },
  equalled: 'equalled',
  superseded: 'beaten since',
  pair: (pair) => `pair ${pair}`,
  beat: (time, holder, place) => ['was', time, [holder, place].filter(Boolean).join(', ')].join(' '),
  refusedFor: (reason) => `refused: ${reason}`,
  act: {
    previous: 'Claim above',
    next: 'Claim below',
    ratify: 'Ratify',
    refuse: 'Refuse',
    undo: 'Undo the decision',
    personal: 'Personal bests',
    stop: 'Leave it',
  },
  reason: 'Reason',
  reasonHint: 'It stands in the log. The time itself stays.',
  ratified: 'Ratified.',
  refused: 'Refused.',
  book: 'The book in force',
  noBook: 'No line is loaded. Programme loads them; without a line nothing can be a record.',
  bests: (count) => `${count} personal and season best${count === 1 ? '' : 's'}`,
  today: (pair) => `today, pair ${pair}`,
  before: (time, holder) => `before ${time} ${holder}`,
  noSource: 'no source given',
};
