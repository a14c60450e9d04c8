-- Signing: a fresh strong sign-in, any number of signatories of each party, a draft taken back, a sealed file at the end.

-- When the person last proved strongly who they are, for an act that asked for it; NULL for a plain sign-in. Real time, as sessions are.
ALTER TABLE app.session ADD COLUMN authenticated_at timestamptz;

ALTER TABLE contracts.contract
  ADD COLUMN language text NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  -- What the parties agreed beside the template; plain text, paragraphs parted by an empty line.
  ADD COLUMN special_terms text CHECK (length(special_terms) BETWEEN 1 AND 20000),
  -- How many people sign for each party: a company may be bound by two together.
  ADD COLUMN authority_signatories int NOT NULL DEFAULT 1 CHECK (authority_signatories BETWEEN 1 AND 3),
  ADD COLUMN provider_signatories int NOT NULL DEFAULT 1 CHECK (provider_signatories BETWEEN 1 AND 3),
  -- The text that was drawn and is signed, so that the finished file says the same whatever happens to the rows it came from.
  ADD COLUMN document_text text,
  -- What was signed with the page of evidence, sealed; made with the last signature.
  ADD COLUMN finished_document_id uuid REFERENCES app.document (id),
  ADD COLUMN finished_sha256 text UNIQUE CHECK (finished_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CHECK ((finished_document_id IS NULL) = (finished_sha256 IS NULL)),
  ADD CHECK (finished_sha256 IS NULL OR activated_at IS NOT NULL);
UPDATE contracts.contract c SET language = t.language FROM procurement.tender t WHERE t.id = c.tender_id;
CREATE INDEX contract_by_document ON contracts.contract (document_sha256);

-- What is signed does not change under the pen: a manager takes the contract back first, and what was signed so far is void.
CREATE FUNCTION contracts.text_only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND (NEW.language, NEW.special_terms, NEW.authority_signatories, NEW.provider_signatories)
       IS DISTINCT FROM (OLD.language, OLD.special_terms, OLD.authority_signatories, OLD.provider_signatories)
     OR OLD.status <> 'draft' AND NEW.status <> 'draft' AND (NEW.document_id, NEW.document_sha256, NEW.document_text)
       IS DISTINCT FROM (OLD.document_id, OLD.document_sha256, OLD.document_text)
     OR OLD.finished_sha256 IS NOT NULL AND (NEW.finished_document_id, NEW.finished_sha256)
       IS DISTINCT FROM (OLD.finished_document_id, OLD.finished_sha256) THEN
    RAISE EXCEPTION 'the text of contract % is signed or being signed', OLD.id USING ERRCODE = 'KV080';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER text_only_in_draft BEFORE UPDATE ON contracts.contract FOR EACH ROW EXECUTE FUNCTION contracts.text_only_in_draft();

-- A signature belongs to the document it was given to; those given to an earlier one stay as they were and count no more.
ALTER TABLE contracts.contract_signature
  ADD COLUMN document_id uuid REFERENCES app.document (id),
  ADD COLUMN authenticated_at timestamptz;
ALTER TABLE contracts.contract_signature DISABLE TRIGGER signature_is_append_only;
UPDATE contracts.contract_signature s SET document_id = c.document_id FROM contracts.contract c WHERE c.id = s.contract_id;
ALTER TABLE contracts.contract_signature ENABLE TRIGGER signature_is_append_only;
ALTER TABLE contracts.contract_signature
  ALTER COLUMN document_id SET NOT NULL,
  DROP CONSTRAINT contract_signature_pkey,
  ADD PRIMARY KEY (document_id, party, person_id),
  ADD CONSTRAINT signed_afresh CHECK (authenticated_at IS NOT NULL) NOT VALID; -- those of before this file did not ask for it
CREATE INDEX signature_of_contract ON contracts.contract_signature (contract_id, signed_at);

CREATE FUNCTION contracts.signs_what_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contracts.contract c WHERE c.id = NEW.contract_id AND c.status = 'in-signature'
                    AND c.document_id = NEW.document_id AND c.document_sha256 = NEW.document_sha256) THEN
    RAISE EXCEPTION 'contract % is not open for a signature on this document', NEW.contract_id USING ERRCODE = 'KV081';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signs_what_is_open BEFORE INSERT ON contracts.contract_signature FOR EACH ROW EXECUTE FUNCTION contracts.signs_what_is_open();
