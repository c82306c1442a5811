/** The only reader of a clock in the client: server time, estimated from probes and moved gently, and a monotonic "now". */

export interface ServerClock {
  /** Milliseconds on this device's own clock, which never jumps. */
  readonly monotonicNow: () => number;
  /** Milliseconds since 1970 on the server's clock, as well as it is known. */
  readonly serverNow: () => number;
  /** It is another server's from now on, which goes as this one did until it is measured: what is shown does not jump. */
  readonly forget: () => void;
  /** A first rough value, used until a probe has come back. */
  readonly hint: (serverNow: number) => void;
  /** One probe: when it left and came back on this device's clock, and what the server's clock said between. */
  readonly take: (probe: Probe) => void;
  /** Half the round trip behind the estimate in use; null before the first probe. */
  readonly uncertaintyMs: () => number | null;
}

export interface Probe {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverNow: number;
}

interface Sample {
  readonly offsetMs: number;
  readonly boundMs: number;
  readonly at: number;
}

const KEPT_SAMPLES = 40;
/** Two quartz clocks drift apart by up to 0.1 ms a second, so an old good probe loses against a new fair one. */
const DRIFT_PER_MS = 0.0001;
/** A running clock may be fast or slow by 5 % while it is put right: nobody sees that, everybody sees a jump. */
const SLEW_PER_MS = 0.05;
/** Further off than this it is another clock, and is taken at once. */
const JUMP_FROM_MS = 1000;

let stoppedAt: number | null = null;

function monotonicNow(): number {
  return stoppedAt ?? performance.now();
}

/** Milliseconds since 1970 as this device believes: for pages that have no server to ask. */
export function deviceClock(): number {
  return performance.timeOrigin + monotonicNow();
}

/** While the task runs no time passes for it: all that is painted in one frame agrees. */
export function atOneInstant(task: () => void): void {
  stoppedAt = performance.now();
  try {
    task();
  } finally {
    stoppedAt = null;
  }
}

/** `read` gives milliseconds since some fixed moment, and never less than before. */
export function createServerClock(read: () => number = monotonicNow): ServerClock {
  let samples: readonly Sample[] = [];
  let isMeasured = false;
  let target: number | null = null;
  let applied = 0;
  let appliedAt = read();

  function aim(offsetMs: number, atOnce = false): void {
    settle();
    if (atOnce || target === null || Math.abs(offsetMs - applied) > JUMP_FROM_MS) applied = offsetMs;
    target = offsetMs;
  }

  /** Moves the offset in use towards the target, by no more than the time passed allows. */
  function settle(): number {
    const now = read();
    const reach = (now - appliedAt) * SLEW_PER_MS;
    applied += Math.max(-reach, Math.min(reach, (target ?? applied) - applied));
    appliedAt = now;
    return now;
  }

  return {
    monotonicNow: read,
    serverNow: () => settle() + applied,
    hint(serverNow) {
      if (!isMeasured) aim(serverNow - read());
    },
    forget() {
      samples = [];
    },
    take({ sentAt, receivedAt, serverNow }) {
      // A hint is as late as the page was busy when it came: put right gently, it would be seen for seconds.
      const isFirst = !isMeasured;
      isMeasured = true;
      const boundMs = (receivedAt - sentAt) / 2;
      const sample = { offsetMs: serverNow - (sentAt + boundMs), boundMs, at: receivedAt };
      const best = bestOf(samples, receivedAt);
      samples = best !== null && contradicts(sample, best) ? [sample] : [...samples, sample].slice(-KEPT_SAMPLES);
      aim((bestOf(samples, receivedAt) ?? sample).offsetMs, isFirst);
    },
    uncertaintyMs: () => bestOf(samples, read())?.boundMs ?? null,
  };
}

/** The probe with the shortest round trip tells most; age counts against it. */
function bestOf(samples: readonly Sample[], now: number): Sample | null {
  const doubt = (sample: Sample) => sample.boundMs + (now - sample.at) * DRIFT_PER_MS;
  return samples.reduce<Sample | null>(
    (best, next) => (best === null || doubt(next) <= doubt(best) ? next : best),
    null,
  );
}

/** Whether both cannot be true of one clock: it was set, or this device slept. Older samples are worthless then. */
function contradicts(a: Sample, b: Sample): boolean {
  const drift = Math.abs(a.at - b.at) * DRIFT_PER_MS;
  return Math.abs(a.offsetMs - b.offsetMs) > a.boundMs + b.boundMs + drift + 1;
}
