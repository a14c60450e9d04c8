import {
  actingNameOf,
  actingPersonOf,
  onBehalfOf,
  organisationOf,
  representativeOf,
  type Actor,
  type AuthorityActor,
} from '../access/actor.js';
import { dbNow, execute, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { ActCode } from './act-words.js';
import { canonicalJson, digestOf } from './digest.js';

export interface AuditedAct {
  /** 'client.read', 'tender.publish' … */
  readonly action: ActCode;
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
export const audit = async (tx: Tx, actor: Actor, act: AuditedAct): Promise<void> =>
  auditAll(tx, actor, [act], await dbNow(tx));

/** An entry for each act in one statement, by whoever has read the clock already. */
export async function auditAll(tx: Tx, actor: Actor, acts: readonly AuditedAct[], at: Date): Promise<void> {
  const entries = acts.map((act) => {
    const told = { ...act.detail, ...actedFor(actor) };
    const detail = Object.keys(told).length === 0 && act.detail === undefined ? null : canonicalJson(told);
    const entry = [
      newId(),
      at,
      act.authorityId,
      actingPersonOf(actor),
      actor.kind,
      actingNameOf(actor),
      organisationOf(actor),
      act.action,
      act.subject,
      act.subjectId,
      act.subjectPersonId ?? null,
      act.reason ?? supportOf(actor)?.reason ?? null,
      detail,
    ];
    return [...entry, digestOf(entry)];
  });
  const columns = Array.from({ length: 14 }, (_, column) => entries.map((entry) => entry[column] ?? null));
  await execute(
    tx,
    `INSERT INTO app.audit_entry (id, at, authority_id, person_id, actor_kind, actor_name, organisation_id, action, subject, subject_id, subject_person_id, reason, detail, digest)
     SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[],
                          $10::uuid[], $11::uuid[], $12::text[], $13::jsonb[], $14::bytea[])`,
    columns,
  );
}

const supportOf = (actor: Actor): AuthorityActor['support'] => (actor.kind === 'authority' ? actor.support : undefined);

/** For whom, and by which mandate, where somebody acts for another: sealed with the entry. */
function actedFor(actor: Actor): Readonly<Record<string, unknown>> {
  const representative = representativeOf(actor);
  if (representative !== null) return { onBehalfOf: onBehalfOf(actor), mandateId: representative.mandateId };
  const support = supportOf(actor);
  return support === undefined ? {} : { supportAccessId: support.id };
}
