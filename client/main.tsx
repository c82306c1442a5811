/** Entry of every screen: reads the address, loads the one display it names and starts the connection it needs. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isOverPicture } from '#shared/control/overPicture.ts';
import { must } from '#shared/primitives/outcome.ts';
import { startLive } from './live/live.ts';
import { LiveContext } from './live/liveContext.ts';
import { loadConnection, loadDisplay, loadObedience } from './loadDisplay.ts';
import { routeAt, type Route } from './routes.ts';
import { IdentityCard } from './shell/IdentityCard.tsx';
import { Retry } from './shell/Retry.tsx';
import { loadFonts } from './shell/loadFonts.ts';

/** A part of the page that did not arrive is asked for again with the whole page: the server may have a newer one. */
const RELOAD_AFTER_MS = 5000;

async function show(route: Route): Promise<void> {
  const root = createRoot(must(document.getElementById('screen'), 'the element of the screen'));
  const [connect, directed] = await Promise.all([loadConnection(route.screen), loadObedience(route)]);
  const live = route.isLive ? startLive(route.screen, connect, directed) : null;
  const [Display] = await Promise.all([loadDisplay(route.screen), loadFonts()]);
  root.render(
    <StrictMode>
      <LiveContext value={live}>
        <Retry>
          <Display search={window.location.search} />
          {route.obeysDesk && <IdentityCard isOverPicture={isOverPicture(route.screen)} />}
        </Retry>
      </LiveContext>
    </StrictMode>,
  );
}

show(routeAt(window.location.pathname)).catch((error: unknown) => {
  reportError(error);
  setTimeout(() => window.location.reload(), RELOAD_AFTER_MS);
});
