/** The screens as files: pages asked for anew, hashed files kept for ever, and a clear word when nothing is built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../client/routes.ts';
import { SCREENS } from '../../../server/http/screens.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

function build(): void {
  mkdirSync(server.folder.file('client/assets'), { recursive: true });
  writeFileSync(server.folder.file('client/index.html'), '<!doctype html><title>Icebell</title>');
  writeFileSync(server.folder.file('client/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(server.folder.file('client/assets/main-abc123.js'), 'export {};');
}

describe('the screens', () => {
  it.each(SCREENS.map(({ path }) => path))('are served at %s, and asked for anew each time', async (path) => {
    build();
    const answer = await server.ask(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<title>Icebell</title>');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
  });

  it('are the same for the server as for the client', () => {
    expect(SCREENS.map(({ path }) => path)).toEqual(ROUTES.map(({ path }) => path));
  });

  it('keep their files as long as the name with its hash stays', async () => {
    build();
    const answer = await server.ask('/assets/main-abc123.js');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('Content-Type')).toMatch(/javascript/);
    expect((await server.ask('/icon.svg')).status).toBe(200);
  });

  it('are sent as the build compressed them, to whoever takes that', async () => {
    build();
    const script = server.folder.file('client/assets/main-abc123.js');
    writeFileSync(`${script}.br`, brotliCompressSync('export {};'));
    writeFileSync(`${script}.gz`, gzipSync('export {};'));
    const ask = (encodings: string) =>
      server.ask('/assets/main-abc123.js', { headers: { 'Accept-Encoding': encodings } });
    for (const [encodings, expected] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await ask(encodings);
      expect(answer.headers.get('Content-Encoding')).toBe(expected);
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
      expect(answer.headers.get('Content-Type')).toMatch(/javascript/);
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(answer.text).toBe('export {};');
    }
  });

  it('have a page of their own where the build made one', async () => {
    build();
    writeFileSync(server.folder.file('client/live.html'), '<!doctype html><title>Live</title>');
    expect((await server.ask('/live')).text).toContain('<title>Live</title>');
    expect((await server.ask('/arena')).text).toContain('<title>Icebell</title>');
  });

  it('that somebody does not wait for are no fault of the server', async () => {
    build();
    const line = connect(server.running.port, '127.0.0.1');
    line.resume().write('GET /arena HTTP/1.1\r\nHost: x\r\n\r\nno request');
    await once(line, 'close');
    expect((await server.ask('/healthz')).status).toBe(200);
    expect(server.lines.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('have no file that is not there, and nothing outside their folder', async () => {
    build();
    writeFileSync(server.folder.file('client/.hidden'), 'x');
    for (const path of ['/assets/gone.js', '/.hidden', '/..%2foperator-secret.json', '/%2e%2e/operator-secret.json']) {
      expect((await server.ask(path)).status, path).toBe(404);
    }
  });

  it('that are not built yet say how to build them', async () => {
    const answer = await server.ask('/arena');
    expect(answer.status).toBe(503);
    expect(answer.text).toBe(
      'The screens are not built yet. Run "npm run build" in the project folder, then reload this page.\n',
    );
  });
});
