-- A line of a run pays for a client's outcome, for what a whole contract has earned under its tariff, or for a claim.
ALTER TABLE outcomes.payment_line
  DROP CONSTRAINT payment_line_is_for_one,
  ADD CONSTRAINT payment_line_is_for_one CHECK (
    (claim_id IS NOT NULL) = (tariff_version_id IS NULL) AND (claim_id IS NULL OR participation_id IS NULL)),
  -- What is withheld of a contract's fee is a line of its own, not a correction of an earlier one.
  DROP CONSTRAINT payment_line_correction_is_linked,
  ADD CONSTRAINT payment_line_correction_is_linked CHECK (net_cents >= 0 OR corrects_line_id IS NOT NULL OR participation_id IS NULL);
CREATE UNIQUE INDEX payment_line_of_contract_itself ON outcomes.payment_line (run_id, contract_id, entitlement_key)
  WHERE participation_id IS NULL AND claim_id IS NULL;
CREATE INDEX payment_line_paid_of_contract ON outcomes.payment_line (contract_id, entitlement_key, id)
  WHERE participation_id IS NULL AND claim_id IS NULL;
