/** Dutch, on the rehearsal desk. */
import type { RehearsalTexts } from './rehearsalTexts.ts';

export const rehearsalNl: RehearsalTexts = {
  title: 'Repetitie',
  what:
    'Speelt een opgenomen race af op alle schermen, met het merk REPETITIE. De wedstrijd wacht onaangeroerd: niets van een ' +
    'repetitie komt in haar logboek, en apparaten worden zolang geweigerd. Na een herstart staat de server weer op de wedstrijd.',
  source: 'Wat',
  sample: 'Milano 2026, 1000 m vrouwen',
  ownFile: 'Een sessiebestand…',
  chosenFile: (name) => `Het sessiebestand ${name}`,
  unreadable: (name) => `${name} is niet te lezen: het is geen JSON.`,
  speedLabel: 'Snelheid',
  speed: (times) => `${times}×`,
  fromPair: 'Vanaf rit',
  fromPairHint: 'alles daarvoor staat er meteen',
  begin: 'Begin de repetitie',
  leave: 'Verlaten',
  runs: (title, by) => `${title}, begonnen door ${by}`,
  progress: (played, steps) => `${played} van ${steps} stappen gespeeld`,
  isOver: 'Afgespeeld. Het blijft op de schermen tot iemand de repetitie verlaat.',
  refusals: (count, last) => `${count} stap${count === 1 ? '' : 'pen'} daarvan geweigerd; de laatste: ${last}.`,
  practise: 'Alles wat je nu op het paneel doet, gebeurt in de repetitie: tijden, corrigeren, ongedaan maken.',
};
