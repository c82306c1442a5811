/** What the metrics page tells of the clock of this server, where several share one database. */
import { Gauge, type Registry } from 'prom-client';

/** @param offsetSeconds null before it was measured */
export function meterClock(registry: Registry, offsetSeconds: () => number | null): void {
  const gauge = new Gauge({
    name: 'icebell_clock_offset_seconds',
    help: 'How much later it is by the clock of this server than by that of the database; NaN before it was measured',
    registers: [],
    collect() {
      this.set(offsetSeconds() ?? NaN);
    },
  });
  registry.registerMetric(gauge);
}
