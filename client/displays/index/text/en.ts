/** The front door, in English. */
import type { IndexTexts, OptionTexts, OverlayOptionTexts } from './indexTexts.ts';

const optionsEn: OptionTexts = {
  title: 'Arena options',
  intro:
    'Written behind the address and joined by &. What is not understood is left out, so a screen never stays empty. What the desk says goes before the address: a scene or message set there is shown until the desk takes it back.',
  groups: { setUp: 'Setting up', hall: 'Size of the hall', look: 'Language and colours', scenes: 'One scene' },
  examples: {
    testcard: 'Test card: edges, greys, colours, letters, frames a second',
    guides: 'Safe areas drawn over the picture',
    id: 'Id for the desk, where one browser shows several windows',
    rows: 'At most six rows on a page',
    seats: 'As many rows as can be read: screen 4 m high, last seat 100 m away',
    dutch: 'Dutch, with a decimal comma',
    contrast: 'Colours for a hall in daylight',
    auto: 'Chosen by what happens on the ice',
    holding: 'Competition and programme',
    next: 'Next pair',
    race: 'Pair on the ice',
    finish: 'Latest change of lead',
    record: 'Latest record',
    standings: 'Standings, page by page',
    podium: 'First three',
    break: 'Ice preparation with countdown',
    message: 'A message to the hall',
  },
  shapes: 'The picture follows the shape of the window by itself.',
  shape: { wide: '16:9 and around', ribbon: 'Ribbon, from 3:1', portrait: 'Upright, up to 4:5' },
};

const overlayOptionsEn: OverlayOptionTexts = {
  title: 'Overlay options',
  intro:
    'Each graphic can be a source of its own, or several share one, as named behind show=. A graphic is there while it is true and gone by itself; what is not understood is left out.',
  groups: { choice: 'Which graphics', picture: 'The picture', look: 'Language and colours', host: 'In and out' },
  examples: {
    together: 'Several together; without show= whatever goes with each other',
    clock: 'Clock, laps to go and both skaters around the line',
    compact: 'The same in two rows',
    pair: 'Lower third of the pair that is called',
    name: 'Lower third of one, in the outer lane',
    split: 'Passing: time, lap, rank and gap',
    results: 'First eight, beside the action',
    standings: 'All results across the picture, page by page',
    record: 'Record, once it is released',
    toBeat: 'Time to beat and the record that could fall',
    next: 'Who comes next',
    podium: 'First three',
    delay: 'As late as the picture: facts and clock 2000 ms back',
    safe: '10 % of the picture free at each edge instead of 5 %',
    guides: 'Safe areas drawn over the picture',
    frame: 'Size of the picture, where the window is another',
    chroma: 'A plain colour behind, for a chroma key',
    key: 'White where a graphic is, on black: the key for a host without alpha',
    dutch: 'Dutch, with a decimal comma',
    contrast: 'Stronger contrast',
    hold: 'Stays as long as it is true, for a host that fades it by itself',
    template: 'Nothing before the host says play',
  },
};

export const indexEn: IndexTexts = {
  title: 'Screens',
  intro: 'Every screen shows the same race, computed from the same log. Open one on the device that shows it.',
  open: 'Open',
  screens: {
    arena: {
      name: 'Arena',
      about: 'The pair on the ice around the line of the leader, the running clock, records and standings.',
      where: 'big screen, ribbon, upright',
    },
    overlay: {
      name: 'Overlay',
      about: 'Graphics over the broadcast picture: clock, names, splits, results and records, as late as the picture.',
      where: 'OBS, vMix, CasparCG',
    },
    phone: {
      name: 'Phone',
      about: 'The race in the hand: the pair on the ice, standings, skaters to follow with splits and lap charts.',
      where: 'phone',
    },
    operator: {
      name: 'Operator',
      about:
        'Times, corrections, results and screens, for those who are signed in. Every key is printed on its control.',
      where: 'desk beside the ice, tablet',
    },
    results: {
      name: 'Results',
      about: 'The result sheet to print: every split, mark and record, and the same as a table for a spreadsheet.',
      where: 'paper, press room',
    },
    startList: {
      name: 'Start list',
      about: 'The start list to print: pairs, lanes, personal and season bests, ice preparation.',
      where: 'paper, press room',
    },
    commentator: {
      name: 'Commentator',
      about:
        'For those who talk over the race: what each skater needs at every split, head to head, bests, records, corrections.',
      where: 'commentary desk, tablet, paper',
    },
    components: {
      name: 'Components',
      about: 'Every part of a picture in every state, for those who build and check screens.',
      where: 'any desk',
    },
  },
  notFound: 'There is no screen at this address. These are the ones there are.',
  playout: {
    title: 'For playout servers',
    about: 'Templates for CasparCG and SPX-GC and graphics for OGraf, with this server’s address in them.',
    link: 'Download the graphics',
  },
  options: optionsEn,
  overlayOptions: overlayOptionsEn,
};
