/** Entry of the phone's own page: everything it needs in one step, without looking up which screen to load. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/primitives/outcome.ts';
import { PhoneScreen } from './displays/phone/PhoneScreen.tsx';
import { startLive } from './live/live.ts';
import { follow } from './live/stream.ts';
import { LiveContext } from './live/liveContext.ts';
import { Retry } from './shell/Retry.tsx';

createRoot(must(document.getElementById('screen'), 'the element of the screen')).render(
  <StrictMode>
    <LiveContext value={startLive('phone', follow)}>
      <Retry>
        <PhoneScreen search={window.location.search} />
      </Retry>
    </LiveContext>
  </StrictMode>,
);
