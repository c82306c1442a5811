/** Settings: the defaults, and one clear line for every wrong value. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

describe('the settings of the server', () => {
  it('needs none of them', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: { port: 3000, host: '0.0.0.0', dataFolder: './data', logLevel: 'info' },
    });
  });

  it('reads every one from the environment', () => {
    const values = { PORT: '0', HOST: '::1', ICEBELL_DATA: '/srv/ice', LOG_LEVEL: 'warn', HOME: '/root' };
    expect(readConfig(values)).toEqual({
      ok: true,
      value: { port: 0, host: '::1', dataFolder: '/srv/ice', logLevel: 'warn' },
    });
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number from 0 to 65535, for example 3000'],
    [{ HOST: 'my rink' }, 'HOST must be an address to listen on, for example 0.0.0.0 or 127.0.0.1'],
    [{ ICEBELL_DATA: '' }, 'ICEBELL_DATA must be a folder for the log and the access data, for example ./data'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
  ])('says what would be right instead of %j', (values, problem) => {
    expect(readConfig(values)).toEqual({ ok: false, problem });
  });

  it('names every wrong value in the same line', () => {
    const read = readConfig({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/^PORT .*; LOG_LEVEL .*$/) as string });
  });
});
