/** What the server says when it has started, and the one line it says when it cannot. */
import { resolve } from 'node:path';
import { screenAddresses } from './addresses.ts';
import { operatorSecretFile } from './auth/secretFile.ts';
import { FORGET_SECRET } from './auth/secretInDatabase.ts';
import type { Config } from './config.ts';
import type { RunningServer } from './createServer.ts';
import { placeOf } from './database/postgresAddress.ts';
import { SCREENS } from './http/screens.ts';

export interface Greeter extends Pick<RunningServer, 'port' | 'createdSecret'> {
  /** Where the secret stands instead, if these words end up in a log. */
  readonly secretFile: string | null;
}

/** The addresses of the screens, the operator's secret if it was made just now, and how an empty log can be begun. */
export function greeting(server: Greeter, config: Config, offersSample: boolean): string {
  const lines = [...secretLines(server, config), ...(offersSample ? SAMPLE_LINES : [])];
  return ['', 'Icebell is running.', '', ...screenLines(server, config), ...lines, ''].join('\n');
}

/** One line a screen and address, LAN addresses included. */
export function screenLines({ port }: Pick<RunningServer, 'port'>, { host }: Config): readonly string[] {
  const width = Math.max(...SCREENS.map(({ title }) => title.length));
  return screenAddresses({ host, port }).flatMap((address) => [
    ...SCREENS.map(({ path, title }) => `  ${title.padEnd(width)}  ${address}${path}`),
    '',
  ]);
}

const SAMPLE_LINES = [
  '',
  "The log is empty. To begin with the start list of the women's 1000 m of Milano 2026: npm start -- --sample",
];

function secretLines({ createdSecret: secret, secretFile }: Greeter, config: Config): readonly string[] {
  const { databaseUrl, dataFolder } = config;
  const place = databaseUrl === undefined ? resolve(dataFolder) : placeOf(databaseUrl);
  if (secret === null) return [`Data in ${place}. The operator's secret is the one of the first start.`];
  const shown =
    secretFile === null
      ? [`Operator's secret:  ${secret}`, '', 'Keep it: it is printed this once and stored only as a hash.']
      : [
          `Operator's secret:  in ${secretFile}`,
          '',
          'Read it there and delete the file: a journal keeps no secrets, and elsewhere it is stored only as a hash.',
        ];
  return [...shown, `To get a new one, ${howToRenewSecret(config)}.`];
}

export function howToRenewSecret({ databaseUrl, dataFolder }: Config): string {
  return databaseUrl === undefined
    ? `stop the server, delete ${resolve(operatorSecretFile(dataFolder))} and start again`
    : `stop all servers, run ${FORGET_SECRET} in ${placeOf(databaseUrl)} and start again`;
}

/** A sentence for the person who started the server. */
export function startProblem(error: unknown, { host, port, dataFolder }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop the other program, or start with another one: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Not allowed to use port ${port} or the folder ${dataFolder}. Choose others with PORT and ICEBELL_DATA.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Use HOST=0.0.0.0 for all of its addresses.`;
    default:
      return `Icebell cannot start: ${error instanceof Error ? error.message : String(error)}`;
  }
}
