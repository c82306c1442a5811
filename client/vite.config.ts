/** How the screens are bundled, and where they find the server during development. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';

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

/** Of everything that is built. */
const COMMON: UserConfig = {
  root: import.meta.dirname,
  plugins: [react(), withoutWebTransport(), typefaceAtOnce()],
  // Replaced by the content hash when the product is built.
  define: { __BUILD__: JSON.stringify('dev') },
  build: {
    // Fonts and flags stay files: the content policy allows no data addresses, and a screen loads only what it shows.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': server,
      '/hosts': server,
      '/socket.io': { target: server, ws: true },
    },
  },
};

/** The pages, each built for itself, so that the phone's shares no pieces with the hall's and comes in one. */
const PAGES: Readonly<Record<string, string>> = { screens: 'index.html', phone: 'live.html', overlay: 'overlay.html' };

/** The oldest browser inside a host that graphics go on air from. */
const HOST_TARGET = 'chrome117';

/** What is handed out for hosts: no pages but scripts, which find everything beside themselves, under names that stay. */
const PACKAGES: Readonly<Record<string, UserConfig>> = {
  templates: packed('templates', { template: 'template.tsx' }, 'iife'),
  ograf: packed('ograf', { graphic: 'graphic.ts', fonts: 'styles/fonts.css' }, 'es'),
};

function packed(folder: string, entries: Readonly<Record<string, string>>, format: 'iife' | 'es'): UserConfig {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, join(import.meta.dirname, file)]),
  );
  return {
    base: './',
    publicDir: false,
    build: {
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
      outDir: join(import.meta.dirname, 'dist/hosts', folder),
      emptyOutDir: true,
      target: HOST_TARGET,
      // A plain script would otherwise put its styles into the page by itself, which the content policy forbids.
      cssCodeSplit: format === 'es',
    },
  };
}

function page(mode: string): UserConfig {
  return {
    build: {
      rolldownOptions: { input: join(import.meta.dirname, PAGES[mode] ?? 'index.html') },
      outDir: join(import.meta.dirname, 'dist'),
      // The first of them.
      emptyOutDir: mode === 'screens',
      target: mode === 'overlay' ? HOST_TARGET : 'es2022',
    },
  };
}

/** `mode` names the page or package that is built; while developing every page is there. */
export default defineConfig(({ mode }) => mergeConfig(COMMON, PACKAGES[mode] ?? page(mode)));
