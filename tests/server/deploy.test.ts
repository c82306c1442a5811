/** The files for systemd, nginx and Caddy name the port, the folder, the settings and the streams that the server really has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { readConfig } from '../../server/config.ts';

const SERVER = join(import.meta.dirname, '../../server');
const read = (path: string) => readFileSync(join(SERVER, path), 'utf8');
const [unit, nginx, caddy] = [read('deploy/icebell.service'), read('deploy/nginx.conf'), read('deploy/Caddyfile')];

const settings = Object.fromEntries(
  [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
);
const config = readConfig(settings);

describe('the unit', () => {
  test('has only settings that the server reads and takes', () => {
    const known = read('config.ts');
    for (const name of Object.keys(settings).filter((each) => each !== 'NODE_ENV'))
      expect(known).toContain(`  ${name}: v.`);
    expect(config.ok).toBe(true);
  });

  test('keeps the data where systemd lets it write, and starts what the build makes', () => {
    expect(settings['ICEBELL_DATA']).toBe(`/var/lib/${must(/^StateDirectory=(.+)$/m.exec(unit)?.[1], 'a folder')}`);
    const started = must(/^ExecStart=.* server\/dist\/(\w+)\.js$/m.exec(unit)?.[1], 'a program');
    expect(read('../package.json')).toContain(`server/dist/${started}.js`);
  });

  test('waits longer for the end than the server does', () => {
    const patienceMs = Number(/PATIENCE_MS = (\d+)/.exec(read('shutdown.ts'))?.[1]);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]) * 1000).toBeGreaterThan(2 * patienceMs);
  });
});

describe('the proxies', () => {
  test.each([
    ['nginx', nginx],
    ['Caddy', caddy],
  ])('%s leads to the address at which the unit listens, and is believed there', (_name, text) => {
    expect(text).toContain(`${settings['HOST']}:${settings['PORT']}`);
    expect(config).toMatchObject({ value: { proxies: ['loopback'] } });
  });

  test('nginx holds back no stream that there is', () => {
    const streams = must(/location ~ \^\/api\/v1\/\((.+)\)\$/.exec(nginx)?.[1], 'the streams').split('|');
    const routes = read('http/followRoutes.ts') + read('http/streamRoute.ts');
    const withStream = [...routes.matchAll(/'\/api\/v1\/(follow|stream)'/g)].map(([, name]) => name);
    expect(new Set(streams)).toEqual(new Set(withStream));
  });

  test('nginx takes the largest body that the server takes', () => {
    const most = must(/bytes: (\d+) \* MB/.exec(read('http/rehearsalRoutes.ts'))?.[1], 'the largest body');
    expect(nginx).toContain(`client_max_body_size ${most}m;`);
  });

  test('nginx overwrites whatever a caller claims to be', () => {
    expect(nginx).not.toContain('$proxy_add_x_forwarded_for');
    expect(nginx.match(/X-Forwarded-For \$remote_addr/g)).toHaveLength(2);
  });
});
