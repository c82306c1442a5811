/** What comes over a socket: every message of the protocol, right and spoilt, packets that are none, and bytes that are no HTTP. */
import * as fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { commandRequest } from '#shared/decide/command.ts';
import { clockProbe, hello, painted, status } from '#shared/protocol/clientMessages.ts';
import type { ClientToServerEvents } from '#shared/protocol/socketEvents.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { jsonSchema } from '../../server/http/openapiSchemas.ts';
import { anyValue, brokenBytes, spoilt } from './garbage.ts';
import { fitting, type Named } from './fitting.ts';

export interface SocketInput {
  readonly channel: 'socket';
  /** Engine.IO packets, each a frame of text or of bytes. */
  readonly packets: readonly (string | Buffer)[];
}

export interface RawInput {
  readonly channel: 'raw';
  readonly bytes: Buffer;
}

/** So many in one connection, which a socket's own credits allow. */
export const PACKETS = 18;

const MESSAGES: Readonly<Record<keyof ClientToServerEvents, GenericSchema>> = {
  hello,
  clock: clockProbe,
  command: commandRequest,
  status,
  painted,
};

export function socketInputs(named: Named): fc.Arbitrary<SocketInput> {
  const messages = Object.entries(MESSAGES).map(([name, schema]) => packetsOf(name, jsonSchema(schema), named));
  const packet = fc.oneof({ arbitrary: fc.oneof(...messages), weight: 5 }, brokenPacket);
  const right = JSON.stringify([
    'hello',
    { protocol: PROTOCOL_VERSION, audience: 'screen', screen: 'x', resume: null },
  ]);
  return fc
    .tuple(fc.boolean(), fc.array(packet, { minLength: PACKETS, maxLength: PACKETS }))
    .map(([greets, packets]) => ({ channel: 'socket', packets: greets ? [`42${right}`, ...packets] : packets }));
}

function packetsOf(name: string, schema: Parameters<typeof fitting>[0], named: Named): fc.Arbitrary<string | Buffer> {
  const right = fitting(schema, named);
  const ack = fc.constantFrom('', '1', '2', '77', '9007199254740993');
  const packet = (payload: unknown, id: string) => `42${id}${JSON.stringify([name, payload])}`;
  return fc.oneof(
    { arbitrary: fc.tuple(right, ack).map(([value, id]) => packet(value, id)), weight: 3 },
    { arbitrary: fc.tuple(right.chain(spoilt), ack).map(([value, id]) => packet(value, id)), weight: 4 },
    { arbitrary: fc.tuple(anyValue, ack).map(([value, id]) => packet(value, id)), weight: 2 },
    {
      arbitrary: right.chain((value) => brokenBytes([name, value])).map((bytes) => `42${bytes.toString()}`),
      weight: 1,
    },
  );
}

/** Not of Socket.IO, of another namespace, of parts that never come, or of no kind at all. */
const brokenPacket: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom('', '4', '42', '42[', '42[]', '42{}', '42["__proto__",{}]', '42["constructor"]', '42[1,2]', '42null'),
  fc.constantFrom(
    '40/admin,',
    '40{"token":1}',
    '41',
    '43',
    '431[{"ok":true}]',
    '44{"message":"x"}',
    '2',
    '3',
    '5',
    '6',
  ),
  fc.constantFrom(
    '451-["hello",{"_placeholder":true,"num":0}]',
    '45999999999-["x"]',
    '46',
    '42999999999999999999["x"]',
  ),
  fc.constantFrom('42["disconnect"]', '42["connect",{}]', '42["error",{}]', '42["command"]', '421["newListener",1]'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);

const UPGRADE =
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

const HEADS: readonly string[] = [
  'GET / HTTP/1.1\r\n\r\n',
  'GET /arena HTTP/9.9\r\nHost: x\r\n\r\n',
  'GET  /  HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /api/v1/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n{}',
  'POST /api/v1/commands HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n',
  'POST /api/v1/commands HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{"sec',
  'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: x\r\n${'X-Long: '.padEnd(20_000, 'x')}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(3000)}\r\n`,
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  UPGRADE.replace('13', '12'),
  UPGRADE.replace('/socket.io/?EIO=4&transport=websocket', '/api/v1/stream'),
  UPGRADE.replace('websocket HTTP', 'websocket&sid=none HTTP'),
  UPGRADE,
];

/** Frames with wrong lengths, kinds and masks stand behind a right beginning. */
export const rawInputs: fc.Arbitrary<RawInput> = fc
  .tuple(fc.constantFrom(...HEADS, UPGRADE, UPGRADE, UPGRADE), fc.uint8Array({ maxLength: 80 }), fc.nat(9), fc.nat())
  .map(([head, noise, how, at]) => {
    const bytes = Buffer.from(head, 'latin1');
    if (how > 0) return { channel: 'raw', bytes: Buffer.concat([bytes, noise]) };
    const cut = at % bytes.length;
    return { channel: 'raw', bytes: Buffer.concat([bytes.subarray(0, cut), noise, bytes.subarray(cut)]) };
  });
