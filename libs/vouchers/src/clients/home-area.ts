import { municipalityByCode, one, sql, type Tx } from '@kasvutori/platform';

/**
 * Whether the client's municipality lies outside the region (NUTS 3) of the authority's own. Vouchers of this authority seldom
 * serve there; the page then says what to do.
 */
export async function isOutsideArea(
  tx: Tx,
  client: { readonly authorityId: string; readonly municipality: string },
): Promise<boolean> {
  const { seat } = one(
    await sql<{ seat: string }>(tx, `SELECT municipality AS seat FROM app.organisation WHERE id = $1`, [
      client.authorityId,
    ]),
  );
  return municipalityByCode(client.municipality)?.nuts3 !== municipalityByCode(seat)?.nuts3;
}
