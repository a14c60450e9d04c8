import { type Database, systemActor } from '@kasvutori/platform';
import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { GAUGES, measurePlatform, type Gauge as GaugeName } from './measure-platform.js';

const OPERATOR = systemActor('metrics');
/** However many ask, the database is asked once in this time; milliseconds. */
const KEPT = 5_000;

/** All numbers of one server: of its process, its pool, and what it reads from the database. */
export class Metrics {
  readonly registry = new Registry();
  private readonly gauges = new Map<GaugeName, Gauge>();
  private readonly reachable = new Gauge({
    name: 'kasvutori_database_reachable',
    help: 'Whether the database answers this server',
    registers: [this.registry],
  });
  private measured = -Infinity;

  constructor(
    private readonly db: Database,
    pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>,
  ) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'kasvutori_pool_connections',
      help: 'Connections to the database: all of this process, those idle, and who waits for one',
      labelNames: ['which'],
      registers: [this.registry],
      collect() {
        this.set({ which: 'all' }, pool.totalCount);
        this.set({ which: 'idle' }, pool.idleCount);
        this.set({ which: 'waiting' }, pool.waitingCount);
      },
    });
    for (const name of Object.keys(GAUGES) as GaugeName[]) {
      const { help, labels } = GAUGES[name];
      this.gauges.set(name, new Gauge({ name, help, labelNames: labels, registers: [this.registry] }));
    }
  }

  /** In Prometheus' text format. */
  async text(): Promise<string> {
    if (performance.now() - this.measured > KEPT) {
      this.measured = performance.now();
      await this.measure();
    }
    return this.registry.metrics();
  }

  /** A database that does not answer is told as such, beside the numbers of the process. */
  private async measure(): Promise<void> {
    const rows = await this.db.read(OPERATOR, measurePlatform).catch(() => undefined);
    this.reachable.set(rows === undefined ? 0 : 1);
    for (const gauge of this.gauges.values()) gauge.reset();
    for (const { name, labels, value } of rows ?? []) {
      const names = GAUGES[name].labels;
      this.gauges.get(name)?.set(Object.fromEntries(names.map((label, at) => [label, labels[at] ?? ''])), value);
    }
  }
}
