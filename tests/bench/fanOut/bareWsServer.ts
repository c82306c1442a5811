/** Child process: the peer. A bare WebSocket server that writes one shared frame of the same bytes to every socket. */
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { sampleLog } from '../sampleLog.ts';
import { tellParent, type ToServer } from './messages.ts';

const passage = sampleLog(7).at(-1);
const payload = Buffer.from(`42${JSON.stringify(['facts', [passage]])}`);
/** Text frame, unmasked, with a 16-bit length. */
const frame = Buffer.concat([Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]), payload]);

const sockets: Socket[] = [];
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: 4096, perMessageDeflate: false });
server.on('connection', (_ws, request) => sockets.push(request.socket));
server.on('listening', () => tellParent({ kind: 'listening', port: (server.address() as AddressInfo).port }));

process.on('message', (message: ToServer) => {
  if (message.kind === 'usage') {
    const { user, system } = process.cpuUsage();
    return tellParent({ kind: 'usage', cpuUs: user + system });
  }
  const atNs = String(process.hrtime.bigint());
  for (const socket of sockets) socket.write(frame);
  tellParent({ kind: 'emitted', atNs });
});
