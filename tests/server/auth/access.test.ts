/** Who may act: sessions, tokens and the secret itself, and how each of them ends. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { Access } from '../../../server/auth/access.ts';
import { openOperatorSecret } from '../../../server/auth/operatorSecret.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';

const HERE = '10.0.0.1';
const HOUR_MS = 3_600_000;

let folder: TempFolder;
let clock: FakeClock;
let access: Access;
let secret: string;

beforeEach(async () => {
  folder = tempFolder();
  clock = new FakeClock();
  const opened = await openOperatorSecret(folder.path);
  secret = must(opened.created, 'a new secret');
  access = new Access({ folder: folder.path, secret: opened.secret, clock });
});
afterEach(() => {
  access.close();
  folder.remove();
});

async function signedIn(): Promise<{ cookie: string }> {
  const outcome = await access.signIn(secret, HERE);
  if (outcome.kind !== 'signedIn') throw new Error(`signing in ended with ${outcome.kind}`);
  return { cookie: `theme=dark; icebell_session=${outcome.sessionKey}` };
}

describe('a session', () => {
  it('makes its browser the operator, for twelve hours', async () => {
    const browser = await signedIn();
    expect(await access.actorOf(browser, HERE)).toEqual({ role: 'admin', name: 'operator', via: 'cookie' });
    clock.advance(12 * HOUR_MS - 1);
    expect(await access.actorOf(browser, HERE)).not.toBeNull();
    clock.advance(1);
    expect(await access.actorOf(browser, HERE)).toBeNull();
  });

  it('ends at once when its browser signs out', async () => {
    const browser = await signedIn();
    access.signOut(browser);
    expect(await access.actorOf(browser, HERE)).toBeNull();
  });

  it('survives a restart of the server', async () => {
    const browser = await signedIn();
    access.close();
    access = new Access({ folder: folder.path, secret: { verify: async () => false }, clock });
    expect(await access.actorOf(browser, HERE)).not.toBeNull();
  });

  it.each(['', 'icebell_session=', 'icebell_session=x', 'icebell_session=icb_0_0', 'other=1', ';;=;'])(
    'is not made of the cookie %j',
    async (cookie) => {
      expect(await access.actorOf({ cookie }, HERE)).toBeNull();
    },
  );
});

describe('a token', () => {
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

  it('stands for its device, by its name', async () => {
    const { text } = access.tokens.create('beam 1', 'device');
    expect(await access.actorOf(bearer(text), HERE)).toEqual({ role: 'device', name: 'beam 1', via: 'bearer' });
  });

  it('is worthless from the moment it is revoked', async () => {
    const { text, id } = access.tokens.create('beam 1', 'device');
    expect(access.tokens.revoke(id)).toMatchObject({ id });
    expect(await access.actorOf(bearer(text), HERE)).toBeNull();
    expect(access.tokens.revoke(id)).toBeNull();
  });

  it('is listed with its last use, never with what makes it valid', async () => {
    const { text, id } = access.tokens.create('beam 1', 'device');
    const createdAt = clock.now();
    expect(access.tokens.list()).toEqual([{ id, name: 'beam 1', role: 'device', createdAt, lastUsedAt: null }]);
    clock.advance(5000);
    await access.actorOf(bearer(text), HERE);
    expect(access.tokens.list()).toEqual([
      { id, name: 'beam 1', role: 'device', createdAt, lastUsedAt: createdAt + 5000 },
    ]);
  });

  it('with one sign wrong is none', async () => {
    const { text } = access.tokens.create('beam 1', 'device');
    const other = text.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await access.actorOf(bearer(other), HERE)).toBeNull();
  });

  it('that is wrong is not made good by a cookie', async () => {
    const browser = await signedIn();
    expect(await access.actorOf({ ...browser, authorization: 'Bearer nonsense' }, HERE)).toBeNull();
    expect(await access.actorOf({ ...browser, authorization: 'Basic b3A6b3A=' }, HERE)).toBeNull();
  });

  it("may be the operator's secret itself", async () => {
    expect(await access.actorOf(bearer(secret), HERE)).toEqual({ role: 'admin', name: 'operator', via: 'bearer' });
  });

  it('that was revoked does not lock its address out, but guesses at the secret do', async () => {
    const { text, id } = access.tokens.create('beam 1', 'device');
    access.tokens.revoke(id);
    for (let retry = 0; retry < 20; retry += 1) await access.actorOf(bearer(text), HERE);
    expect(access.waitMs(HERE)).toBe(0);
    for (let guess = 0; guess < 20; guess += 1) await access.actorOf(bearer(`guess-${guess}`), HERE);
    expect(access.waitMs(HERE)).toBe(1000);
  });

  it('once proved needs no second slow proof, even from an address that guesses', async () => {
    await access.actorOf(bearer(secret), HERE);
    for (let guess = 0; guess < 20; guess += 1) await access.actorOf(bearer('nonsense'), HERE);
    expect(await access.actorOf(bearer(secret), HERE)).not.toBeNull();
  });
});

describe('what lies on the disk', () => {
  it('signs nobody in: hashes only, readable by the server alone', async () => {
    const { text } = access.tokens.create('beam 1', 'device');
    const key = (await signedIn()).cookie.split('=').at(-1) ?? '';
    access.close();
    for (const name of readdirSync(folder.path)) {
      const file = folder.file(name);
      expect(statSync(file).mode & 0o077, name).toBe(0);
      const content = readFileSync(file, 'latin1');
      for (const part of [secret, text.slice(-32), key.slice(-32)]) expect(content).not.toContain(part);
    }
    access = new Access({ folder: folder.path, secret: { verify: async () => false }, clock });
  });
});
