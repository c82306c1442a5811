/** Where people find the screens, and what the server tells them when it starts or cannot. */
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { screenAddresses, serverAddress } from '../../server/addresses.ts';
import { startProblem } from '../../server/greeting.ts';

const config = { port: 3000, host: '0.0.0.0', dataFolder: './data', logLevel: 'info' } as const;

function card(address: string, family: 'IPv4' | 'IPv6', internal = false): NetworkInterfaceInfo {
  const common = { address, netmask: '', mac: '', internal, cidr: null };
  return family === 'IPv4' ? { ...common, family } : { ...common, family, scopeid: 0 };
}

describe('the addresses of the screens', () => {
  const cards = {
    lo: [card('127.0.0.1', 'IPv4', true)],
    eth0: [card('192.168.1.20', 'IPv4'), card('fe80::1', 'IPv6')],
  };

  it('are those of every network card when the server listens everywhere', () => {
    expect(screenAddresses(config, cards)).toEqual(['http://localhost:3000', 'http://192.168.1.20:3000']);
  });

  it('are only the one it listens on when there is one', () => {
    expect(screenAddresses({ host: '10.0.0.5', port: 80 }, cards)).toEqual(['http://10.0.0.5:80']);
    expect(screenAddresses({ host: '::1', port: 80 }, cards)).toEqual(['http://[::1]:80']);
  });

  it('lead a program on this machine to the loopback', () => {
    expect(serverAddress({ host: '0.0.0.0', port: 8 })).toBe('http://127.0.0.1:8');
  });
});

describe('a start that fails', () => {
  it('says which port is taken and how to choose another', () => {
    const error = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
    expect(startProblem(error, config)).toBe(
      'Port 3000 is taken. Stop the other program, or start with another one: PORT=3001 npm start',
    );
  });

  it('tells any other reason in one line', () => {
    expect(startProblem(new Error('the disk is full'), config)).toBe('Icebell cannot start: the disk is full');
  });
});
