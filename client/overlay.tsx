/** Entry of the overlay's own page, built for the oldest browser inside a host: everything in one step, and no card over the picture while it may be on air. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/primitives/outcome.ts';
import { OverlayScreen } from './displays/overlay/OverlayScreen.tsx';
import { connect } from './live/connection.ts';
import { startLive } from './live/live.ts';
import { LiveContext } from './live/liveContext.ts';
import { publicScreen } from './live/publicScreen.ts';
import { IdentityCard } from './shell/IdentityCard.tsx';
import { loadFonts } from './shell/loadFonts.ts';
import { Retry } from './shell/Retry.tsx';

const live = startLive('overlay', connect, publicScreen);
await loadFonts();
createRoot(must(document.getElementById('screen'), 'the element of the screen')).render(
  <StrictMode>
    <LiveContext value={live}>
      <Retry>
        <OverlayScreen search={window.location.search} />
        <IdentityCard isOverPicture />
      </Retry>
    </LiveContext>
  </StrictMode>,
);
