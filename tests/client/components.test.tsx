/** Small components: what each state says without colour. */
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { BadgeLook } from '#shared/view/rows.ts';
import { Flag } from '../../client/components/Flag.tsx';
import { FLAGS } from '../../client/components/flags.ts';
import { GapPlate } from '../../client/components/GapPlate.tsx';
import { LaneBadge } from '../../client/components/LaneBadge.tsx';
import { LinkBanner } from '../../client/components/LinkBanner.tsx';
import { RaceTime } from '../../client/components/RaceTime.tsx';
import { RecordBadge } from '../../client/components/RecordBadge.tsx';
import { RehearsalTag } from '../../client/components/RehearsalTag.tsx';
import { nation, nationCodes } from '#shared/primitives/noc.ts';

describe('a gap plate', () => {
  test.each([
    ['ahead', '−0.28', '0.28 seconds ahead of the leader', 1],
    ['behind', '+1.96', '1.96 seconds behind the leader', 1],
    ['level', '0.00', 'level with the leader', 0],
    ['none', null, 'no time to compare with', 0],
  ] as const)('that is %s says so by figure, word and arrow', (sign, text, said, arrows) => {
    render(<GapPlate gap={{ sign, text }} />);
    const plate = screen.getByRole('img', { name: said });
    expect(plate.className).toContain(sign);
    expect(plate.querySelectorAll('svg')).toHaveLength(arrows);
    expect(plate.textContent).toBe({ ahead: '−0.28', behind: '+1.96', level: '=0.00', none: '–' }[sign]);
  });
});

describe('a record badge', () => {
  test.each([
    ['pending', 'Olympic record, pending', 'OR'],
    ['confirmed', 'Olympic record', 'OR'],
    ['equalled', 'Olympic record, equalled', '=OR'],
    ['superseded', 'Olympic record, beaten since', 'wasOR'],
    ['withdrawn', 'Olympic record, withdrawn', 'OR'],
  ] as const satisfies readonly (readonly [BadgeLook, string, string])[])(
    '[R6] tells %s by word',
    (look, said, letters) => {
      render(<RecordBadge badge={{ scope: 'OR', look }} />);
      expect(screen.getByRole('img', { name: said }).textContent).toBe(letters);
    },
  );
});

describe('a time', () => {
  test('[T6] carries the deciding thousandth in brackets', () => {
    render(<RaceTime time={{ text: '1:17.15', thousandth: '6', status: 'confirmed' }} />);
    expect(screen.getByText('1:17.15').textContent).toBe('1:17.15(6)');
  });
  test('has a rule only while it is provisional', () => {
    render(<RaceTime hasRule time={{ text: '36.09', thousandth: null, status: 'provisional' }} />);
    render(<RaceTime hasRule time={{ text: '36.10', thousandth: null, status: 'official' }} />);
    expect(screen.getByText('36.09').className).toContain('ruled');
    expect(screen.getByText('36.10').className).not.toContain('ruled');
  });
});

describe('an armband', () => {
  test('says the lane by glyph, and by word where it is written out', () => {
    render(<LaneBadge armband="red" lane="outer" />);
    render(<LaneBadge armband="white" lane="inner" word="INNER" />);
    expect(screen.getByRole('img', { name: 'outer' })).toBeTruthy();
    expect(screen.getByText('INNER')).toBeTruthy();
  });
});

describe('flags', () => {
  test('there is a drawing for every nation of the table that has one, and no other', () => {
    const codes = nationCodes().flatMap((code) => nation(code)?.flag ?? []);
    expect(Object.keys(FLAGS).toSorted()).toEqual(codes.toSorted());
    expect(Object.values(FLAGS).every((drawing) => drawing !== undefined)).toBe(true);
  });
  test('a neutral athlete keeps the place of a flag, empty', () => {
    const { container } = render(<Flag code={null} />);
    expect(container.querySelector('svg')).toBeNull();
    expect(container.firstElementChild?.className).toBe('none');
  });
});

describe('the link banner', () => {
  test('speaks of times, and only when they are old', () => {
    const { container, rerender } = render(<LinkBanner quietSeconds={null} isOutdated={false} />);
    expect(container.textContent).toBe('');
    rerender(<LinkBanner quietSeconds={7} isOutdated={false} />);
    expect(container.textContent).toBe('no new times for 7 s');
    rerender(<LinkBanner quietSeconds={7} isOutdated />);
    expect(container.textContent).toContain('Please reload');
  });
});

test('a rehearsal says what was reconstructed, a competition nothing', () => {
  const { container, rerender } = render(<RehearsalTag rehearsal="reconstructed" />);
  expect(container.textContent).toBe('REHEARSALpartly estimated');
  rerender(<RehearsalTag rehearsal="rehearsal" />);
  expect(container.textContent).toBe('REHEARSAL');
  rerender(<RehearsalTag rehearsal="none" />);
  expect(container.textContent).toBe('');
});
