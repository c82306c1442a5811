/** Child process: many phones, or a few screens. Arguments: kind of server, port, which viewers, how many. */
import { returnDelayMs, SCREEN_WAITS, WAITS } from '../../../client/live/waits.ts';
import { Arrivals } from './arrivals.ts';
import { openLine, type Resume } from './line.ts';
import { tellParent, type ServerKind, type ToViewers, type ViewerKind } from './messages.ts';

const [kind, port, which, count] = process.argv.slice(2) as [ServerKind, string, ViewerKind, string];
const isScreen = which === 'screen';
const waits = isScreen ? SCREEN_WAITS : WAITS;
/** Joined side by side: so many at once as a listening socket holds. */
const AT_ONCE = 50;

let bytes = 0;
let returns = 0;
const arrivals = new Arrivals(Number(count), (seq, lastNs) =>
  tellParent({ kind: 'delivered', seq, lastNs: String(lastNs) }),
);

/** Comes, stays, and comes back as the screens of Icebell do. Resolves when it was served for the first time. */
function view(): Promise<void> {
  return new Promise((served) => {
    let resume: Resume | null = null;
    let logId = '';
    let attempt = 0;
    const onMessage = (text: string): void => {
      attempt = 0;
      logId = /"logId":"([^"]+)"/.exec(text)?.[1] ?? logId;
      const from = resume?.seq ?? 0;
      const seq = lastSeqIn(text);
      if (seq !== null && seq > from) {
        const now = process.hrtime.bigint();
        // What it begins with is nobody's news.
        const first = resume === null && kind === 'icebell' ? seq + 1 : from + 1;
        for (let each = first; each <= seq; each += 1) arrivals.add(each, now);
        resume = { logId, seq };
      }
      if (seq !== null || kind !== 'icebell') served();
    };
    const open = (): void => {
      openLine({
        kind,
        port: Number(port),
        isScreen,
        resume,
        onMessage,
        onBytes: (more) => {
          bytes += more;
        },
        onClose: () => {
          returns += 1;
          setTimeout(open, returnDelayMs(attempt, Math.random(), waits));
          attempt += 1;
        },
      });
    };
    open();
  });
}

/** The number of the last fact in a message. */
function lastSeqIn(text: string): number | null {
  const at = text.lastIndexOf('"seq":');
  return at < 0 ? null : Number.parseInt(text.slice(at + 6, at + 22), 10);
}

process.on('message', (message: ToViewers) => {
  if (message.kind === 'sent') return arrivals.sent(message.seq, BigInt(message.emittedNs));
  tellParent({ kind: 'report', delaysMs: arrivals.takeDelays(), bytes, returns });
  bytes = 0;
  returns = 0;
});

for (let joined = 0; joined < Number(count); joined += AT_ONCE) {
  const some = Math.min(AT_ONCE, Number(count) - joined);
  await Promise.all(Array.from({ length: some }, () => view()));
}
tellParent({ kind: 'ready' });
