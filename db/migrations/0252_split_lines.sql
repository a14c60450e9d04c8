-- A line pays whoever earned it, or a member of the contract its part of that.
ALTER TABLE outcomes.payment_line
  -- Of a member's part: the provider that earned the whole. NULL: whoever is paid earned it.
  ADD COLUMN earned_by uuid REFERENCES app.organisation (id),
  ADD COLUMN member_id uuid GENERATED ALWAYS AS (CASE WHEN earned_by IS NOT NULL THEN provider_id END) STORED,
  ADD COLUMN served_by uuid GENERATED ALWAYS AS (coalesce(earned_by, provider_id)) STORED,
  -- Who is paid has served the client, or is a member of the contract with one who has.
  DROP CONSTRAINT payment_line_of_provider,
  ADD CONSTRAINT payment_line_of_provider FOREIGN KEY (participation_id, authority_id, served_by)
    REFERENCES outcomes.participation_provider (participation_id, authority_id, provider_id),
  ADD CONSTRAINT payment_line_of_member FOREIGN KEY (contract_id, member_id) REFERENCES contracts.contract_member (contract_id, provider_id),
  ADD CONSTRAINT payment_line_member_is_another CHECK (earned_by <> provider_id),
  -- What an alliance has settled is claimed by each party for itself.
  ADD CONSTRAINT payment_line_claim_is_whole CHECK (claim_id IS NULL OR earned_by IS NULL),
  DROP CONSTRAINT payment_line_run_id_participation_id_entitlement_key_key;
-- A key is paid once in a run, and once to each member.
CREATE UNIQUE INDEX payment_line_once ON outcomes.payment_line (run_id, participation_id, entitlement_key) WHERE member_id IS NULL;
CREATE UNIQUE INDEX payment_line_once_to_member ON outcomes.payment_line (run_id, contract_id, participation_id, entitlement_key, member_id)
  NULLS NOT DISTINCT WHERE member_id IS NOT NULL;
DROP INDEX outcomes.payment_line_of_contract_itself;
CREATE UNIQUE INDEX payment_line_of_contract_itself ON outcomes.payment_line (run_id, contract_id, entitlement_key)
  WHERE participation_id IS NULL AND claim_id IS NULL AND member_id IS NULL;

-- The reference of a client on a line that pays the asking provider as a member: the client itself it does not see.
CREATE FUNCTION outcomes.reference_on_line(of_line uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = outcomes, pg_temp AS $$
  SELECT p.client_reference FROM payment_line l JOIN participation p ON p.id = l.participation_id
   WHERE l.id = of_line AND l.member_id = app.provider_id() AND is_in_run(l.run_id, app.provider_id())
$$;
