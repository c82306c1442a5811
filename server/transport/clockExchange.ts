/** Answers a screen's clock probe: its own reading comes back beside the server's, and the screen takes the difference. */
import type { Outcome } from '#shared/primitives/outcome.ts';
import { accepted } from '#shared/primitives/outcome.ts';
import { clockProbe } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import type { ClockAnswer } from '#shared/protocol/serverMessages.ts';
import type { Clock } from '../clock.ts';

export function answerProbe(message: unknown, clock: Clock): Outcome<ClockAnswer, string> {
  const probe = parseMessage(clockProbe, message);
  return probe.ok ? accepted({ sentAt: probe.value.sentAt, serverNow: clock.now() }) : probe;
}
