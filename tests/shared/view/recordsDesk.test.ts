/** The records desk: claims with their state, and the book with where its lines come from. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { claimLines, movedClaim, recordBookView, type ClaimLine } from '#shared/view/recordsDesk.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const start = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19', { holder: 'Jorien ter Mors', noc: 'NED', day: '2018-02-14', venue: 'Gangneung' });
const broken = start.starts(1).finishes('kok', '1:12.59').finishes('vigl', '1:17.15');
const confirmed = broken.confirms(1);
const twice = confirmed.starts(2).finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95');

const linesOf = ({ state }: { readonly state: CompetitionState }) => claimLines(state, 'en');
const first = (told: { readonly state: CompetitionState }): ClaimLine => must(linesOf(told)[0], 'a claim');

describe('a claim', () => {
  it('[R6] is pending until its pair is confirmed, and only then may be ratified', () => {
    expect(first(broken)).toMatchObject({ scope: 'OR', status: 'pending', mayRatify: false, mayRefuse: true });
    expect(first(confirmed)).toMatchObject({ status: 'confirmed', mayRatify: true, decision: null });
  });

  it('names holder, time, pair and the line it beat', () => {
    expect(first(broken)).toMatchObject({
      skater: { surname: 'KOK' },
      time: '1:12.59',
      race: { pair: 1, lane: 'outer' },
      previous: { time: '1:13.19', holder: 'Jorien ter Mors', place: 'Gangneung 2018' },
    });
    expect(first(broken).at).not.toBeNull();
  });

  it('[R5] that was beaten stays, as superseded, below the newer one', () => {
    expect(linesOf(twice).map(({ time, isSuperseded }) => [time, isSuperseded])).toEqual([
      ['1:12.31', false],
      ['1:12.59', true],
    ]);
    expect(first(twice).previous).toMatchObject({ time: '1:12.59', holder: 'Kok', pair: 1 });
  });

  it('[R1] that equals the line says so', () => {
    const equalled = start.starts(1).finishes('kok', '1:13.19');
    expect(first(equalled)).toMatchObject({ isEqualled: true });
  });

  it('is ratified by a decision that can be found again, lanes swapped or not', () => {
    const ratified = confirmed.ratifies('kok', 'OR');
    expect(first(ratified)).toMatchObject({
      status: 'ratified',
      mayRatify: false,
      decision: { seq: ratified.seq, isRefusal: false },
    });
    expect(first(ratified.retracts(ratified.seq))).toMatchObject({ status: 'confirmed', decision: null });
  });

  it('[R8] that an official took back stays visible once, and may be ratified again', () => {
    const refused = confirmed.refuses('kok', 'OR');
    expect(linesOf(refused)).toHaveLength(1);
    expect(first(refused)).toMatchObject({
      status: 'withdrawn',
      mayRatify: true,
      mayRefuse: false,
      decision: { seq: refused.seq, isRefusal: true, reason: null },
    });
  });

  it('[R8] that a correction took away stays visible, and nobody can ratify it', () => {
    const corrected = confirmed.finishes('kok', '1:14.00', 'official');
    expect(first(corrected)).toMatchObject({
      time: '1:12.59',
      status: 'withdrawn',
      mayRatify: false,
      mayRefuse: false,
    });
  });

  it('that comes again with another time stands beside the one that went', () => {
    const corrected = confirmed.finishes('kok', '1:12.95', 'official');
    expect(
      linesOf(corrected)
        .map(({ time, status }) => `${time} ${status}`)
        .toSorted(),
    ).toEqual(['1:12.59 withdrawn', '1:12.95 confirmed']);
  });

  it('is chosen one after the other', () => {
    const lines = linesOf(twice);
    const [newest, older] = lines.map(({ id }) => id);
    expect(movedClaim(lines, null, 1)).toBe(newest);
    expect(movedClaim(lines, must(newest, 'a claim'), 1)).toBe(older);
    expect(movedClaim(lines, must(older, 'a claim'), 1)).toBe(older);
    expect(movedClaim([], null, 1)).toBeNull();
  });
});

describe('the book', () => {
  it('tells holder, nation, day, track and source of a loaded line', () => {
    const [book] = recordBookView(start.state, 'en');
    expect(book).toMatchObject({ title: { length: '1000', label: null }, bests: [] });
    expect(book?.lines).toMatchObject([
      { scope: 'OR', time: '1:13.19', holder: 'Jorien ter Mors', noc: 'NED', day: '2018-02-14', venue: 'Gangneung' },
    ]);
    expect(book?.lines[0]).toMatchObject({ pair: null, before: null });
  });

  it('shows who holds a line now and what it was before', () => {
    const [book] = recordBookView(twice.state, 'en');
    expect(book?.lines).toMatchObject([{ time: '1:12.31', holder: 'Leerdam', pair: 2, before: { time: '1:13.19' } }]);
  });

  it('[R2] has the record of this track, not of others, and keeps bests apart', () => {
    const told = start
      .withRecord('TR', '1:15.00', { venue: 'Milano' })
      .withRecord('TR', '1:11.00', { venue: 'Calgary' })
      .withRecord('NR', '1:12.00', { noc: 'NED' })
      .withRecord('PB', '1:12.36', { entry: 'kok' as never });
    const [book] = recordBookView(told.state, 'en');
    expect(book?.lines.map(({ scope, time }) => `${scope} ${time}`)).toEqual([
      'OR 1:13.19',
      'TR 1:15.00',
      'NR 1:12.00',
    ]);
    expect(book?.bests.map(({ scope, time }) => `${scope} ${time}`)).toEqual(['PB 1:12.36']);
  });
});
