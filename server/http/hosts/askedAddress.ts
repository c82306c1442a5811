/** The address of this server as a request named it; it goes into files, so what is no address does not pass. */
import type { Request } from 'express';

const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** `http://192.168.1.20:3000`, or null when the request names no host. */
export function askedAddress({ protocol, host }: Pick<Request, 'protocol' | 'host'>): string | null {
  const address = `${protocol === 'https' ? 'https' : 'http'}://${host}`;
  return HOST.test(host) && URL.canParse(address) ? new URL(address).origin : null;
}
