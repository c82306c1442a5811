/** Child process, the peer: a bare WebSocket server that writes one shared frame of the bytes of a fact to every socket. */
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { sampleLog } from '../sampleLog.ts';
import { answerMeasurements } from './measuredServer.ts';
import { tellParent } from './messages.ts';

const passage = sampleLog(7).at(-1);
const sockets = new Set<Socket>();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: 4096, perMessageDeflate: false });
server.on('connection', (_ws, request) => sockets.add(request.socket));
server.on('listening', () => tellParent({ kind: 'listening', port: (server.address() as AddressInfo).port, seq: 0 }));

let seq = 0;
answerMeasurements(() => {
  seq += 1;
  const frame = frameOf(`42${JSON.stringify(['facts', [{ ...passage, seq }]])}`);
  for (const socket of sockets) socket.write(frame);
  return seq;
});

/** Text frame, unmasked, with a 16-bit length. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]), payload]);
}
