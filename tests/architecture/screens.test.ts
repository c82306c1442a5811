/** The server and the client know the same screens, and agree which of them people at the desk direct. */
import { expect, test } from 'vitest';
import { ROUTES } from '../../client/routes.ts';
import { SCREENS } from '../../server/http/screens.ts';

test('the server serves every screen that the client draws, and no other', () => {
  expect(SCREENS.map(({ path }) => path)).toEqual(ROUTES.map(({ path }) => path));
});

test('both say of the same ones that they obey the desk', () => {
  const directed = (pages: readonly { readonly path: string; readonly obeysDesk?: true }[]) =>
    pages.filter(({ obeysDesk }) => obeysDesk === true).map(({ path }) => path);
  expect(directed(SCREENS)).toEqual(directed(ROUTES));
  expect(directed(SCREENS)).toContain('/arena');
});
