/** Who acts on an older state of the same pair, distance or competition is refused and told what changed. */
import { describe, it } from 'vitest';
import { given, type CommandInput, type Step, type Story } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  line,
  openDistance,
  published,
  raceAt,
  reading,
  registerEntries,
  start,
  started,
} from './scenario.ts';

/** Up to here the sender had seen the log. */
const seen = (story: Story) => story.state.seq;

function givenNews(before: readonly Step[], ...news: readonly Step[]) {
  const sawSeq = seen(given(...before));
  return { story: given(...before, ...news), asking: { expectedSeq: sawSeq } };
}

describe('StaleView', () => {
  const mark: CommandInput = { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DNF' };

  it('[C5] refuses a command about a pair that has changed since, and names the change', () => {
    const { story, asking } = givenNews(started, reading(1, 'inner', 200, 17_720));
    story
      .when(mark, asking)
      .refuses('StaleView', /^Since fact 8 this has changed: ReadingRecorded \(9\)$/, /Look at the present state/);
  });

  it('[C5] names the last three changes', () => {
    const { story, asking } = givenNews(started, ...finished.slice(started.length));
    story
      .when(mark, asking)
      .refuses(
        'StaleView',
        /: ReadingRecorded \(12\), ReadingRecorded \(13\), ReadingRecorded \(14\)$/,
        /decide again/,
      );
  });

  it('[C5] does not mind changes of another pair or distance', () => {
    const { story, asking } = givenNews(started, reading(2, 'inner', 200, 17_520), call(1, 2));
    story.when(mark, asking).gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DNF', reason: null, rank: null });
  });

  it('[C5] minds a change of the whole distance', () => {
    const { story, asking } = givenNews([...published], {
      kind: 'PublishStartList',
      distance: 1,
      slots: [{ ...raceAt(1, 'inner'), entry: 'kok' }].map(({ pair, wave, lane, entry }) => ({
        pair,
        wave,
        lane,
        entry,
      })),
      iceBreaks: [],
    });
    story.when(call(1), asking).refuses('StaleView', /: StartListPublished \(7\)$/, /present state/);
    story.when(call(1, 2), asking).gives({ ...call(1, 2), kind: 'PairCalled' });
  });

  it('[C5] a command about a distance minds changes of its pairs', () => {
    const { story, asking } = givenNews([...finished, confirm(1)], call(2));
    story
      .when({ kind: 'MakeDistanceOfficial', distance: 1 }, asking)
      .refuses('StaleView', /: PairCalled \(16\)$/, /present state/);
    story
      .when({ kind: 'MakeDistanceOfficial', distance: 2 }, asking)
      .refuses('WrongPhase', /^Not confirmed: pair 1, 2$/, /Confirm every pair/);
  });

  it('[C5] a command about the competition minds changes of the competition only', () => {
    const book: CommandInput = { kind: 'LoadRecordBook', records: [line('WR', 71_610)] };
    const more = givenNews([...published], registerEntries);
    more.story.when(book, more.asking).refuses('StaleView', /: EntriesRegistered \(7\)$/, /present state/);
    const other = givenNews([...published], call(1), start(1), openDistance(3, 500, 'women'));
    other.story.when(book, other.asking).gives({ ...book, kind: 'RecordBookLoaded' });
  });

  it('[C5] a correction minds changes where the corrected fact stands', () => {
    const retraction: Step<CommandInput> = (story) => ({ kind: 'RetractFact', target: story.seqOf('PairStarted') });
    const same = givenNews(started, reading(1, 'inner', 200, 17_720));
    same.story.when(retraction, same.asking).refuses('StaleView', /: ReadingRecorded \(9\)$/, /present state/);
    const other = givenNews(started, call(2));
    other.story.when(retraction, other.asking).gives({ kind: 'FactRetracted', target: 8 });
  });

  it('[C5] a correction is itself a change where the corrected fact stands', () => {
    const { story, asking } = givenNews(finished, (told) => ({
      kind: 'RetractFact',
      target: told.seqOf('ReadingRecorded'),
    }));
    story.when(confirm(1), asking).refuses('StaleView', /: FactRetracted \(15\)$/, /present state/);
    story.when(call(2), asking).gives({ ...call(2), kind: 'PairCalled' });
  });

  it('[C5] a replacement minds changes where its new fact would stand, too', () => {
    const slip = [
      ...published,
      call(2),
      start(2),
      ...started.slice(published.length),
      reading(1, 'inner', 200, 17_720),
    ];
    const { story, asking } = givenNews(slip, reading(2, 'inner', 200, 17_520));
    story
      .when(
        (told) => ({
          kind: 'ReplaceFact',
          target: told.seqOf('ReadingRecorded', 1),
          by: reading(2, 'outer', 200, 17_720),
        }),
        asking,
      )
      .refuses('StaleView', /: ReadingRecorded \(12\)$/, /present state/);
  });

  it('[C5] a reading for the pair on the ice minds that another pair was called', () => {
    const typed: CommandInput = {
      kind: 'RecordReading',
      lane: 'inner',
      pointM: 200,
      source: 'hand',
      elapsedMs: 17_720,
    };
    const { story, asking } = givenNews(started, call(2), start(2));
    story.when(typed, asking).refuses('StaleView', /: PairCalled \(9\), PairStarted \(10\)$/, /present state/);
  });

  it('[C5] a correction of a fact that nobody has is not stale but unknown', () => {
    const { story, asking } = givenNews(started, call(2));
    story
      .when({ kind: 'RetractFact', target: 99 }, asking)
      .refuses('UnknownTarget', /There is no fact 99/, /Name the number/);
  });

  it.each([
    ['the present number', (story: Story) => seen(story)],
    ['a number from the future', (story: Story) => seen(story) + 5],
  ])('[C5] is content with %s', (_what, expectedSeq) => {
    given(...started)
      .when(mark, { expectedSeq })
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DNF', reason: null, rank: null });
  });

  it('[C5] is not asked of a sender who names no number', () => {
    given(...finished)
      .when(confirm(1))
      .gives({ ...confirm(1), kind: 'PairConfirmed' });
  });

  it('[C5] who has seen nothing has missed everything', () => {
    given(...started)
      .when(mark, { expectedSeq: 0 })
      .refuses('StaleView', /: StartListPublished \(5\), PairCalled \(7\), PairStarted \(8\)$/);
  });
});
