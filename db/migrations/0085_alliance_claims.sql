-- What alliances settle becomes payable here: a line of a run either pays for a client's outcome or for what a settlement gave a party.

CREATE TABLE outcomes.alliance_claim (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  component text NOT NULL CHECK (component IN ('GAIN-PAIN', 'RESULTS')),
  -- A later settlement replaces what an earlier one said; a run pays the difference.
  settlement_number int NOT NULL CHECK (settlement_number > 0),
  entitled_cents bigint NOT NULL, -- negative: the party owes
  outcome_date date NOT NULL,
  vat_category text NOT NULL CHECK (vat_category IN ('S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O')),
  trace jsonb NOT NULL CHECK (jsonb_typeof(trace) = 'object'),
  recorded_at timestamptz NOT NULL,
  -- Told twice, it is one claim.
  UNIQUE (contract_id, provider_id, component, settlement_number),
  UNIQUE (id, authority_id, provider_id, contract_id)
);
CREATE INDEX alliance_claim_of_authority ON outcomes.alliance_claim (authority_id, recorded_at, id);
CALL app.guard('outcomes.alliance_claim', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'false');
CREATE TRIGGER alliance_claim_is_append_only BEFORE UPDATE OR DELETE ON outcomes.alliance_claim FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

ALTER TABLE outcomes.payment_line
  ALTER COLUMN participation_id DROP NOT NULL,
  ALTER COLUMN tariff_version_id DROP NOT NULL,
  ADD COLUMN claim_id uuid,
  ADD FOREIGN KEY (claim_id, authority_id, provider_id, contract_id)
    REFERENCES outcomes.alliance_claim (id, authority_id, provider_id, contract_id),
  ADD CONSTRAINT payment_line_is_for_one CHECK (
    (participation_id IS NULL) = (claim_id IS NOT NULL) AND (participation_id IS NULL) = (tariff_version_id IS NULL)),
  ADD UNIQUE (run_id, claim_id),
  -- An overrun or poor key results are a line of their own, not a correction of an earlier one.
  DROP CONSTRAINT payment_line_correction_is_linked,
  ADD CONSTRAINT payment_line_correction_is_linked CHECK (net_cents >= 0 OR corrects_line_id IS NOT NULL OR claim_id IS NOT NULL);
CREATE INDEX payment_line_of_claim ON outcomes.payment_line (claim_id, id) WHERE claim_id IS NOT NULL;
