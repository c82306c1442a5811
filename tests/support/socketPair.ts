/** Two sockets on one server: one acts, one watches. Most promises of the transport need no more. */
import type { Hello } from '#shared/protocol/clientMessages.ts';
import { OPERATOR_HEADERS, type TransportServer } from './transportServer.ts';
import type { TestScreen } from './testScreen.ts';

export interface SocketPair {
  readonly acting: TestScreen;
  readonly watching: TestScreen;
}

export async function socketPair(server: TransportServer, watcher: Partial<Hello> = {}): Promise<SocketPair> {
  const [acting, watching] = await Promise.all([server.connect({ headers: OPERATOR_HEADERS }), server.connect()]);
  acting.hello({ audience: 'operator' });
  watching.hello(watcher);
  await Promise.all([acting.next('snapshot'), watching.next('snapshot')]);
  return { acting, watching };
}
