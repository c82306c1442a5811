/** How the screens are bundled, and where they find the server during development. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = 'http://localhost:3000';

/** The socket library brings a transport that this server does not offer. */
function withoutWebTransport(): Plugin {
  return {
    name: 'without-web-transport',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return /engine\.io-client.*transports\/webtransport\.js$/.test(id) ? 'export class WT {}' : null;
    },
  };
}

/** The phone's page names the typeface in its head, so that it comes with the scripts and not after the styles. */
function typefaceAtOnce(): Plugin {
  return {
    name: 'typeface-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { filename, bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => /archivo-latin-wdth.*\.woff2$/.test(name));
        if (file === undefined || !filename.endsWith('live.html')) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** The pages, each built for itself, so that the phone's shares no pieces with the hall's and comes in one. */
const PAGES: Readonly<Record<string, string>> = { screens: 'index.html', phone: 'live.html', overlay: 'overlay.html' };

/** The oldest browser inside a host that graphics go on air from. */
const OVERLAY_TARGET = 'chrome117';

/** `mode` names the page that is built; while developing every page is there. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), withoutWebTransport(), typefaceAtOnce()],
  // Replaced by the content hash when the product is built.
  define: { __BUILD__: JSON.stringify('dev') },
  build: {
    rolldownOptions: { input: join(import.meta.dirname, PAGES[mode] ?? 'index.html') },
    outDir: join(import.meta.dirname, 'dist'),
    // The first of them.
    emptyOutDir: mode === 'screens',
    target: mode === 'overlay' ? OVERLAY_TARGET : 'es2022',
    // Fonts and flags stay files: the content policy allows no data addresses, and a screen loads only what it shows.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
}));
