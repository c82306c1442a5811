/** The drawn code is the encoded one, square by square, with a quiet border. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { QrCode } from '../../../client/displays/operator/people/QrCode.tsx';

const LINK = 'http://192.168.1.20:3000/operator#invitation=icb_n5nk66rwnw_hqqy8c89t9d6fq7rm3h7nza18pycb1ms';

test('every dark square is drawn, and nothing else', () => {
  render(<QrCode text={LINK} label="An invitation" />);
  const path = screen.getByRole('img', { name: 'An invitation' }).querySelector('path')?.getAttribute('d') ?? '';
  const { data, size } = encode(LINK, { ecc: 'M', border: 4 });
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) {
      const row = drawn[Number(y)];
      if (row !== undefined) row[Number(x) + at] = true;
    }
  }
  expect(drawn).toEqual(data);
  expect(data.slice(0, 4).flat()).not.toContain(true);
});
