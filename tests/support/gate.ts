/** A gate before a server, through which lines can be cut, or fall silent without a word. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  readonly url: string;
  /** Breaks every open line; new ones pass. */
  cut(): void;
  /** Lines that are open now carry nothing any more, and nobody is told. */
  silence(): void;
  /** New lines pass again; those that fell silent stay so. */
  speak(): void;
  close(): Promise<void>;
}

/** @param at the port of a gate that was there before */
export async function gateTo(port: number, at = 0): Promise<Gate> {
  const open = new Set<Socket>();
  let isSilent = false;

  /** One end breaks with the other. */
  function join(end: Socket, other: Socket): void {
    open.add(end);
    end.on('error', () => other.destroy());
    end.on('close', () => {
      open.delete(end);
      other.destroy();
    });
  }

  const server = createServer((outer) => {
    const inner = connect(port, '127.0.0.1');
    join(outer, inner);
    join(inner, outer);
    if (isSilent) return;
    outer.pipe(inner).pipe(outer);
  });
  await new Promise<void>((resolve) => {
    server.listen(at, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      for (const line of open) line.destroy();
    },
    silence() {
      isSilent = true;
      for (const line of open) line.unpipe().pause();
    },
    speak() {
      isSilent = false;
    },
    async close() {
      for (const line of open) line.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
