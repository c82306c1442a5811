/** What the metrics page tells of the public screens, counted when it is asked for. */
import { Gauge, type Registry } from 'prom-client';
import type { Fleet } from '#shared/control/fleet.ts';
import { slowestDrawnMs } from '#shared/control/slowest.ts';

export function meterScreens(registry: Registry, fleet: () => Pick<Fleet, 'screens'>): void {
  const screens = new Gauge({
    name: 'icebell_screens',
    help: 'Public screens that are known, by what they show and whether they follow',
    labelNames: ['screen', 'presence'],
    registers: [],
    collect() {
      this.reset();
      for (const { screen, presence } of fleet().screens) this.inc({ screen: screen ?? 'unknown', presence });
    },
  });
  const slowest = new Gauge({
    name: 'icebell_slowest_screen_seconds',
    help: 'From sending a fact to its painting on the slowest screen that is here; 0 where none has painted one',
    registers: [],
    collect() {
      this.set((slowestDrawnMs(fleet()) ?? 0) / 1000);
    },
  });
  for (const gauge of [screens, slowest]) registry.registerMetric(gauge);
}
