/** Who may act: sessions, invitations, tokens and the secret itself, and how each of them ends, wherever they are kept. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Access } from '../../server/auth/access.ts';
import type { AccessStore } from '../../server/auth/accessStore.ts';
import { FakeClock } from '../support/fakeClock.ts';

/** One place where it is kept; every opening finds what the last one left. */
export interface AccessPlace {
  open(): AccessStore;
  remove(): void | Promise<void>;
}

const HERE = '10.0.0.1';
const HOUR_MS = 3_600_000;
const secret = 'k7qd-0m3x-0000-aaaa-bbbb';

export function describeAccess(name: string, createPlace: () => AccessPlace | Promise<AccessPlace>): void {
  describe(`${name} keeps the contract of who may act`, () => {
    let place: AccessPlace;
    let clock: FakeClock;
    let store: AccessStore;
    let access: Access;

    beforeEach(async () => {
      place = await createPlace();
      clock = new FakeClock();
      store = place.open();
      access = new Access({
        store,
        secret: { verify: async (candidate) => candidate === secret },
        clock,
      });
    });
    afterEach(async () => {
      await access.close();
      await place.remove();
    });

    async function signedIn(): Promise<{ cookie: string }> {
      const outcome = await access.signIn(secret, HERE);
      if (outcome.kind !== 'signedIn') throw new Error(`signing in ended with ${outcome.kind}`);
      return { cookie: `theme=dark; icebell_session=${outcome.sessionKey}` };
    }

    const deeds = async () => (await access.deeds.latest(100)).map(({ kind, by, about }) => [kind, by, about]);

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
        await access.signOut(browser);
        expect(await access.actorOf(browser, HERE)).toBeNull();
      });

      it('survives a restart of the server', async () => {
        const browser = await signedIn();
        await access.close();
        access = new Access({ store: place.open(), secret: { verify: async () => false }, clock });
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
        const { text } = await access.tokens.create('beam 1', 'device');
        expect(await access.actorOf(bearer(text), HERE)).toEqual({ role: 'device', name: 'beam 1', via: 'bearer' });
      });

      it('is worthless from the moment it is revoked', async () => {
        const { text, id } = await access.tokens.create('beam 1', 'device');
        expect(await access.tokens.revoke(id)).toMatchObject({ id });
        expect(await access.actorOf(bearer(text), HERE)).toBeNull();
        expect(await access.tokens.revoke(id)).toBeNull();
      });

      it('is listed with its last use, never with what makes it valid', async () => {
        const { text, id } = await access.tokens.create('beam 1', 'device');
        const createdAt = clock.now();
        expect(await access.tokens.list()).toEqual([
          { id, name: 'beam 1', role: 'device', createdAt, lastUsedAt: null },
        ]);
        clock.advance(5000);
        await access.actorOf(bearer(text), HERE);
        expect(await access.tokens.list()).toEqual([
          { id, name: 'beam 1', role: 'device', createdAt, lastUsedAt: createdAt + 5000 },
        ]);
      });

      it('with one sign wrong is none', async () => {
        const { text } = await access.tokens.create('beam 1', 'device');
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
        const { text, id } = await access.tokens.create('beam 1', 'device');
        await access.tokens.revoke(id);
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

    describe('an invitation', () => {
      it('lets one person in, once, with the role it was made for', async () => {
        const { text } = await access.invite('Anna', 'referee', HOUR_MS);
        const both = await Promise.all([access.accept(text, HERE, 'Bo'), access.accept(text, HERE, 'Cas')]);
        expect(both.map(({ kind }) => kind).toSorted()).toEqual(['signedIn', 'wrong']);
        expect(await access.sessions.list()).toMatchObject([{ role: 'referee' }]);
        expect(await access.invitations.list()).toEqual([]);
      });

      it('is worthless once it is too old or withdrawn', async () => {
        const old = await access.invite('Anna', 'timing', HOUR_MS);
        clock.advance(HOUR_MS);
        expect(await access.accept(old.text, HERE, 'Bo')).toEqual({ kind: 'wrong' });
        const { id, text } = await access.invite('Anna', 'timing', HOUR_MS);
        expect(await access.withdrawInvitation('Anna', id)).toBe(true);
        expect(await access.accept(text, HERE, 'Bo')).toEqual({ kind: 'wrong' });
        expect(await access.withdrawInvitation('Anna', id)).toBe(false);
      });
    });

    describe('the audit', () => {
      it('knows of everybody who was let in or out, in order', async () => {
        const browser = await signedIn();
        const { text } = await access.invite('Anna', 'director', HOUR_MS);
        await access.accept(text, HERE, 'Bo');
        const bo = (await access.sessions.list()).find(({ name: who }) => who === 'Bo');
        await access.signPersonOut('Anna', bo?.id ?? '');
        const { id } = await access.makeToken('Anna', 'beam 1', 'device');
        await access.revokeToken('Anna', id);
        await access.revokeToken('Anna', id);
        await access.signOut(browser);
        await access.signOut(browser);
        expect(await deeds()).toEqual([
          ['SignedIn', 'operator', null],
          ['PersonInvited', 'Anna', null],
          ['SignedIn', 'Bo', null],
          ['PersonSignedOut', 'Anna', 'Bo'],
          ['TokenMade', 'Anna', 'beam 1'],
          ['TokenRevoked', 'Anna', 'beam 1'],
          ['SignedOut', 'operator', null],
        ]);
        expect(await access.deeds.latest(1)).toMatchObject([{ kind: 'SignedOut' }]);
      });

      it('and letting in are kept together or not at all, with others asking in between', async () => {
        const failing = store.transaction(async (tables) => {
          const values = [1, 'Anna', 'TokenMade', 'beam', 'device'];
          await tables.ask(
            `INSERT INTO ${tables.schema}.deeds (at, "by", kind, about, detail) VALUES ($1, $2, $3, $4, $5)`,
            values,
          );
          throw new Error('no room');
        });
        await Promise.all([expect(failing).rejects.toThrow('no room'), access.makeToken('Bo', 'beam 2', 'device')]);
        expect(await deeds()).toEqual([['TokenMade', 'Bo', 'beam 2']]);
      });
    });

    it('takes nothing more once it is closed', async () => {
      await access.close();
      await expect(access.tokens.list()).rejects.toThrow();
      await expect(access.makeToken('Anna', 'beam', 'device')).rejects.toThrow();
      access = new Access({ store: place.open(), secret: { verify: async () => false }, clock });
    });
  });
}
