import { sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';

export const DEVELOPMENT_OUTCOMES = ['continue', 'stop'] as const;
export type DevelopmentOutcome = (typeof DEVELOPMENT_OUTCOMES)[number];

/** The joint development phase of an alliance: the parties plan together before deciding whether to carry the plan out. */
export interface Development {
  readonly goals: string;
  readonly targetCents: Cents | null;
  readonly plannedEnd: CalendarDate;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly outcome: DevelopmentOutcome | null;
  readonly grounds: string | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

export async function readDevelopment(tx: Tx, tenderId: string): Promise<Development | null> {
  const [row] = await sql<Development>(
    tx,
    `SELECT goals, target_cents AS "targetCents", planned_end AS "plannedEnd", started_by AS "startedBy", started_at AS "startedAt",
            outcome, grounds, decided_at AS "decidedAt", version
       FROM procurement.development_phase WHERE tender_id = $1`,
    [tenderId],
  );
  return row ?? null;
}

export type DevelopmentHindrance = 'development-under-way' | 'development-stopped';

/** Why the development phase keeps a contract from being made on an award of the tender; undefined where it does not, or there is none. */
export async function developmentHindrance(tx: Tx, tenderId: string): Promise<DevelopmentHindrance | undefined> {
  const [row] = await sql<{ outcome: DevelopmentOutcome | null }>(
    tx,
    `SELECT d.outcome FROM procurement.tender_procedure p LEFT JOIN procurement.development_phase d ON d.tender_id = p.tender_id
      WHERE p.tender_id = $1 AND p.kind = 'alliance'`,
    [tenderId],
  );
  if (row === undefined || row.outcome === 'continue') return undefined;
  return row.outcome === 'stop' ? 'development-stopped' : 'development-under-way';
}

/** The persons of the winners, who develop together with the buyer. */
export const readDevelopers = (tx: Tx, tenderId: string): Promise<{ personId: string }[]> =>
  sql<{ personId: string }>(
    tx,
    `SELECT DISTINCT i.person_id AS "personId" FROM procurement.invitation i
       JOIN procurement.award a ON a.tender_id = i.tender_id AND a.provider_id = i.provider_id
       JOIN procurement.award_decision d ON d.id = a.decision_id AND d.status = 'final'
      WHERE i.tender_id = $1 ORDER BY i.person_id`,
    [tenderId],
  );
