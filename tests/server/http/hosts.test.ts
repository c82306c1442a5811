/** The graphics for playout servers as they are served: for everybody, from every page, with this server's address in them. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PACKED_GRAPHICS } from '#shared/view/graphicPackage.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

const ARCHIVE = '/hosts/icebell-graphics.zip';

function build(): void {
  for (const [folder, file] of [
    ['templates', 'template.js'],
    ['ograf', 'graphic.js'],
  ] as const) {
    mkdirSync(server.folder.file(`client/hosts/${folder}`), { recursive: true });
    writeFileSync(server.folder.file(`client/hosts/${folder}/${file}`), `"${folder}";`);
    writeFileSync(server.folder.file(`client/hosts/${folder}/${file}.br`), 'compressed');
  }
}

async function archive(): Promise<{ readonly answer: Response; readonly bytes: Uint8Array }> {
  const answer = await fetch(server.running.url + ARCHIVE);
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

describe('the archive', () => {
  test('holds every graphic for every host, what they are made of, and how they are used; no copies for browsers', async () => {
    build();
    const { answer, bytes } = await archive();
    expect(answer.headers.get('Content-Type')).toBe('application/zip');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename=icebell-graphics.zip');
    const files = Object.keys(unzipSync(bytes)).map((path) => path.replace('icebell-graphics/', ''));
    const expected = PACKED_GRAPHICS.flatMap((graphic) => [
      `templates/${graphic}.html`,
      `ograf/${graphic}.ograf.json`,
      `ograf/${graphic}.js`,
    ]);
    expect(files).toEqual(
      ['README.txt', 'ograf/graphic.js', 'templates/template.js', ...expected].toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('is the same to the byte each time, and not sent again to whoever has it', async () => {
    build();
    const [first, second] = [await archive(), await archive()];
    expect(second.bytes).toEqual(first.bytes);
    const etag = first.answer.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect((await server.ask(ARCHIVE, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('knows the server that it was downloaded from', async () => {
    build();
    const files = unzipSync((await archive()).bytes);
    const text = (path: string) => new TextDecoder().decode(files[`icebell-graphics/${path}`]);
    const { url } = server.running;
    expect(text('README.txt')).toContain(url);
    expect(text('templates/clock.html')).toContain(`data-server="${url}"`);
    expect(text('ograf/clock.js')).toContain(`server: "${url}"`);
    expect(JSON.parse(text('ograf/clock.ograf.json'))).toMatchObject({
      schema: { properties: { server: { default: url } } },
    });
  });

  test('is not there before the build, and says so', async () => {
    const answer = await server.ask(ARCHIVE);
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('npm run build');
  });
});

describe('a file of the package', () => {
  test('is listed, and each address in the list leads to it', async () => {
    const { body } = await server.ask('/hosts/');
    const { graphics, readme } = body as {
      readonly readme: string;
      readonly graphics: readonly { readonly template: string; readonly ograf: string }[];
    };
    expect(graphics).toHaveLength(PACKED_GRAPHICS.length);
    for (const address of [readme, ...graphics.flatMap(({ template, ograf }) => [template, ograf])]) {
      expect((await fetch(address)).status, address).toBe(200);
    }
  });

  test('may be loaded by any page; nothing else may', async () => {
    build();
    const headers = { Origin: 'null' };
    for (const path of ['/hosts/ograf/clock.js', '/hosts/ograf/graphic.js', '/hosts/ograf/clock.ograf.json', ARCHIVE]) {
      const answer = await server.ask(path, { headers });
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('Access-Control-Allow-Origin'), path).toBe('*');
      expect(answer.headers.get('Cross-Origin-Resource-Policy'), path).toBe('cross-origin');
      expect(answer.headers.get('Cache-Control'), path).toBe('no-cache');
    }
    for (const path of ['/api/v1/facts', '/api/v1/live', '/overlay', '/socket.io/?EIO=4&transport=polling']) {
      const answer = await server.ask(path, { headers });
      expect(answer.headers.get('Access-Control-Allow-Origin'), path).toBeNull();
    }
  });

  test('a template runs the one script in its page, and no other', async () => {
    const { text, headers } = await server.ask('/hosts/templates/clock.html');
    const script = /<script>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    expect(script).toMatch(/^window\.SPXGCTemplateDefinition = /);
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('nothing is made of an unknown one', async () => {
    for (const path of ['/hosts/templates/secret.html', '/hosts/ograf/..%2f..%2fmain.js', '/hosts/x']) {
      expect((await server.ask(path)).status, path).toBe(404);
    }
  });
});
