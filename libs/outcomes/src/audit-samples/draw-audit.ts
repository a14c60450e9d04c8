import { randomBytes } from 'node:crypto';
import {
  audit,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  execute,
  newId,
  one,
  parseCents,
  sql,
  sumCents,
  type Tx,
} from '@kasvutori/platform';
import { auditProblem } from './audit-problems.js';
import { frameOf, sampleById } from './audit-queries.js';
import { drawSample, frameHash, METHOD, type Stratum } from './draw-sample.js';

export interface SampleWanted {
  readonly providerId: string;
  readonly stratum: Stratum;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly size: number;
  /** Per cent: "5". */
  readonly tolerance: string;
}

/** Draws a sample of what was paid to a provider. The seed is ours, so that nobody chooses a sample by choosing its seed. */
export async function drawAudit(
  tx: Tx,
  actor: AuthorityActor,
  wanted: SampleWanted,
  now: Date,
): Promise<{ id: string }> {
  const { providerId, stratum, from, to, size, tolerance } = wanted;
  if (to < from) throw auditProblem('audit-days', { field: '/to' });
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(tolerance) || Number(tolerance) > 100)
    throw auditProblem('audit-tolerance', { field: '/tolerance' });
  const frame = await frameOf(tx, actor.organisationId, { providerId, stratum, from, to, drawnAt: now });
  if (frame.length === 0) throw auditProblem('audit-frame-empty');
  const seed = randomBytes(16).toString('hex');
  const [id, authorityId] = [newId(), actor.organisationId];
  const population = sumCents(frame.map(({ amountCents }) => amountCents));
  await execute(
    tx,
    `INSERT INTO outcomes.audit_sample (id, authority_id, provider_id, stratum, from_on, to_on, method, seed, frame_hash, frame_size, population_cents, tolerance,
                                        drawn_by, drawn_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[
        id,
        authorityId,
        providerId,
        stratum,
        from,
        to,
        METHOD,
        seed,
        frameHash(frame),
        frame.length,
        population,
        tolerance,
      ],
      ...[actor.personId, now],
    ],
  );
  const drawn = drawSample(frame, seed, size).map((line, at) => ({
    ...{ n: at + 1, line_id: line.id, amount_cents: String(line.amountCents) },
  }));
  await execute(
    tx,
    `INSERT INTO outcomes.audit_item (sample_id, authority_id, n, line_id, amount_cents)
     SELECT $1, $2, i.n, i.line_id, i.amount_cents FROM jsonb_to_recordset($3) AS i (n int, line_id uuid, amount_cents bigint)`,
    [id, authorityId, JSON.stringify(drawn)],
  );
  const detail = { providerId, stratum, seed, items: drawn.length };
  await audit(tx, actor, { action: 'audit-sample.draw', subject: 'audit-sample', subjectId: id, authorityId, detail });
  return { id };
}

/** What was found of one item: how much of it should not have been paid, and why. Looked at again, the newest finding counts. */
export async function recordFinding(
  tx: Tx,
  actor: AuthorityActor,
  { sampleId, n }: { readonly sampleId: string; readonly n: number },
  { error, reason }: { readonly error: string; readonly reason: string },
  now: Date,
): Promise<void> {
  const authorityId = actor.organisationId;
  await sampleById(tx, authorityId, sampleId);
  const { amount } = one(
    await sql<{ amount: Cents }>(
      tx,
      `SELECT amount_cents AS amount FROM outcomes.audit_item WHERE sample_id = $1 AND n = $2`,
      [sampleId, n],
    ),
  );
  const errorCents = parseCents(error);
  if (errorCents > amount) throw auditProblem('audit-error-too-large', { field: '/error', params: { amount } });
  await execute(
    tx,
    `INSERT INTO outcomes.audit_finding (id, sample_id, authority_id, n, error_cents, reason, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), sampleId, authorityId, n, errorCents, reason, actor.personId, now],
  );
  const detail = { n, error };
  await audit(tx, actor, {
    action: 'audit-sample.find',
    subject: 'audit-sample',
    subjectId: sampleId,
    authorityId,
    reason,
    detail,
  });
}
