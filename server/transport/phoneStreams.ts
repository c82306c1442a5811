/** Lets phones in that follow on a stream: reads what they hold, greets them and counts them. */
import type { ServerResponse } from 'node:http';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { Goodbye } from '#shared/protocol/serverMessages.ts';
import type { Meters } from '../observe/meters.ts';
import type { AddressCredits } from './addressCredits.ts';
import type { FanOut } from './fanOut.ts';
import { readHello } from './handshake.ts';
import type { StreamLines } from './streamLines.ts';

/** What the HTTP interface needs of the transport. */
export interface PhoneStreams {
  /** `message` is what a socket would say in its hello; the answer is the stream, or a goodbye on it. */
  follow(response: ServerResponse, message: unknown, address: string): void;
}

export interface PhoneStreamsParts {
  readonly lines: StreamLines;
  readonly fanOut: FanOut;
  readonly meters: Meters;
  readonly credits: Pick<AddressCredits, 'shareOf'>;
}

export function phoneStreams({ credits, lines, fanOut, meters }: PhoneStreamsParts): PhoneStreams {
  function dismiss(response: ServerResponse, goodbye: Goodbye): void {
    meters.troubles.inc({ reason: 'malformed' });
    lines.open(response, () => undefined)?.end('goodbye', goodbye);
  }

  function admit(response: ServerResponse, hello: Hello, address: string): void {
    const { audience } = hello;
    const share = credits.shareOf(address);
    const line = lines.open(response, () => {
      meters.sockets.dec({ audience });
      share.open -= 1;
    });
    if (line === null) return;
    share.open += 1;
    meters.sockets.inc({ audience });
    fanOut.admit(line, hello);
  }

  return {
    follow(response, message, address) {
      const hello = readHello(message);
      if (!hello.ok) return dismiss(response, hello.problem);
      const { socket } = response;
      // Headers, welcome and what it lacks leave in one write: a hall that comes back needs the time.
      socket?.cork();
      admit(response, hello.value, address);
      socket?.uncork();
    },
  };
}
