/** Entry of the templates for playout servers, built into one plain script: modules are not loaded from a disk. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/primitives/outcome.ts';
import { TemplatePage } from './hosts/TemplatePage.tsx';
import { loadFonts } from './shell/loadFonts.ts';
import { Retry } from './shell/Retry.tsx';

const screen = must(document.getElementById('screen'), 'the element of the screen');
const { usual = '', server = '' } = screen.dataset;

void loadFonts().then(() =>
  createRoot(screen).render(
    <StrictMode>
      <Retry>
        <TemplatePage usual={usual} packedServer={server} />
      </Retry>
    </StrictMode>,
  ),
);
