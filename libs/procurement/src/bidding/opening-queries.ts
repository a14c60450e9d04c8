import { type AuthorityActor, execute, one, sql, type Tx } from '@kasvutori/platform';
import { readTenderForBids, type TenderForBids } from './bid-terms.js';

/** Locks the tender for its opening: waits for every bid that is being taken in, and keeps others out. */
export async function holdTenderForOpening(tx: Tx, tenderId: string): Promise<TenderForBids> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  return readTenderForBids(tx, tenderId);
}

export interface OpeningDeclaration {
  readonly personId: string;
  readonly name: string;
  readonly declaredAt: Date;
  readonly note: string | null;
}

export function readDeclarations(tx: Tx, tenderId: string): Promise<OpeningDeclaration[]> {
  return sql<OpeningDeclaration>(
    tx,
    `SELECT d.person_id AS "personId", p.name, d.declared_at AS "declaredAt", d.note
       FROM procurement.opening_declaration d JOIN app.person p ON p.id = d.person_id
      WHERE d.tender_id = $1 ORDER BY d.ordinal`,
    [tenderId],
  );
}

export async function insertDeclaration(
  tx: Tx,
  actor: AuthorityActor,
  declaration: { tenderId: string; ordinal: number; note: string | null },
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.opening_declaration (tender_id, ordinal, authority_id, person_id, no_conflict_of_interest, note, declared_at)
     VALUES ($1, $2, $3, $4, true, $5, $6)`,
    [declaration.tenderId, declaration.ordinal, actor.organisationId, actor.personId, declaration.note, now],
  );
}

/** Whether the person is a member of an organisation that has bid; answered while the bids themselves are still hidden. */
export async function actsForBidder(tx: Tx, tenderId: string, personId: string): Promise<boolean> {
  const rows = await sql<{ acts: boolean }>(tx, 'SELECT procurement.acts_for_a_bidder($1, $2) AS acts', [
    tenderId,
    personId,
  ]);
  return one(rows).acts;
}

/** "Sealed, 5": bids that have not been withdrawn, and nothing else about them. */
export async function countBids(tx: Tx, tenderId: string): Promise<number> {
  return Number(one(await sql<{ count: bigint }>(tx, 'SELECT procurement.bid_count($1) AS count', [tenderId])).count);
}

/** The hashes of all opened bids, for whoever holds a receipt; none before the opening. */
export async function readOpenedHashes(tx: Tx, tenderId: string): Promise<string[]> {
  const rows = await sql<{ hash: string }>(tx, 'SELECT hash FROM procurement.opened_hashes($1) AS hash', [tenderId]);
  return rows.map(({ hash }) => hash);
}

/** The document that records the opening, once it has been drawn. */
export async function findOpeningRecord(tx: Tx, tenderId: string): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    tx,
    'SELECT document_id AS id FROM procurement.opening_record WHERE tender_id = $1',
    [tenderId],
  );
  return row?.id ?? null;
}
