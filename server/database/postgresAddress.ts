/** Where a database is and how it is called in a sentence: whoever reads that sentence must not learn the password. */
const EXAMPLE = 'postgres://icebell:password@localhost:5432/icebell';

export const WRONG_DATABASE =
  `DATABASE_URL must be the address of a PostgreSQL database, for example ${EXAMPLE}; ` +
  'in the password / is written as %2F, @ as %40, # as %23 and ? as %3F';

/** The name of a database and nothing else: a stray / or @ in it is a piece of a password that was not written as %2F or %40. */
const DATABASE_PATH = /^\/[^/@]+$/;

/** Whether it names a database and cannot be misread. */
export function isDatabaseUrl(url: string): boolean {
  const read = parse(url);
  const isDatabase = read !== null && /^postgres(?:ql)?:$/.test(read.protocol) && DATABASE_PATH.test(read.pathname);
  return isDatabase && read.hash === '';
}

/** `the PostgreSQL database icebell at localhost:5432` */
export function placeOf(url: string): string {
  const read = parse(url);
  if (read === null) return 'the PostgreSQL database';
  const host = read.host === '' ? (read.searchParams.get('host') ?? 'localhost') : read.host;
  return `the PostgreSQL database ${read.pathname.slice(1)} at ${host}`;
}

/** What a failure says, without the password should it stand in there. */
export function problemOf(error: unknown, url: string): string {
  const told = textOf(error);
  const read = parse(url);
  const secrets = [read?.password, read?.searchParams.get('password')].flatMap((secret) => secret ?? []);
  return secrets
    .flatMap((secret) => (secret === '' ? [] : [secret, decoded(secret)]))
    .reduce((text, secret) => text.replaceAll(secret, '…'), told);
}

/** Node tells of a host with several addresses in several errors, under one without words. */
function textOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(textOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded: it stands for itself.
    return text;
  }
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
