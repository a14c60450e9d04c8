import { digestOf, execute, sql, type Tx } from '@kasvutori/platform';
import type { Run } from './run-queries.js';

interface Digest {
  readonly what: string;
  readonly digest: string;
}

/**
 * SHA-256 over everything the run is made of: facts of clients and contracts and what was said of them, indexes, tariffs, lines, sums and payee accounts, in one order and without
 * the ids of the run's own rows. The same snapshot therefore has the same hash, also when it is prepared a second time.
 * Texts are digested in the database, contract by contract, so that the memory of the server does not grow with the run.
 */
export async function runHash(tx: Tx, run: Pick<Run, 'id' | 'authorityId' | 'cutOff' | 'snapshotAt'>): Promise<string> {
  // A million lines take longer to read than an ordinary statement may.
  await execute(tx, `SET LOCAL statement_timeout = '10min'`);
  const facts = await sql<Digest>(
    tx,
    `SELECT p.contract_id::text AS what, ${digest(`concat_ws('|', f.id, f.valid_from, coalesce(f.valid_to::text, '-'), f.data::text, coalesce(f.corrects_id::text, '-'), f.withdrawn)`, 'f.id')}
       FROM outcomes.fact f JOIN outcomes.participation p ON p.id = f.participation_id
      WHERE p.authority_id = $1 AND f.recorded_at <= $2 GROUP BY p.contract_id ORDER BY p.contract_id`,
    [run.authorityId, run.snapshotAt],
  );
  const words = await sql<Digest>(
    tx,
    `SELECT p.contract_id::text AS what, ${digest(`concat_ws('|', v.fact_id, v.state, coalesce(v.against_id::text, '-'), v.reason)`, 'v.recorded_at, v.id')}
       FROM outcomes.fact_verification v JOIN outcomes.fact f ON f.id = v.fact_id JOIN outcomes.participation p ON p.id = f.participation_id
      WHERE v.authority_id = $1 AND v.recorded_at <= $2 GROUP BY p.contract_id ORDER BY p.contract_id`,
    [run.authorityId, run.snapshotAt],
  );
  const ofContracts = await sql<Digest>(
    tx,
    `SELECT f.contract_id::text AS what, ${digest(`concat_ws('|', f.id, f.kind, f.valid_from, coalesce(f.valid_to::text, '-'), f.data::text, coalesce(f.corrects_id::text, '-'), f.withdrawn)`, 'f.id')}
       FROM outcomes.contract_fact f WHERE f.authority_id = $1 AND f.recorded_at <= $2 GROUP BY f.contract_id ORDER BY f.contract_id`,
    [run.authorityId, run.snapshotAt],
  );
  const indexes = await sql<Digest>(
    tx,
    `SELECT i.series AS what, ${digest(`concat_ws('|', i.id, i.published_on, trim_scale(i.value), coalesce(i.corrects_id::text, '-'), i.withdrawn)`, 'i.id')}
       FROM outcomes.index_point i WHERE i.authority_id = $1 AND i.recorded_at <= $2 GROUP BY i.series ORDER BY i.series COLLATE "C"`,
    [run.authorityId, run.snapshotAt],
  );
  const claims = await sql<Digest>(
    tx,
    `SELECT p.contract_id::text AS what, ${digest(`concat_ws('|', k.id, k.participation_id, k.outcome_key)`, 'k.id')}
       FROM outcomes.outcome_claim k JOIN outcomes.participation p ON p.id = k.participation_id
      WHERE k.authority_id = $1 AND k.accepted_at <= $2 GROUP BY p.contract_id ORDER BY p.contract_id`,
    [run.authorityId, run.snapshotAt],
  );
  const lines = await sql<Digest>(
    tx,
    `SELECT l.contract_id::text AS what, ${digest(
      `concat_ws('|', l.participation_id, l.entitlement_key, l.funding, l.outcome_date, l.quantity, l.unit_price_cents, l.entitled_cents,
                 l.paid_before_cents, l.held_cents, l.net_cents, l.vat_category, l.vat_percent, t.sha256, coalesce(l.corrects_line_id::text, '-'), l.trace::text, l.claim_id, l.member_id)`,
      'l.participation_id, l.claim_id, l.entitlement_key, l.member_id',
    )}
       FROM outcomes.payment_line l LEFT JOIN outcomes.tariff_version t ON t.id = l.tariff_version_id
      WHERE l.run_id = $1 GROUP BY l.contract_id ORDER BY l.contract_id`,
    [run.id],
  );
  const sums = await sql<Digest>(
    tx,
    `SELECT s.provider_id::text AS what,
            concat_ws('|', s.net_cents, s.vat_cents, s.vat_rows::text, s.carried_in_cents, coalesce(p.amount_cents::text, '-'),
                      coalesce(p.iban, '-'), coalesce(p.bic, '-'), coalesce(p.holder, '-')) AS digest
       FROM outcomes.settlement s LEFT JOIN outcomes.payment p ON p.run_id = s.run_id AND p.provider_id = s.provider_id
      WHERE s.run_id = $1 ORDER BY s.provider_id`,
    [run.id],
  );
  const parts = [...facts, ...words, ...ofContracts, ...indexes, ...claims, ...lines, ...sums].flatMap((row) => [
    row.what,
    row.digest,
  ]);
  return digestOf([run.authorityId, run.cutOff, ...parts]).toString('hex');
}

/** Each row is hashed before the rows are joined, so that a large contract stays far below what one text may hold. */
const digest = (row: string, order: string): string =>
  `encode(sha256(string_agg(sha256(convert_to(${row}, 'UTF8')), ''::bytea ORDER BY ${order})), 'hex') AS digest`;
