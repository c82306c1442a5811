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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), withoutWebTransport()],
  // Replaced by the content hash when the product is built.
  define: { __BUILD__: JSON.stringify('dev') },
  build: {
    rolldownOptions: {
      // The phone has a page of its own, whose head names everything it needs at once.
      input: { index: join(import.meta.dirname, 'index.html'), live: join(import.meta.dirname, 'live.html') },
    },
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
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
});
