/** Behind a proxy that the settings name people are who they are, and what is told over TLS stays there; nobody else is believed. */
import { afterEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';
import { TestScreen } from '../../support/testScreen.ts';

let server: TestServer;
afterEach(() => server.close());

async function start(proxies?: readonly string[]): Promise<void> {
  server = await TestServer.start(undefined, undefined, { proxies });
}

const OVER_TLS = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '203.0.113.7' };

function signIn(secret: string, headers: Readonly<Record<string, string>>) {
  return server.ask('/api/v1/session', { json: { secret, name: 'Jo' }, headers });
}

describe('a proxy that is named', () => {
  it('makes the cookie secure and promises TLS, but only for what came over TLS', async () => {
    await start(['loopback']);
    const answer = await signIn(server.secret, OVER_TLS);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure$/);
    expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=15552000');
    const plain = await signIn(server.secret, { 'X-Forwarded-Proto': 'http' });
    expect(plain.headers.getSetCookie()[0]).not.toContain('Secure');
    expect(plain.headers.get('Strict-Transport-Security')).toBeNull();
  });

  it('tells who guesses, so that others behind it are not held up, over HTTP and over the socket', async () => {
    await start(['loopback']);
    const from = (address: string) => ({ 'X-Forwarded-For': address });
    for (let n = 0; n < 6; n += 1) await signIn('wrong', from('203.0.113.7'));
    expect((await signIn(server.secret, from('203.0.113.7'))).status).toBe(429);
    const authorization = `Bearer ${server.secret}`;
    const guessing = await TestScreen.connect(server.running.url, {
      headers: { ...from('203.0.113.7'), authorization },
    });
    expect(await guessing.command({ commandId: 'x', command: {} })).toMatchObject({ refusal: { code: 'NotAllowed' } });
    guessing.close();
    expect((await signIn(server.secret, from('203.0.113.8'))).status).toBe(200);
  });
});

describe('whoever is no proxy of ours', () => {
  it.each([[undefined], [['10.0.0.0/8']]])('is not believed (proxies: %j)', async (proxies) => {
    await start(proxies);
    const first = await signIn(server.secret, OVER_TLS);
    expect(first.headers.getSetCookie()[0]).not.toContain('Secure');
    expect(first.headers.get('Strict-Transport-Security')).toBeNull();
    for (let n = 0; n < 6; n += 1) await signIn('wrong', { 'X-Forwarded-For': `203.0.113.${n}` });
    expect((await signIn('wrong', { 'X-Forwarded-For': '203.0.113.99' })).status).toBe(429);
  });

  it('cannot make a foreign page look like ours', async () => {
    await start();
    const headers = { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' };
    expect((await signIn(server.secret, headers)).status).toBe(403);
  });
});
