/** Settings: the defaults, and one clear line for every wrong value. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const WRONG_SERVERS =
  'ICEBELL_SERVERS must be the addresses of all servers as screens reach them, separated by commas, ' +
  'for example http://10.0.0.11:3000,http://10.0.0.12:3000';

describe('the settings of the server', () => {
  it('needs none of them', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: { port: 3000, host: '0.0.0.0', dataFolder: './data', readOnly: false, servers: [], logLevel: 'info' },
    });
  });

  it('reads every one from the environment', () => {
    const values = { PORT: '0', HOST: '::1', ICEBELL_DATA: '/srv/ice', LOG_LEVEL: 'warn', HOME: '/root' };
    expect(readConfig(values)).toEqual({
      ok: true,
      value: { port: 0, host: '::1', dataFolder: '/srv/ice', readOnly: false, servers: [], logLevel: 'warn' },
    });
  });

  it('takes the address of a database, and shows what stands in it to those who only watch', () => {
    const url = 'postgres://icebell:p%40ss@db.example:5433/icebell?sslmode=verify-full';
    expect(readConfig({ DATABASE_URL: url, ICEBELL_READONLY: '1' })).toMatchObject({
      ok: true,
      value: { databaseUrl: url, readOnly: true },
    });
  });

  it('takes the proxies that stand in front, and how much one address may hold', () => {
    const values = { ICEBELL_PROXY: 'loopback, 10.0.0.0/8,2001:db8::1', ICEBELL_PER_ADDRESS: '50000' };
    expect(readConfig(values)).toMatchObject({
      ok: true,
      value: { proxies: ['loopback', '10.0.0.0/8', '2001:db8::1'], mostPerAddress: 50_000 },
    });
  });

  it.each([
    '',
    '1',
    'true',
    'proxy.example',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0.1/8/8',
    '::/0',
    'loopback,',
    '300.1.1.1',
  ])('says what would be right instead of the proxy %j', (ICEBELL_PROXY) => {
    const problem = expect.stringMatching(/^ICEBELL_PROXY must name the proxies .* with commas$/) as string;
    expect(readConfig({ ICEBELL_PROXY })).toEqual({ ok: false, problem });
  });

  it('takes the addresses of all servers, however they are written', () => {
    const list = ' http://10.0.0.11:3000, https://b.example/,http://[::1]:3000';
    const servers = ['http://10.0.0.11:3000', 'https://b.example', 'http://[::1]:3000'];
    expect(readConfig({ ICEBELL_SERVERS: list })).toMatchObject({ ok: true, value: { servers } });
  });

  it.each([
    '',
    'icebell',
    'mysql://icebell:s3cret@localhost/icebell',
    'postgres://localhost',
    'postgres://icebell:s3cret/s3cret@localhost/icebell',
    'postgres://icebell:5432/s3cret@localhost/icebell',
    'postgres://icebell:5432/s3cret@localhost',
    'postgres://icebell:5432#s3cret@localhost/icebell',
    'postgres://icebell:5432?s3cret@localhost/icebell',
  ])('says what would be right instead of the database %j, without repeating it', (DATABASE_URL) => {
    const read = readConfig({ DATABASE_URL });
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/^DATABASE_URL must be/) as string });
    expect(JSON.stringify(read)).not.toContain('s3cret');
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ HOST: 'my rink' }, 'HOST must be an address to listen on, for example 0.0.0.0 or 127.0.0.1'],
    [{ ICEBELL_DATA: '' }, 'ICEBELL_DATA must be a folder for the log and the access data, for example ./data'],
    [{ ICEBELL_READONLY: 'yes' }, 'ICEBELL_READONLY must be 1 for a server that only shows the competition, or 0'],
    [
      { ICEBELL_READONLY: '1' },
      'ICEBELL_READONLY=1 needs DATABASE_URL: a server with a log of its own has nobody else to write to it',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
  ])('says what would be right instead of %j', (values, problem) => {
    expect(readConfig(values)).toEqual({ ok: false, problem });
  });

  it.each(['', '49', '1000001', '1e4', '-50'])(
    'says what would be right instead of %j an address',
    (ICEBELL_PER_ADDRESS) => {
      const problem =
        'ICEBELL_PER_ADDRESS must be how many sockets and streams one address may hold, from 50 to 1000000, for example 10000';
      expect(readConfig({ ICEBELL_PER_ADDRESS })).toEqual({ ok: false, problem });
    },
  );

  it.each([
    '10.0.0.11:3000',
    'http://10.0.0.11:3000,',
    'http://a b',
    'ftp://a',
    'http://a/live',
    'http://u:p@a',
    'http://a?b',
  ])('says what would be right instead of the servers %j', (ICEBELL_SERVERS) => {
    expect(readConfig({ ICEBELL_SERVERS })).toEqual({ ok: false, problem: WRONG_SERVERS });
  });

  it('names every wrong value in the same line', () => {
    const read = readConfig({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/^PORT .*; LOG_LEVEL .*$/) as string });
  });
});
