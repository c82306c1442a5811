/** Child process, the other peer: Socket.IO as it comes, and the whole state as JSON to everybody on each change. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { distanceDocumentOf } from '#shared/view/distanceDocument.ts';
import { sampleLog } from '../sampleLog.ts';
import { answerMeasurements } from './measuredServer.ts';
import { tellParent } from './messages.ts';

const FINISHED_RACE = 180;
const state = distanceDocumentOf(foldFromEmpty(sampleLog(FINISHED_RACE)), 1);

const httpServer = createServer();
const io = new Server(httpServer, { transports: ['websocket'] });
httpServer.listen(0, '127.0.0.1', 4096, () =>
  tellParent({ kind: 'listening', port: (httpServer.address() as AddressInfo).port, seq: 0 }),
);

let seq = 0;
answerMeasurements(() => {
  seq += 1;
  io.emit('state', { state, seq });
  return seq;
});
