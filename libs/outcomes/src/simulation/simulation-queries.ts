import { type Localised, one, type Page, readPage, sql, type Tx } from '@kasvutori/platform';
import type { Tariff } from '../tariffs/tariff.js';
import type { CohortPlan } from './cohort.js';
import type { SimulationResult, TariffResult } from './result.js';

export const SIMULATION_STATUSES = ['running', 'done', 'failed'] as const;
export type SimulationStatus = (typeof SIMULATION_STATUSES)[number];

export interface SimulationRow {
  readonly id: string;
  readonly title: string;
  readonly status: SimulationStatus;
  readonly parts: number;
  readonly partsDone: number;
  readonly runs: number;
  readonly seed: string;
  readonly tenderId: string | null;
  readonly tenderTitle: Localised | null;
  readonly createdByName: string;
  readonly createdAt: Date;
  /** The main numbers of each tariff; none until it is done. */
  readonly figures: readonly Pick<TariffResult, 'title' | 'currency' | 'cost' | 'perSustained'>[];
}

/** A tariff as it was when it was simulated. */
export interface KeptTariff {
  readonly source: string;
  readonly sha256: string;
  readonly body: Tariff;
}

export interface WholeSimulation extends SimulationRow {
  readonly cohort: CohortPlan;
  readonly tariffs: readonly KeptTariff[];
  readonly result: SimulationResult | null;
}

const COLUMNS = `s.id, s.title, s.status, s.parts, s.parts_done AS "partsDone", s.runs, s.seed, s.tender_id AS "tenderId", t.title AS "tenderTitle",
         p.name AS "createdByName", s.created_at AS "createdAt",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('title', r.title, 'currency', r.currency, 'cost', r.cost, 'perSustained', r."perSustained")), '[]')
            FROM jsonb_to_recordset(s.result -> 'tariffs') AS r (title jsonb, currency text, cost jsonb, "perSustained" text)) AS figures`;
const FROM = `FROM outcomes.simulation s JOIN app.person p ON p.id = s.created_by LEFT JOIN procurement.tender t ON t.id = s.tender_id`;

export const listSimulations = (
  tx: Tx,
  authorityId: string,
  {
    tenderId,
    cursor,
    limit,
  }: { tenderId?: string | undefined; cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<SimulationRow>> =>
  readPage<SimulationRow>(tx, {
    query: `SELECT ${COLUMNS} ${FROM} WHERE s.authority_id = $1 AND ($2::uuid IS NULL OR s.tender_id = $2)`,
    params: [authorityId, tenderId ?? null],
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });

const WHOLE = `SELECT ${COLUMNS}, s.cohort, s.tariffs, s.result ${FROM}`;

export const simulationById = async (tx: Tx, authorityId: string, id: string): Promise<WholeSimulation> =>
  one(await sql<WholeSimulation>(tx, `${WHOLE} WHERE s.id = $1 AND s.authority_id = $2`, [id, authorityId]));

/** For the job that runs it: nobody else does so meanwhile. */
export const simulationToRun = async (tx: Tx, id: string): Promise<WholeSimulation> =>
  one(await sql<WholeSimulation>(tx, `${WHOLE} WHERE s.id = $1 FOR UPDATE OF s`, [id]));
