/** The settings of a server, read once from the environment. A wrong value is told in one line, not guessed at. */
import * as v from 'valibot';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { readProxies } from './callerAddress.ts';
import { isDatabaseUrl, WRONG_DATABASE } from './database/postgresAddress.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const WRONG_PORT = 'PORT must be a whole number from 0 to 65535, for example 3000';
const WRONG_HOST = 'HOST must be an address to listen on, for example 0.0.0.0 or 127.0.0.1';
const WRONG_FOLDER = 'ICEBELL_DATA must be a folder for the log and the access data, for example ./data';
const WRONG_LEVEL = `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`;

const WRONG_READONLY = 'ICEBELL_READONLY must be 1 for a server that only shows the competition, or 0';
const WRONG_PROXY =
  'ICEBELL_PROXY must name the proxies that stand in front: loopback, addresses, or networks such as 10.0.0.0/8, with commas';
const WRONG_PER_ADDRESS =
  'ICEBELL_PER_ADDRESS must be how many sockets and streams one address may hold, from 50 to 1000000, for example 10000';
const WRONG_SERVERS =
  'ICEBELL_SERVERS must be the addresses of all servers as screens reach them, separated by commas, ' +
  'for example http://10.0.0.11:3000,http://10.0.0.12:3000';

const ALONE = 'ICEBELL_READONLY=1 needs DATABASE_URL: a server with a log of its own has nobody else to write to it';

const environment = v.object({
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, WRONG_PORT), v.transform(Number), v.maxValue(65_535, WRONG_PORT)),
    '3000',
  ),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.:%-]+$/, WRONG_HOST)), '0.0.0.0'),
  ICEBELL_DATA: v.optional(v.pipe(v.string(), v.minLength(1, WRONG_FOLDER)), './data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.check(isDatabaseUrl, WRONG_DATABASE))),
  ICEBELL_READONLY: v.optional(v.picklist(['0', '1'], WRONG_READONLY), '0'),
  ICEBELL_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.transform(readProxies),
      v.check((proxies) => proxies !== null, WRONG_PROXY),
      v.transform((proxies) => proxies ?? []),
    ),
  ),
  ICEBELL_PER_ADDRESS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{2,7}$/, WRONG_PER_ADDRESS),
      v.transform(Number),
      v.minValue(50, WRONG_PER_ADDRESS),
      v.maxValue(1_000_000, WRONG_PER_ADDRESS),
    ),
  ),
  ICEBELL_SERVERS: v.optional(v.pipe(v.string(), v.transform(listed), v.everyItem(isServer, WRONG_SERVERS)), ''),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, WRONG_LEVEL), 'info'),
  // From systemd, not from people.
  JOURNAL_STREAM: v.optional(v.string()),
});

function listed(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  return text.trim() === '' ? [] : items.map((item) => item.replace(/\/$/, ''));
}

/** An address and nothing more: no path, no password, no question. */
function isServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) && origin === address.toLowerCase();
}

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Of the PostgreSQL database with the log, which then is not in the data folder. Holds a password: never print it. */
  readonly databaseUrl?: string | undefined;
  /** Shows the competition and takes no commands. */
  readonly readOnly?: boolean;
  /** Who may say from where a request comes and whether it came over TLS; nobody, when it is left out. */
  readonly proxies?: readonly string[] | undefined;
  /** Sockets and streams that one address may hold. */
  readonly mostPerAddress?: number | undefined;
  /** All servers of this log, as screens reach them: `http://10.0.0.11:3000`. */
  readonly servers?: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The journal of the system, `device:inode`, into which a service may print. */
  readonly journal?: string | undefined;
}

/** The problem names every wrong value and what would be right. */
export function readConfig(values: Readonly<Record<string, string | undefined>>): Outcome<Config, string> {
  const read = v.safeParse(environment, values, { abortPipeEarly: true });
  if (!read.success) return refused(read.issues.map(({ message }) => message).join('; '));
  const {
    PORT: port,
    HOST: host,
    ICEBELL_DATA: dataFolder,
    DATABASE_URL: databaseUrl,
    ICEBELL_PROXY: proxies,
    ICEBELL_PER_ADDRESS: mostPerAddress,
    ICEBELL_SERVERS: servers,
    LOG_LEVEL: logLevel,
    JOURNAL_STREAM: journal,
  } = read.output;
  const readOnly = read.output.ICEBELL_READONLY === '1';
  if (readOnly && databaseUrl === undefined) return refused(ALONE);
  return accepted({
    port,
    host,
    dataFolder,
    databaseUrl,
    readOnly,
    proxies,
    mostPerAddress,
    servers,
    logLevel,
    journal,
  });
}

export function configFromEnvironment(): Outcome<Config, string> {
  return readConfig(process.env);
}
