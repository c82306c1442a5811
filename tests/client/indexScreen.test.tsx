/** The front door: a link for every screen and every option, and none that the screen would not understand. */
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SCENE_CHOICES } from '#shared/view/arenaAsked.ts';
import { OVERLAY_ELEMENTS } from '#shared/view/overlayElements.ts';
import { parseArenaOptions } from '../../client/displays/arena/arena.options.ts';
import { EXAMPLES, OVERLAY_EXAMPLES } from '../../client/displays/index/examples.ts';
import { IndexScreen } from '../../client/displays/index/IndexScreen.tsx';
import { parseOverlayOptions } from '../../client/displays/overlay/overlay.options.ts';
import { routeAt, ROUTES } from '../../client/routes.ts';

function links(search = ''): readonly URL[] {
  render(<IndexScreen search={search} />);
  return screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => new URL(href));
}

describe('the front door', () => {
  test.each(['', '?lang=nl'])('%s leads to every screen, to the graphics for playout, and nowhere else', (search) => {
    const isArchive = ({ pathname }: URL) => pathname === '/hosts/icebell-graphics.zip';
    const all = links(search);
    expect(all.filter(isArchive)).toHaveLength(1);
    const found = all.filter((link) => !isArchive(link));
    expect(new Set(found.map(({ pathname }) => routeAt(pathname).screen))).toEqual(
      new Set(ROUTES.map((route) => route.screen).filter((name) => name !== 'index')),
    );
  });
  test('speaks the language it is asked in', () => {
    links('?lang=nl');
    expect(screen.getByText('Testbeeld: randen, grijzen, kleuren, letters, beelden per seconde')).toBeTruthy();
  });
  test('has an example of every scene that can be asked for', () => {
    const scenes = Object.values(EXAMPLES).flatMap((search) => new URLSearchParams(search).get('scene') ?? []);
    expect(new Set(scenes)).toEqual(new Set(SCENE_CHOICES));
  });
  test('has an example of every graphic that can be asked for, and a link to it', () => {
    const named = Object.values(OVERLAY_EXAMPLES).flatMap((search) =>
      (new URLSearchParams(search).get('show') ?? '').split(',').filter((name) => name !== ''),
    );
    expect(new Set(named)).toEqual(new Set(OVERLAY_ELEMENTS));
    const shown = links().flatMap(({ pathname, search }) => (pathname === '/overlay' ? [search] : []));
    expect(shown.filter((search) => search !== '')).toEqual(Object.values(OVERLAY_EXAMPLES));
  });
});

describe('an example of the overlay', () => {
  const none = parseOverlayOptions('');
  test.each(Object.values(OVERLAY_EXAMPLES))('%s changes the picture', (search) => {
    expect(parseOverlayOptions(search)).not.toEqual(none);
  });
});

describe('an example', () => {
  /** One asks for the default, the other is for the desk. */
  const CHANGE_NOTHING = new Set(['?scene=auto', '?id=north']);
  const none = parseArenaOptions('');
  test.each(Object.values(EXAMPLES).filter((search) => !CHANGE_NOTHING.has(search)))(
    '%s changes the picture',
    (search) => {
      expect(parseArenaOptions(search)).not.toEqual(none);
      const scene = new URLSearchParams(search).get('scene');
      expect(parseArenaOptions(search).view.scene).toBe(scene ?? 'auto');
    },
  );
});
