/** From which address a request comes: that of its connection, or what a proxy that the settings name says of it. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

const LOOPBACK = ['127.0.0.0/8', '::1'];

/** `loopback`, addresses and networks such as `10.0.0.0/8`, with commas between them; null for anything else. */
export function readProxies(text: string): readonly string[] | null {
  const named = text.split(',').map((each) => each.trim());
  return named.every(isProxyName) ? named : null;
}

function isProxyName(name: string): boolean {
  if (name === 'loopback') return true;
  const [address = '', bits, ...more] = name.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  // A network of everybody would let everybody say where they come from.
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

export class CallerAddresses {
  readonly #proxies = new BlockList();

  /** @param proxies as `readProxies` gives them; nobody else is believed */
  constructor(proxies: readonly string[]) {
    for (const name of proxies.flatMap((each) => (each === 'loopback' ? LOOPBACK : [each]))) {
      const [address = '', bits] = name.split('/');
      const family = familyOf(address);
      if (bits === undefined) this.#proxies.addAddress(address, family);
      else this.#proxies.addSubnet(address, Number(bits), family);
    }
  }

  isProxy(address: string): boolean {
    const plain = plainAddress(address);
    return isIP(plain) !== 0 && this.#proxies.check(plain, familyOf(plain));
  }

  /** Each proxy adds on the right who asked it: the last one that is no proxy of ours is the caller. */
  of({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
    const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    const way = [...told.map((each) => each.trim()).filter(Boolean), socket.remoteAddress ?? 'unknown'];
    return way.findLast((address) => !this.isProxy(address)) ?? way[0] ?? 'unknown';
  }
}

/** One machine may use any address of its IPv6 network, so its first 64 bits count; of IPv4 the whole address. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain;
}

/** IPv4 as such where it was written as IPv6, and without the name of an interface. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/** All eight, with the zeros that `::` stands for. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...after];
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
