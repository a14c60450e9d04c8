import { dbNow, execute, one, sql, type Tx } from '@kasvutori/platform';
import { developmentHindrance, type DevelopmentHindrance } from '../development/development.js';
import { type AwardStanding, type ContractHindrance, contractHindrance } from './decision-lifecycle.js';

/**
 * Why no contract may be made on the award now, for whoever is about to sign one: the buyer or the winner. The tender is locked first, so that a
 * signature and a reopening of the decision wait for each other.
 */
export async function holdContractBasis(
  tx: Tx,
  awardId: string,
): Promise<{
  readonly hindrance: ContractHindrance | DevelopmentHindrance | undefined;
  readonly standstillEndsAt: Date;
}> {
  const { tenderId } = await readStanding(tx, awardId);
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  const standing = await readStanding(tx, awardId);
  return {
    hindrance: contractHindrance(standing, await dbNow(tx)) ?? (await developmentHindrance(tx, tenderId)),
    standstillEndsAt: standing.standstillEndsAt,
  };
}

/** Notes that a contract now rests on the award: from here on its decision is not taken back. The database judges it once more. */
export async function recordContracted(tx: Tx, awardId: string, contractId: string): Promise<void> {
  await execute(
    tx,
    'INSERT INTO procurement.contracted_award (award_id, contract_id, contracted_at) VALUES ($1, $2, $3)',
    [awardId, contractId, await dbNow(tx)],
  );
}

async function readStanding(tx: Tx, awardId: string): Promise<AwardStanding & { readonly tenderId: string }> {
  return one(
    await sql<AwardStanding & { tenderId: string }>(
      tx,
      `SELECT tender_id AS "tenderId", decision_status AS "decisionStatus", standstill_ends_at AS "standstillEndsAt", suspending
         FROM procurement.award_standing($1)`,
      [awardId],
    ),
  );
}
