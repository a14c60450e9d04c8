import {
  defineJob,
  enqueue,
  execute,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { decidingOffice } from './decision-maker.js';

export const DECISION_KINDS = ['grant', 'extension', 'supplement', 'refusal', 'revocation', 'answer'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Done after the decision, as drawing a letter while the budget is locked would make every other grant wait. */
export const writeLetter = defineJob<{ decisionId: string }>('vouchers.write-decision');

/** Whose matter it is: a voucher is one of these. */
export interface Matter {
  readonly authorityId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly serviceId: string;
}

export interface NewDecision {
  readonly kind: DecisionKind;
  readonly voucherId: string | null;
  readonly grounds: string;
  /** What the letter says besides, as it is today; amounts as decimals. */
  readonly content: object;
}

/** Writes a decision about a client's voucher: who, what and why, and has its letter written. @returns its id. */
export async function recordDecision(
  tx: Tx,
  actor: AuthorityActor,
  { authorityId, clientId, personId, serviceId }: Matter,
  { kind, voucherId, grounds, content }: NewDecision,
  now: Date,
): Promise<string> {
  const id = newId();
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('vouchers.decision_number') AS next`));
  await execute(
    tx,
    `INSERT INTO vouchers.decision (id, number, kind, authority_id, client_id, person_id, service_id, voucher_id, grounds, content, decided_by, decided_at, decided_as, delivery)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
            -- By post when the client asked for it, does nothing online, or has said no to mails; without an address there is no post.
            CASE WHEN letters_by = 'paper' OR (street IS NOT NULL AND (digital_ability = 'no' OR NOT vouchers.consent_in_force(id, 'contact-vouchers', NULL)))
                 THEN 'paper' ELSE 'electronic' END
       FROM vouchers.client WHERE id = $5 AND authority_id = $4`,
    [
      ...[
        id,
        `P-${String(next).padStart(6, '0')}`,
        kind,
        authorityId,
        clientId,
        personId,
        serviceId,
        voucherId,
        grounds,
      ],
      ...[JSON.stringify(content), actor.personId, now, decidingOffice(actor.roles)],
    ],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'decision', subjectId: id, move: kind, from: null, to: 'made' },
    authorityId,
    clientPersonId: personId,
  });
  await enqueue(tx, writeLetter, { decisionId: id });
  return id;
}
