/** What a page of graphics weighs beyond React, as every page of it has to load that. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export const MOST_BYTES_BEYOND_REACT = 60 * 1024;

/** Compressed, as a host loads it. */
export async function bytesBeyondReact(script: string): Promise<number> {
  const bytes = (text: string) => gzipSync(text, { level: 9 }).length;
  return bytes(script) - bytes(await reactAlone());
}

/** React with what draws it. */
async function reactAlone(): Promise<string> {
  const contents = `import { createRoot } from 'react-dom/client';
    import { StrictMode, createElement } from 'react';
    createRoot(document.body).render(createElement(StrictMode));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../../client') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
