/** One viewer's connection, read with as little work as can be, so that the viewers never are what is measured. */
import { connect, type Socket } from 'node:net';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { FrameReader, textFrame } from './frames.ts';
import type { ServerKind } from './messages.ts';

export interface Resume {
  readonly logId: string;
  readonly seq: number;
}

export interface LineParts {
  readonly kind: ServerKind;
  readonly port: number;
  readonly isScreen: boolean;
  readonly resume: Resume | null;
  readonly onBytes: (count: number) => void;
  /** The end of a message; it says which fact came last. */
  readonly onMessage: (text: string) => void;
  readonly onClose: () => void;
}

/** All lines read into the same memory: what a message says is taken out before the next one comes. */
const buffer = Buffer.alloc(256 * 1024);

/** Opens it; phones of Icebell follow on a stream, everybody else on a WebSocket. */
export function openLine(parts: LineParts): Socket {
  const isStream = parts.kind === 'icebell' && !parts.isScreen;
  const read = isStream ? streamReader(parts) : webSocketReader(parts, (frame) => socket.write(frame));
  const socket: Socket = connect({
    port: parts.port,
    host: '127.0.0.1',
    onread: {
      buffer,
      callback: (count) => {
        parts.onBytes(count);
        read(buffer.subarray(0, count));
        return true;
      },
    },
  });
  socket.on('connect', () => socket.write(isStream ? streamRequest(parts.resume) : upgradeRequest(parts.kind)));
  socket.on('error', () => socket.destroy());
  socket.on('close', parts.onClose);
  return socket;
}

function streamRequest(resume: Resume | null): string {
  const from = resume === null ? '' : `&log=${resume.logId}&seq=${resume.seq}`;
  return `GET /api/v1/follow?protocol=${PROTOCOL_VERSION}&screen=bench${from} HTTP/1.1\r\nHost: bench\r\n\r\n`;
}

function upgradeRequest(kind: ServerKind): string {
  const path = kind === 'bareWs' ? '/' : '/socket.io/?EIO=4&transport=websocket';
  const key = 'dGhlIHNhbXBsZSBub25jZQ==';
  return (
    `GET ${path} HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`
  );
}

/** Events end with an empty line; the long ones come in several pieces. */
function streamReader({ onMessage }: LineParts): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    const end = text.lastIndexOf('\n\n');
    rest = text.slice(end < 0 ? 0 : end + 2);
    if (end >= 0) onMessage(text.slice(0, end));
  };
}

/** Speaks just enough Engine.IO and Socket.IO to be served: open, connect, hello, pong. */
function webSocketReader(
  { kind, isScreen, resume, onMessage }: LineParts,
  say: (frame: Buffer) => void,
): (chunk: Buffer) => void {
  let isOpen = false;
  const hello = { protocol: PROTOCOL_VERSION, audience: isScreen ? 'screen' : 'phone', screen: 'bench', resume };
  const frames = new FrameReader((text) => {
    if (text.startsWith('0{')) say(textFrame('40'));
    else if (text === '2') say(textFrame('3'));
    else if (text.startsWith('40') && kind === 'icebell') say(textFrame(`42${JSON.stringify(['hello', hello])}`));
    else onMessage(text);
  });
  return (chunk) => {
    if (isOpen) return frames.read(chunk);
    const end = chunk.indexOf('\r\n\r\n');
    if (end < 0) return;
    isOpen = true;
    if (kind === 'bareWs') onMessage('welcome');
    frames.read(chunk.subarray(end + 4));
  };
}
