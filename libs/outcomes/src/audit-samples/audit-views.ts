import { type AuthorityActor, centsToDecimal, permitted, type Tx } from '@kasvutori/platform';
import { extrapolate } from '../entitlements/shares.js';
import { frameOf, itemsOf, sampleById, type SampleRow } from './audit-queries.js';
import type { AuditRedraw, AuditSampleDetail, AuditSampleItem } from './audit-samples.dto.js';
import { drawSample, frameHash } from './draw-sample.js';

/** While items are unchecked the finding is of those that were: what is taken back is said when all are. */
export function sampleView({ populationCents, sampleCents, errorCents, ...row }: SampleRow): AuditSampleItem {
  const audited = { valueCents: sampleCents, errorCents };
  const { ratePercent, aboveTolerance, recoverCents } = extrapolate(audited, populationCents, row.tolerance);
  const done = row.checked === row.items;
  return {
    ...row,
    population: centsToDecimal(populationCents),
    sampleValue: centsToDecimal(sampleCents),
    errorValue: centsToDecimal(errorCents),
    ratePct: done ? ratePercent : null,
    exceeded: done && aboveTolerance,
    recovery: done ? centsToDecimal(recoverCents) : null,
  };
}

export async function sampleDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<AuditSampleDetail> {
  const row = await sampleById(tx, actor.organisationId, id);
  const rows = await itemsOf(tx, id);
  return {
    ...sampleView(row),
    sample: rows.map(({ amountCents, errorCents, ...item }) => ({
      ...item,
      amount: centsToDecimal(amountCents),
      error: errorCents === null ? null : centsToDecimal(errorCents),
    })),
    permittedActions: permitted(actor, [{ action: 'audit-sample:find' }]),
  };
}

/** Draws the sample again from what is stored, as another auditor would. */
export async function redraw(tx: Tx, actor: AuthorityActor, id: string): Promise<AuditRedraw> {
  const row = await sampleById(tx, actor.organisationId, id);
  const frame = await frameOf(tx, actor.organisationId, row);
  const drawn = drawSample(frame, row.seed, row.items).map((line) => line.id);
  const kept = (await itemsOf(tx, id)).map(({ lineId }) => lineId);
  const hash = frameHash(frame);
  return { frameHash: hash, sameFrame: hash === row.frameHash, sameSample: drawn.join() === kept.join() };
}

/** The frame as it was hashed: a line `id amount` in cents for each payment, by id. */
export async function frameFile(tx: Tx, actor: AuthorityActor, id: string): Promise<string> {
  const row = await sampleById(tx, actor.organisationId, id);
  const frame = await frameOf(tx, actor.organisationId, row);
  return frame.map((line) => `${line.id} ${line.amountCents}\n`).join('');
}
