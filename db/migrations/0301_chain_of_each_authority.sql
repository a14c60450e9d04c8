-- Each authority has chains of its own, `audit:<authority>` and `ledger:<authority>`; `audit` is that of what belongs to no authority. Links made before
-- stay where they are: what was one chain for the installation goes on as the chain of nobody's entries, and the old `ledger` simply ends.
ALTER TABLE app.unsealed DROP CONSTRAINT unsealed_chain_check, ADD CHECK (chain ~ '^(audit|ledger)(:[0-9a-f-]{36})?$');
ALTER TABLE app.chain_link DROP CONSTRAINT chain_link_chain_check, ADD CHECK (chain ~ '^(audit|ledger)(:[0-9a-f-]{36})?$') NOT VALID;
CREATE INDEX chain_link_of_entry ON app.chain_link (id);

CREATE OR REPLACE FUNCTION app.await_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO app.unsealed (chain, id, digest) VALUES (TG_ARGV[0] || coalesce(':' || NEW.authority_id, ''), NEW.id, NEW.digest);
  RETURN NULL;
END $$;
