/** What a request names as its host goes into files: an address passes, anything else does not. */
import { describe, expect, test } from 'vitest';
import { askedAddress } from '../../../../server/http/hosts/askedAddress.ts';

describe('the address that a request named', () => {
  test.each([
    ['http', '192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['https', 'scores.example', 'https://scores.example'],
    ['http', '[fd00::1]:3000', 'http://[fd00::1]:3000'],
    ['http', 'Scores.Example:80', 'http://scores.example'],
    ['http', 'a"><script>', null],
    ['http', 'user@scores.example', null],
    ['http', 'scores.example/x', null],
    ['http', 'scores.example:99999', null],
    ['http', '', null],
  ])('%s and %s make %s', (protocol, host, address) => {
    expect(askedAddress({ protocol, host })).toBe(address);
  });
});
