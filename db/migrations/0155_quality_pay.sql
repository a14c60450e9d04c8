-- Pay that is tied to what clients say: agreed in the draft, a component of the tariff, claimed for each whole quarter.

CREATE TABLE contracts.quality_pay (
  contract_id         uuid PRIMARY KEY REFERENCES contracts.contract (id),
  measure             text NOT NULL CHECK (measure IN ('experience', 'result')),
  base_cents          bigint NOT NULL CHECK (base_cents > 0), -- of a quarter: what the shares below are taken of
  -- Hundredths of a grade from 1 to 5, or of a per cent of the clients.
  pay_from            int NOT NULL CHECK (pay_from BETWEEN 0 AND 10000),
  pay_hundredths      int NOT NULL CHECK (pay_hundredths BETWEEN 0 AND 10000), -- of a per cent of the base
  withhold_below      int NOT NULL CHECK (withhold_below BETWEEN 0 AND 10000),
  withhold_hundredths int NOT NULL CHECK (withhold_hundredths BETWEEN 0 AND 10000),
  min_clients         int NOT NULL CHECK (min_clients BETWEEN 5 AND 1000), -- with fewer nothing is paid or withheld
  clause              text NOT NULL CHECK (length(btrim(clause)) BETWEEN 1 AND 100),
  CHECK (withhold_below <= pay_from),
  CHECK (pay_hundredths + withhold_hundredths > 0),
  CHECK (measure <> 'experience' OR (withhold_below >= 100 AND pay_from <= 500))
);
CALL app.guard('contracts.quality_pay',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())');
-- A draft may drop it again.
GRANT DELETE ON contracts.quality_pay TO kasvutori_app;
CREATE POLICY removes ON contracts.quality_pay FOR DELETE USING (
  EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id()));
CREATE TRIGGER quality_pay_only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON contracts.quality_pay
  FOR EACH ROW EXECUTE FUNCTION contracts.indicators_only_in_draft();

-- A quarter of it is claimed as what an alliance settles is: a later claim replaces an earlier one, and a run pays the difference.
ALTER TABLE outcomes.alliance_claim
  DROP CONSTRAINT alliance_claim_component_check,
  ADD CONSTRAINT alliance_claim_component_check CHECK (component IN ('GAIN-PAIN', 'RESULTS')
    OR (component ~ '^SANCTION-[0-9]{1,6}$' AND entitled_cents <= 0)
    OR component ~ '^QUALITY-[0-9]{4}Q[1-4]$');
CREATE INDEX tariff_version_of_quality ON outcomes.tariff_version (contract_id) WHERE body @? '$.components[*] ? (@.kind == "quality")';
CREATE INDEX quality_fact_of_period ON outcomes.quality_fact (contract_id, measure, published_on);
