/** Child process: a thousand phones and, joining after them, ten screens; tells when a fact has reached them all. */
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { tellParent, type ServerKind } from './messages.ts';

const [kind, port, phones, screens] = process.argv.slice(2) as [ServerKind, string, string, string];
const total = Number(phones) + Number(screens);
const path = kind === 'icebell' ? '/socket.io/?EIO=4&transport=websocket' : '/';

const HELLO = { protocol: PROTOCOL_VERSION, audience: 'screen', screen: 'bench', resume: null };

let waiting = total;
let screensNs: string[] = [];
let lastPhoneNs = 0n;

function delivered(isScreen: boolean): void {
  const now = process.hrtime.bigint();
  if (isScreen) screensNs.push(String(now));
  else lastPhoneNs = now;
  waiting -= 1;
  if (waiting > 0) return;
  tellParent({ kind: 'delivered', screensNs, lastPhoneNs: String(lastPhoneNs) });
  waiting = total;
  screensNs = [];
}

/** Reads just enough of a stream to know that a fact has come; there is never more than one on its way. */
function joinStream(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET /api/v1/follow?protocol=${PROTOCOL_VERSION}&screen=bench HTTP/1.1\r\nHost: bench\r\n\r\n`);
    });
    let opening = '';
    socket.on('error', reject);
    socket.on('data', (data: Buffer) => {
      if (opening === 'read') {
        if (data.includes('event: facts')) delivered(false);
        return;
      }
      opening += data.toString('latin1');
      if (!/event: snapshot\ndata: .*\n\n/.test(opening)) return;
      opening = 'read';
      resolve();
    });
  });
}

/** Speaks just enough Engine.IO and Socket.IO to be served: open, connect, hello, pong. */
function joinSocket(isScreen: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false });
    socket.on('error', reject);
    if (kind === 'bareWs') socket.on('open', resolve);
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1', 0, 12);
      if (text.startsWith('42["facts"')) return delivered(isScreen);
      if (text.startsWith('0{')) socket.send('40');
      else if (text.startsWith('40')) socket.send(`42${JSON.stringify(['hello', HELLO])}`);
      else if (text === '2') socket.send('3');
      else if (text.startsWith('42["snapshot')) resolve();
    });
  });
}

for (let joined = 0; joined < Number(phones); joined += 1)
  await (kind === 'icebell' ? joinStream() : joinSocket(false));
for (let joined = 0; joined < Number(screens); joined += 1) await joinSocket(true);
tellParent({ kind: 'ready' });
