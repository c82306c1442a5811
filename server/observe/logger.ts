/** The server's own log: JSON lines, one per happening, and never a secret in it. */
import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

const SECRETS = ['authorization', 'cookie', 'set-cookie', 'secret', 'token', 'password'];
/** At the top, one level down (`headers.cookie`) and two (`req.headers.cookie`). */
const REDACTED = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

export interface LoggerOptions {
  readonly level: string;
  /** Standard output when left out. */
  readonly destination?: DestinationStream | undefined;
}

export function createLogger({ level, destination }: LoggerOptions): Logger {
  const options = { level, base: null, redact: { paths: REDACTED, censor: '[hidden]' } };
  return destination === undefined ? pino(options) : pino(options, destination);
}
