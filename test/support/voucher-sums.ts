/** Sums over budgets, vouchers and providers, and counts of what must never be: each but the last two is zero, and those two are equal. */
export const VOUCHER_SUMS = `SELECT
      (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting)::text AS postings,
      (SELECT count(*) FROM app.ledger_account WHERE kind IN ('budget', 'voucher') AND balance_cents < 0)::text AS below,
      (SELECT count(*) FROM app.ledger_account a LEFT JOIN (SELECT account, sum(amount_cents) FROM app.ledger_posting GROUP BY account) p ON p.account = a.code
        WHERE a.balance_cents <> coalesce(p.sum, 0))::text AS drifted,
      (SELECT count(*) FROM vouchers.voucher v JOIN app.ledger_account a ON a.code = 'voucher:' || v.id
        WHERE v.status IN ('used', 'expired', 'returned', 'revoked') AND a.balance_cents <> 0)::text AS stranded,
      (SELECT count(*) FROM vouchers.voucher v JOIN app.ledger_account a ON a.code = 'voucher:' || v.id WHERE a.balance_cents
          < (SELECT coalesce(sum(amount_cents), 0) FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.status = 'recorded'))::text AS overspoken,
      (SELECT count(*) FROM vouchers.offer_places p WHERE p.taken
          <> (SELECT count(*) FROM vouchers.choice c WHERE c.offer_id = p.offer_id AND c.status IN ('proposed', 'accepted')))::text AS places,
      (SELECT count(*) FROM vouchers.choice c JOIN vouchers.voucher v ON v.id = c.voucher_id
        WHERE c.status IN ('proposed', 'accepted') AND v.status NOT IN ('chosen', 'in-use'))::text AS orphans,
      (SELECT coalesce(sum(amount_cents), 0) FROM vouchers.service_event WHERE status IN ('approved', 'paid'))::text AS earned,
      (SELECT coalesce(sum(balance_cents), 0) FROM app.ledger_account WHERE kind = 'payable')::text AS payable`;
