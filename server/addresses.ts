/** Where the screens of this server are found: on this machine and, for everybody else, in the local network. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export interface Listening {
  readonly host: string;
  readonly port: number;
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The address for programs on this machine. */
export function serverAddress({ host, port }: Listening): string {
  return isEverywhere(host) ? httpAddress('127.0.0.1', port) : httpAddress(host, port);
}

/** For people, this machine's own first: `http://localhost:3000`, `http://192.168.1.20:3000`. */
export function screenAddresses(
  { host, port }: Listening,
  interfaces: Interfaces = networkInterfaces(),
): readonly string[] {
  if (!isEverywhere(host)) return [httpAddress(host, port)];
  const inNetwork = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...inNetwork].map((name) => httpAddress(name, port));
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function httpAddress(host: string, port: number): string {
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
