/** Who asked: the address of the connection, unless a proxy that is named says otherwise. */
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { CallerAddresses, networkOf, readProxies } from '../../server/callerAddress.ts';

function request(remoteAddress: string | undefined, told?: string | string[]) {
  const asked = { socket: { remoteAddress }, headers: told === undefined ? {} : { 'x-forwarded-for': told } };
  return asked as unknown as Pick<IncomingMessage, 'headers' | 'socket'>;
}

describe('the address of a caller', () => {
  it('is that of the connection, whatever it claims, as long as no proxy is named', () => {
    const callers = new CallerAddresses([]);
    expect(callers.of(request('127.0.0.1', '9.9.9.9'))).toBe('127.0.0.1');
    expect(callers.of(request(undefined, '9.9.9.9'))).toBe('unknown');
  });

  it.each([
    ['127.0.0.1', '9.9.9.9', '9.9.9.9'],
    ['::ffff:127.0.0.1', '9.9.9.9', '9.9.9.9'],
    ['::1', '2001:db8::7', '2001:db8::7'],
    ['10.1.2.3', '9.9.9.9', '9.9.9.9'],
    ['127.0.0.1', '1.1.1.1, 9.9.9.9', '9.9.9.9'],
    ['127.0.0.1', '9.9.9.9, 10.9.9.9', '9.9.9.9'],
    ['127.0.0.1', ['1.1.1.1', ' 9.9.9.9 '], '9.9.9.9'],
    ['127.0.0.1', '<script>, 9.9.9.9', '9.9.9.9'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['127.0.0.1', ',,', '127.0.0.1'],
    ['127.0.0.1', '10.0.0.5', '10.0.0.5'],
    ['9.9.9.8', '1.1.1.1', '9.9.9.8'],
  ])('behind a proxy: %s that tells %j is %s', (remote, told, expected) => {
    const callers = new CallerAddresses(readProxies('loopback,10.0.0.0/8') ?? []);
    expect(callers.of(request(remote, told))).toBe(expected);
  });
});

describe('the network of an address', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
