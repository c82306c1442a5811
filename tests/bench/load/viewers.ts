/** Child process: many phones and, joining after them, a few screens. Arguments: kind of server, port, phones, screens. */
import { returnDelayMs, SCREEN_WAITS, WAITS } from '../../../client/live/waits.ts';
import { Arrivals } from './arrivals.ts';
import { openLine, type Resume } from './line.ts';
import { tellParent, type ServerKind, type ToViewers } from './messages.ts';

const [kind, port, phones, screens] = process.argv.slice(2) as [ServerKind, string, string, string];
const counts = { phone: Number(phones), screen: Number(screens) };
/** Joined side by side: so many at once as a listening socket holds. */
const AT_ONCE = 50;

let bytes = 0;
let returns = 0;
const complete = new Map<number, bigint>();

function oneSideHas(seq: number, lastNs: bigint, isScreen: boolean): void {
  const other = complete.get(seq);
  if (other === undefined) {
    complete.set(seq, lastNs);
    return;
  }
  complete.delete(seq);
  const [screensNs, phonesNs] = isScreen ? [lastNs, other] : [other, lastNs];
  tellParent({ kind: 'delivered', seq, screensNs: String(screensNs), phonesNs: String(phonesNs) });
}

const arrivals = {
  screen: new Arrivals(counts.screen, (seq, lastNs) => oneSideHas(seq, lastNs, true)),
  phone: new Arrivals(counts.phone, (seq, lastNs) => oneSideHas(seq, lastNs, false)),
};

/** Comes, stays, and comes back as the screens of Icebell do. Resolves when it was served for the first time. */
function view(isScreen: boolean): Promise<void> {
  return new Promise((served) => {
    const waits = isScreen ? SCREEN_WAITS : WAITS;
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
        for (let each = first; each <= seq; each += 1) arrivals[isScreen ? 'screen' : 'phone'].add(each, now);
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
        onBytes: (count) => {
          bytes += count;
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

async function join(count: number, isScreen: boolean): Promise<void> {
  for (let joined = 0; joined < count; joined += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - joined);
    await Promise.all(Array.from({ length: some }, () => view(isScreen)));
  }
}

process.on('message', (message: ToViewers) => {
  if (message.kind === 'report') {
    const [screensMs, phonesMs] = [arrivals.screen.takeDelays(), arrivals.phone.takeDelays()];
    tellParent({ kind: 'report', screensMs, phonesMs, bytes, returns });
    bytes = 0;
    returns = 0;
    return;
  }
  const emittedNs = BigInt(message.atNs);
  arrivals.screen.sent(message.seq, emittedNs);
  arrivals.phone.sent(message.seq, emittedNs);
});

await join(counts.phone, false);
await join(counts.screen, true);
tellParent({ kind: 'ready' });
