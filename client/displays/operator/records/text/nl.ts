/** Dutch, at the records desk. */
import type { RecordsTexts } from './recordsTexts.ts';

export const recordsNl: RecordsTexts = {
  claims: 'Claims',
  noClaims: 'Er is nog geen record bereikt. Een claim verschijnt met de finish die hem maakt.',
  onlyPersonal: 'Alleen persoonlijke en seizoensrecords; P laat ze zien.',
  status: { pending: 'voorlopig', confirmed: 'bevestigd', ratified: 'erkend', withdrawn: 'ingetrokken' },
  equalled: 'geëvenaard',
  superseded: 'sindsdien verbeterd',
  pair: (pair) => `rit ${pair}`,
  beat: (time, holder, place) => ['was', time, [holder, place].filter(Boolean).join(', ')].join(' '),
  refusedFor: (reason) => `afgewezen: ${reason}`,
  act: {
    previous: 'Claim erboven',
    next: 'Claim eronder',
    ratify: 'Erken',
    refuse: 'Wijs af',
    undo: 'Besluit ongedaan',
    personal: 'Persoonlijke records',
    stop: 'Laat het',
  },
  reason: 'Reden',
  reasonHint: 'Die staat in het logboek. De tijd zelf blijft.',
  ratified: 'Erkend.',
  refused: 'Afgewezen.',
  book: 'De geldende records',
  noBook: 'Er is geen record geladen. Dat doe je bij Programma; zonder bestaand record kan niets een record zijn.',
  bests: (count) => `${count} ${count === 1 ? 'persoonlijk of seizoensrecord' : 'persoonlijke en seizoensrecords'}`,
  today: (pair) => `vandaag, rit ${pair}`,
  before: (time, holder) => `eerder ${time} ${holder}`,
  noSource: 'geen bron genoemd',
};
