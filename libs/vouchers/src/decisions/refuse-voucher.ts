import { one, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { clientOf } from '../clients/client-queries.js';
import { recordDecision } from './record-decision.js';

/** The client asked for a voucher and does not get it: a written decision they can contest like any other (hallintolaki § 43–45). */
export async function refuseVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: { serviceId: string; grounds: string },
  now: Date,
): Promise<string> {
  const authorityId = actor.organisationId;
  const { personId } = await clientOf(tx, authorityId, clientId);
  const { serviceId, grounds } = input;
  one(await sql(tx, `SELECT FROM vouchers.service WHERE id = $1 AND authority_id = $2`, [serviceId, authorityId]));
  const matter = { authorityId, clientId, personId, serviceId };
  return recordDecision(tx, actor, matter, { kind: 'refusal', voucherId: null, grounds, content: {} }, now);
}
