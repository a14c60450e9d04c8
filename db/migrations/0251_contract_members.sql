-- Who shares the money of a contract with its provider: the members of a consortium, each with a share fixed before the contract is signed.
-- The provider of the contract, which leads them, has the rest, so the shares make the whole whatever is written here.
CREATE TABLE contracts.contract_member (
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  position     int NOT NULL CHECK (position BETWEEN 1 AND 20),
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  hundredths   int NOT NULL CHECK (hundredths BETWEEN 1 AND 9999), -- of a per cent
  PRIMARY KEY (contract_id, position),
  -- Target of the key of payment lines: nobody else is paid a part.
  UNIQUE (contract_id, provider_id)
);
CREATE INDEX contract_of_member ON contracts.contract_member (provider_id, contract_id);
CALL app.guard('contracts.contract_member', 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())');
-- A draft is saved whole, so members may go; the trigger keeps them once it is sent.
GRANT DELETE ON contracts.contract_member TO kasvutori_app;
CREATE POLICY removals ON contracts.contract_member FOR DELETE
  USING ((SELECT app.is_system()) OR EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id()));
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON contracts.contract_member FOR EACH ROW EXECUTE FUNCTION contracts.terms_only_in_draft();

-- Something is left to the provider, who is not a member beside itself; not either when a successor comes into its place.
CREATE FUNCTION contracts.provider_leads_members() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_contract uuid := CASE TG_TABLE_NAME WHEN 'contract' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'contract_id' END;
BEGIN
  IF EXISTS (SELECT FROM contracts.contract c JOIN contracts.contract_member m ON m.contract_id = c.id AND m.provider_id = c.provider_id WHERE c.id = of_contract)
     OR (SELECT sum(hundredths) FROM contracts.contract_member WHERE contract_id = of_contract) >= 10000 THEN
    RAISE EXCEPTION 'the provider of contract % leads its members and has a share of its own', of_contract
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contract_provider_leads_members';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER provider_leads_members AFTER INSERT OR UPDATE ON contracts.contract_member DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION contracts.provider_leads_members();
CREATE TRIGGER provider_leads_members AFTER UPDATE OF provider_id ON contracts.contract
  FOR EACH ROW WHEN (OLD.provider_id <> NEW.provider_id) EXECUTE FUNCTION contracts.provider_leads_members();

-- A member reads the contract it is a party to once it is in force. Asked once for a query, not for each row.
CREATE FUNCTION contracts.contracts_of_members() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT coalesce(array_agg(contract_id), '{}') FROM contract_member WHERE provider_id = app.provider_id() $$;
CREATE POLICY reads_of_members ON contracts.contract FOR SELECT USING (
  (SELECT app.provider_id()) IS NOT NULL AND activated_at IS NOT NULL AND id = ANY ((SELECT contracts.contracts_of_members())::uuid[]));
