/** Four kinds of test: pure and server tests in Node, components in jsdom, the built product in a browser, and how it looks. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const setup = join(import.meta.dirname, 'setup.ts');

export default defineConfig({
  root,
  define: { __BUILD__: JSON.stringify('test') },
  test: {
    retry: 0,
    // Loading the modules anew for each file would take longer than the tests; every test leaves things as it found them.
    isolate: false,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/client/**'],
          setupFiles: [setup],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          setupFiles: [setup, join(import.meta.dirname, 'setupDom.ts')],
          // Class names stay readable, so that a test can ask for one.
          css: { include: /.+/, modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          setupFiles: [setup],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One machine, one browser at a time, and only after the quick tests: two share the cores and gain nothing.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'visual',
          environment: 'node',
          include: ['tests/visual/**/*.spec.ts'],
          setupFiles: [setup],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
