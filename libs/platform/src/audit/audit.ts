import { nameOf, organisationOf, personOf, type Actor } from '../access/actor.js';
import { dbNow, execute, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { canonicalJson, digestOf } from './digest.js';

export interface AuditedAct {
  /** 'client.read', 'tender.publish' … */
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  /** Whose affair it is; null only where no authority is concerned. */
  readonly authorityId: string | null;
  /** The person whose data it is: they see the entry under "who has looked". */
  readonly subjectPersonId?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** Before and after or what else explains the act; no secrets, no sealed prices, no personal identity codes. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** Writes one entry of the append-only audit trail, in the transaction of the act itself. */
export async function audit(tx: Tx, actor: Actor, act: AuditedAct): Promise<void> {
  await auditAt(tx, actor, act, await dbNow(tx));
}

/** As `audit`, by whoever has read the clock already. */
export async function auditAt(tx: Tx, actor: Actor, act: AuditedAct, at: Date): Promise<void> {
  const id = newId();
  const detail = act.detail === undefined ? null : canonicalJson(act.detail);
  const entry = [
    id,
    at,
    act.authorityId,
    personOf(actor),
    actor.kind,
    nameOf(actor),
    organisationOf(actor),
    act.action,
    act.subject,
    act.subjectId,
    act.subjectPersonId ?? null,
    act.reason ?? null,
    detail,
  ];
  await execute(
    tx,
    `INSERT INTO app.audit_entry (id, at, authority_id, person_id, actor_kind, actor_name, organisation_id, action, subject, subject_id, subject_person_id, reason, detail, digest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [...entry, digestOf(entry)],
  );
}
