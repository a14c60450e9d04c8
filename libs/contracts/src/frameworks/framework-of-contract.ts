import { sql, type Tx } from '@kasvutori/platform';

/** Where a contract stands in a framework: as the contract of one of its providers, or as a call-off under that. */
export interface FrameworkOfContract {
  readonly id: string;
  /** Of a call-off: the order and the framework contract. */
  readonly callOffId: string | null;
  readonly parentId: string | null;
  readonly parentNumber: string | null;
}

export async function frameworkOfContract(tx: Tx, contractId: string): Promise<FrameworkOfContract | null> {
  const [found] = await sql<FrameworkOfContract>(
    tx,
    `SELECT p.framework_id AS id, NULL::uuid AS "callOffId", NULL::uuid AS "parentId", NULL::text AS "parentNumber"
       FROM contracts.framework_provider p WHERE p.contract_id = $1
      UNION ALL
     SELECT o.framework_id, o.id, parent.id, parent.number
       FROM contracts.call_off o JOIN contracts.contract c ON c.id = o.contract_id JOIN contracts.contract parent ON parent.id = c.parent_id
      WHERE o.contract_id = $1`,
    [contractId],
  );
  return found ?? null;
}

/** Whether services are ordered under the contract by call-offs alone: clients do not choose it. */
export async function isOnlyCalledOff(tx: Tx, contractId: string): Promise<boolean> {
  const found = await sql(
    tx,
    `SELECT FROM contracts.framework_provider p JOIN contracts.framework f ON f.id = p.framework_id
      WHERE p.contract_id = $1 AND f.terms IS NOT NULL`,
    [contractId],
  );
  return found.length > 0;
}
