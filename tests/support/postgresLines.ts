/** Lines to a database, and one to something like it, on which a test decides what comes back. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the database through which the questions still go while the answers are swallowed. */
export async function throughLine(url: string) {
  const { hostname, password, pathname, port, searchParams, username } = new URL(url);
  const folder = searchParams.get('host');
  const path = `${folder}/.s.PGSQL.5432`;
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const target = folder === null ? { host: hostname, port: Number(port || '5432') } : { path };
    const far = new (near.constructor as typeof Socket)().connect(target);
    near.pipe(far);
    far.on('data', (answer) => isSwallowing || near.write(answer));
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.once('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const through = new URL(`postgres://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`);
  through.username = username === '' ? 'postgres' : username;
  through.password = password;
  return {
    url: through.href,
    swallowAnswers: () => (isSwallowing = true),
    cut() {
      isSwallowing = false;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close: () => server.close(),
  };
}

/** Asks everybody for a password, and waits for it as long as it takes. */
export async function passwordAsker() {
  const MECHANISMS = Buffer.from('SCRAM-SHA-256\0\0');
  const FIRST = Buffer.from('r=x,s=eA==,i=4096');
  const asks = (kind: number, rest: Buffer) => {
    const head = Buffer.alloc(9);
    head.write('R');
    head.writeInt32BE(8 + rest.length, 1);
    head.writeInt32BE(kind, 5);
    return Buffer.concat([head, rest]);
  };
  let left: (gone: string) => void = () => {};
  const gone = new Promise<string>((resolve) => {
    left = resolve;
  });
  const server = createServer((near) => {
    near.once('close', () => left('gone'));
    near.once('data', () => {
      near.write(asks(10, MECHANISMS));
      near.once('data', () => near.write(asks(11, FIRST)));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://icebell@127.0.0.1:${port}/icebell`, gone, close: () => server.close() };
}
