/** What the server counts and times, for the metrics page. One registry per server, so that tests do not share numbers. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** From a fast disk to a stalled one; the target is a p99 of 5 ms. */
const SECONDS = [0.000_2, 0.000_5, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];

export type Meters = ReturnType<typeof createMeters>;

/** @param options `process: true` adds memory, CPU and event-loop lag of this process */
export function createMeters(options: { readonly process: boolean } = { process: false }) {
  const registry = new Registry();
  const registers = [registry];
  if (options.process) collectDefaultMetrics({ register: registry });
  return {
    registry,
    facts: new Counter({ name: 'icebell_facts_total', help: 'Facts appended', labelNames: ['kind'], registers }),
    refusals: new Counter({
      name: 'icebell_refusals_total',
      help: 'Commands refused',
      labelNames: ['code'],
      registers,
    }),
    sockets: new Gauge({ name: 'icebell_sockets', help: 'Sockets served now', labelNames: ['audience'], registers }),
    /** `reason`: malformed, overLimit, tooSlow, noHello. */
    troubles: new Counter({
      name: 'icebell_socket_troubles_total',
      help: 'Messages dropped and sockets cut off',
      labelNames: ['reason'],
      registers,
    }),
    appendSeconds: new Histogram({
      name: 'icebell_append_seconds',
      help: 'Time until the facts of a command were durable',
      buckets: SECONDS,
      registers,
    }),
    fanOutSeconds: new Histogram({
      name: 'icebell_fan_out_seconds',
      help: 'Time to hand one batch to every socket of a room',
      labelNames: ['audience'],
      buckets: SECONDS,
      registers,
    }),
  };
}
