import { audit, commonProblem, execute, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';

/** How an authority deals with visits and appointments. */
export interface VisitTerms {
  /** Silence after so many days is consent. */
  readonly silenceDays: number;
  /** A client may move or cancel an appointment until so many hours before it. */
  readonly cancelHours: number;
}

/** The platform's own terms, where an authority has set none. */
export const DEFAULT_TERMS: VisitTerms = { silenceDays: 14, cancelHours: 24 };

/** As SQL: the days of silence with the authority of a row that goes by this alias. */
export const silenceDaysOf = (alias: string): string =>
  `coalesce((SELECT t.silence_days FROM vouchers.visit_terms t WHERE t.authority_id = ${alias}.authority_id), ${DEFAULT_TERMS.silenceDays})`;

/** The terms of an authority; version 0 while it has set none. */
export async function visitTermsOf(tx: Tx, authorityId: string): Promise<VisitTerms & { version: number }> {
  const [row] = await sql<VisitTerms & { version: number }>(
    tx,
    `SELECT silence_days AS "silenceDays", cancel_hours AS "cancelHours", version FROM vouchers.visit_terms WHERE authority_id = $1`,
    [authorityId],
  );
  return row ?? { ...DEFAULT_TERMS, version: 0 };
}

/** What is recorded or booked already keeps its own day: new terms hold from the next visit on. */
export async function setVisitTerms(tx: Tx, actor: AuthorityActor, terms: VisitTerms, version: number): Promise<void> {
  const authorityId = actor.organisationId;
  const before = await visitTermsOf(tx, authorityId);
  const written = await execute(
    tx,
    version === 0
      ? `INSERT INTO vouchers.visit_terms (authority_id, silence_days, cancel_hours) SELECT $1, $2, $3 WHERE $4::int = 0 ON CONFLICT DO NOTHING`
      : `UPDATE vouchers.visit_terms SET silence_days = $2, cancel_hours = $3, version = version + 1 WHERE authority_id = $1 AND version = $4`,
    [authorityId, terms.silenceDays, terms.cancelHours, version],
  );
  if (written === 0) throw commonProblem('stale-version');
  await audit(tx, actor, {
    action: 'visit-terms.set',
    subject: 'visit-terms',
    subjectId: authorityId,
    authorityId,
    detail: { before, after: terms },
  });
}
