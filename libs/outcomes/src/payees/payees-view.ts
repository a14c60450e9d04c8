import { type AuthorityActor, permitted, sql, type Tx } from '@kasvutori/platform';
import type { AccountView, PayeesView } from './payees.dto.js';

interface AccountRow {
  readonly holder: string | null;
  readonly iban: string;
  readonly bic: string | null;
  readonly keptAt: Date;
  readonly keptBy: string;
  readonly keptByName: string | null;
}

interface PayeeRow extends AccountRow {
  readonly providerId: string;
  readonly providerName: string;
  readonly businessId: string;
}

/** Every provider the authority has a contract with, alone or as a member, with the account it is paid to, those without one first. */
export async function payeesView(tx: Tx, actor: AuthorityActor): Promise<PayeesView> {
  const [payer] = await sql<AccountRow & { batchSize: number }>(
    tx,
    `SELECT a.holder, a.iban, a.bic, a.batch_size AS "batchSize", a.kept_at AS "keptAt", a.kept_by AS "keptBy", k.name AS "keptByName"
       FROM outcomes.payer_account a LEFT JOIN app.person k ON k.id = a.kept_by
      WHERE a.authority_id = $1 ORDER BY a.number DESC LIMIT 1`,
    [actor.organisationId],
  );
  const payees = await sql<PayeeRow>(
    tx,
    `SELECT o.id AS "providerId", o.name AS "providerName", o.business_id AS "businessId", a.holder, a.iban, a.bic, a.kept_at AS "keptAt",
            a.kept_by AS "keptBy", k.name AS "keptByName"
       FROM app.organisation o
       LEFT JOIN LATERAL (SELECT * FROM outcomes.payee_account a WHERE a.authority_id = $1 AND a.provider_id = o.id ORDER BY number DESC LIMIT 1) a ON true
       LEFT JOIN app.person k ON k.id = a.kept_by
      WHERE o.id IN (SELECT provider_id FROM contracts.contract WHERE authority_id = $1 AND status <> 'draft'
                    UNION SELECT m.provider_id FROM contracts.contract c JOIN contracts.contract_member m ON m.contract_id = c.id
                           WHERE c.authority_id = $1 AND c.status <> 'draft')
      ORDER BY a.id IS NOT NULL, o.name, o.id`,
    [actor.organisationId],
  );
  const account = accountView(actor, payer);
  return {
    payer: payer === undefined || account === null ? null : { ...account, batchSize: payer.batchSize },
    payees: payees.map(({ providerId, providerName, businessId, ...account }) => ({
      ...{ providerId, providerName, businessId },
      account: accountView(actor, account),
    })),
    permittedActions: permitted(actor, [{ action: 'payee:keep' }]),
  };
}

function accountView(actor: AuthorityActor, row: AccountRow | undefined): AccountView | null {
  if (row === undefined || row.holder === null) return null;
  const { holder, iban, bic, keptAt, keptBy, keptByName } = row;
  return { holder, iban, bic, keptAt, keptByName, keptByMe: keptBy === actor.personId };
}
