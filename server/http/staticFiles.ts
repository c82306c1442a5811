/** The built screens: pages are asked for anew each time, files with a hash in their name never again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { SCREENS } from './screens.ts';

const NOT_BUILT = 'The screens are not built yet. Run "npm run build" in the project folder, then reload this page.\n';

export function serveScreens(app: Express, clientFolder: string): void {
  const page = join(clientFolder, 'index.html');
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.get(
    SCREENS.map(({ path }) => path),
    (_request, response) => {
      if (!existsSync(page)) {
        response.status(503).type('text/plain').set('Cache-Control', 'no-store').send(NOT_BUILT);
        return;
      }
      response.sendFile(page, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    },
  );
  app.use(express.static(clientFolder, { index: false, cacheControl: false }));
}
