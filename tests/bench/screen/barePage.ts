/** The peer of the arena screen: a page with nothing but a running clock and one text, which a bare WebSocket changes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

export interface BarePage {
  readonly url: string;
  /** Sends a text to the page; gives the instant it left, in milliseconds since 1970. */
  send(text: string): number;
  stop(): Promise<void>;
}

const PAGE = `<!doctype html><title>Bare</title><body style="margin:0;font:200px monospace"><div id="clock">0</div><div id="text">waits</div>
<script>
  const clock = document.getElementById('clock').firstChild;
  const text = document.getElementById('text').firstChild;
  const tick = () => {
    const tenths = (performance.now() / 1000).toFixed(1);
    if (clock.data !== tenths) clock.data = tenths;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new WebSocket('ws://' + location.host).addEventListener('message', ({ data }) => { text.data = data; });
</script>`;

export async function startBarePage(): Promise<BarePage> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(PAGE);
  });
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send(text) {
      for (const socket of sockets.clients) socket.send(text);
      return performance.timeOrigin + performance.now();
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
