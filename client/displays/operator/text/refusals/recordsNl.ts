/** Dutch, about claims that are ratified, taken back, held or released. */
import type { RecordRefusals } from '#shared/decide/refusals/records.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import type { ReleaseRule } from '#shared/facts/recordFacts.ts';
import { laneNl } from './namesNl.ts';

const RULE: Readonly<Record<ReleaseRule, string>> = {
  atOnce: 'direct in beeld',
  onConfirmation: 'in beeld als de rit bevestigd is',
  onRelease: 'in beeld na vrijgave',
};

export const recordsNl: RefusalsSaid<RecordRefusals> = {
  noSuchClaim: ({ scope, pair, lane }) => [
    `De ${laneNl[lane]} van rit ${pair} heeft geen ${scope} gereden`,
    'Kies een uitslag met die aanduiding',
  ],
  recordRatified: ({ scope }) => [`Het ${scope} is al erkend`, 'Wijs het af om dat terug te nemen'],
  recordTakenBack: ({ scope }) => [`Het ${scope} is ingetrokken`, 'Erken het om het te herstellen'],
  recordHeld: ({ scope }) => [`Het ${scope} wordt al uit beeld gehouden`, 'Geef het vrij om het te tonen'],
  recordOnAir: ({ scope }) => [`Het ${scope} is al in beeld`, 'Houd het uit beeld om het weg te halen'],
  claimUnconfirmed: () => ['De rit is niet bevestigd', 'Bevestig eerst de rit'],
  releaseRuleStands: ({ rule }) => [`De regel is al: ${RULE[rule]}`, 'Kies een andere om die te veranderen'],
};
