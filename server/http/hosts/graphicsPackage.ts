/** The archive of everything a playout server needs, made for one server address; the same bytes for the same build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zip, type AsyncZippable, type AsyncZippableFile } from 'fflate';
import { PACKED_GRAPHICS } from '#shared/view/graphicPackage.ts';
import { ografManifest, ografModule } from './ografManifest.ts';
import { packageReadme } from './packageReadme.ts';
import { templatePage } from './templatePage.ts';

/** What is written for an address, by its place in the archive and below `/hosts`. */
export function writtenFiles(server: string): ReadonlyMap<string, string> {
  return new Map([
    ['README.txt', packageReadme(server)],
    ...PACKED_GRAPHICS.flatMap((graphic) => [
      [`templates/${graphic}.html`, templatePage(graphic, server)] as const,
      [`ograf/${graphic}.ograf.json`, `${JSON.stringify(ografManifest(graphic, server), null, 2)}\n`] as const,
      [`ograf/${graphic}.js`, ografModule(graphic, server)] as const,
    ]),
  ]);
}

const FOLDERS = ['ograf', 'templates'] as const;
/** The server keeps compressed copies beside the files; they are for browsers. */
const IS_COPY = /\.(?:br|gz)$/;

export interface Archive {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Pressed already. */
const IS_PRESSED = /\.woff2$/;

export function isPackageBuilt(folder: string): boolean {
  return FOLDERS.every((name) => existsSync(join(folder, name)));
}

/** `folder` holds what the build made. */
export async function graphicsArchive(folder: string, server: string): Promise<Archive> {
  const built = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => !IS_COPY.test(file))
      .map((file) => [`${name}/${file}`, readFileSync(join(folder, name, file))] as const),
  );
  const written = [...writtenFiles(server)].map(([path, text]) => [path, strToU8(text)] as const);
  const files = [...built, ...written].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([path, bytes]): [string, AsyncZippableFile] => {
    return [`icebell-graphics/${path}`, [bytes, { level: IS_PRESSED.test(path) ? 0 : 9 }]];
  });
  const bytes = await packed(Object.fromEntries(entries));
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}

/** Beside the event loop: a race may be on, and its readings must not wait for somebody's download. */
function packed(entries: AsyncZippable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The moment of packing says nothing, and would make every archive another one.
    zip(entries, { mtime: '1980-01-02T00:00:00' }, (error, bytes) => {
      if (error === null) resolve(Buffer.from(bytes));
      else reject(error);
    });
  });
}
