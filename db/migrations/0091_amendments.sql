-- Amendments: a contract that is in force is never edited; an agreed amendment makes its next version, valid from a day.

CREATE TABLE contracts.amendment (
  id                  uuid PRIMARY KEY,
  contract_id         uuid NOT NULL REFERENCES contracts.contract (id),
  number              int NOT NULL CHECK (number > 0),
  authority_id        uuid NOT NULL REFERENCES app.organisation (id),
  provider_id         uuid NOT NULL REFERENCES app.organisation (id), -- the party when it was drafted
  successor_id        uuid REFERENCES app.organisation (id),          -- who comes into its place
  status              text NOT NULL CHECK (status IN ('draft', 'in-signature', 'agreed', 'cancelled')),
  valid_from          date NOT NULL,
  reason              text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 4000),
  content             jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  -- What the changes are worth against the original value, as it was judged when it was sent (Procurement Act § 136).
  assessment          jsonb CHECK (jsonb_typeof(assessment) = 'object'),
  notice_due          boolean NOT NULL DEFAULT false, -- eForms type 38
  notice_number       text CHECK (length(notice_number) BETWEEN 1 AND 100),
  notice_on           date,
  language            text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  template_version_id uuid REFERENCES contracts.template_version (id),
  document_id         uuid UNIQUE REFERENCES app.document (id),
  document_sha256     text CHECK (document_sha256 ~ '^[0-9a-f]{64}$'),
  document_text       text,
  finished_document_id uuid REFERENCES app.document (id),
  finished_sha256     text UNIQUE CHECK (finished_sha256 ~ '^[0-9a-f]{64}$'),
  agreed_at           timestamptz,
  version             int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_by          uuid NOT NULL REFERENCES app.person (id),
  created_at          timestamptz NOT NULL,
  UNIQUE (contract_id, number),
  CHECK ((status = 'agreed') = (agreed_at IS NOT NULL)),
  CHECK (status IN ('draft', 'cancelled') OR (document_id IS NOT NULL AND assessment IS NOT NULL)),
  CHECK ((document_id IS NULL) = (document_sha256 IS NULL)),
  CHECK ((finished_document_id IS NULL) = (finished_sha256 IS NULL)),
  CHECK ((status = 'agreed') = (finished_sha256 IS NOT NULL)),
  CHECK ((notice_number IS NULL) = (notice_on IS NULL)),
  CHECK (notice_number IS NULL OR (notice_due AND status = 'agreed')),
  CHECK (successor_id IS NULL OR successor_id NOT IN (provider_id, authority_id))
);
-- Each is judged against what the ones before it left: one at a time in hand.
CREATE UNIQUE INDEX one_amendment_in_hand ON contracts.amendment (contract_id) WHERE status IN ('draft', 'in-signature');
CREATE INDEX amendment_by_hash ON contracts.amendment (document_sha256);
CREATE INDEX amendment_of_provider ON contracts.amendment (provider_id);
CREATE INDEX amendment_of_successor ON contracts.amendment (successor_id);
-- The provider and the one that comes into its place see it once there is something to sign.
CALL app.guard('contracts.amendment',
  'authority_id = app.authority_id() OR (document_id IS NOT NULL AND app.provider_id() IN (provider_id, successor_id))');

CREATE FUNCTION contracts.amendment_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.contract_id, NEW.number, NEW.authority_id, NEW.provider_id) IS DISTINCT FROM (OLD.contract_id, OLD.number, OLD.authority_id, OLD.provider_id)
     OR OLD.status <> 'draft' AND (NEW.valid_from, NEW.reason, NEW.content, NEW.successor_id, NEW.language)
       IS DISTINCT FROM (OLD.valid_from, OLD.reason, OLD.content, OLD.successor_id, OLD.language)
     OR OLD.status <> 'draft' AND NEW.status <> 'draft' AND (NEW.assessment, NEW.notice_due, NEW.document_id, NEW.document_sha256, NEW.document_text)
       IS DISTINCT FROM (OLD.assessment, OLD.notice_due, OLD.document_id, OLD.document_sha256, OLD.document_text)
     OR OLD.status IN ('agreed', 'cancelled') AND (NEW.status, NEW.agreed_at, NEW.finished_sha256)
       IS DISTINCT FROM (OLD.status, OLD.agreed_at, OLD.finished_sha256) THEN
    RAISE EXCEPTION 'amendment % is signed or being signed', OLD.id USING ERRCODE = 'KV091';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER amendment_is_fixed BEFORE UPDATE ON contracts.amendment FOR EACH ROW EXECUTE FUNCTION contracts.amendment_is_fixed();

CREATE FUNCTION procurement.amendment_changes_open_data() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, app, pg_temp AS $$
BEGIN
  PERFORM note_open_data(t.ocid) FROM contracts.contract c JOIN tender t ON t.id = c.tender_id
    WHERE c.id = NEW.contract_id AND t.published_at IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER changes_open_data AFTER UPDATE ON contracts.amendment
  FOR EACH ROW WHEN (NEW.status = 'agreed') EXECUTE FUNCTION procurement.amendment_changes_open_data();

-- ── Versions ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What is in force on a day, half-open. The first agreed amendment writes down the contract as it was signed, number 1, beside its own
-- version; a contract that was never amended has no rows here. The columns of contracts.contract say what holds today.
CREATE TABLE contracts.contract_version (
  contract_id     uuid NOT NULL REFERENCES contracts.contract (id),
  number          int NOT NULL CHECK (number > 0),
  amendment_id    uuid UNIQUE REFERENCES contracts.amendment (id),
  valid_from      date NOT NULL,
  valid_to        date,           -- the first day of the next version; closed once, when that is agreed
  provider_id     uuid NOT NULL REFERENCES app.organisation (id),
  contract_to     date NOT NULL,  -- the first day on which the contract is no longer valid
  cap_cents       bigint NOT NULL CHECK (cap_cents >= 0),
  municipalities  text[] NOT NULL CHECK (cardinality(municipalities) > 0),
  applied_at      timestamptz,    -- when it came into force
  PRIMARY KEY (contract_id, number),
  CHECK ((number = 1) = (amendment_id IS NULL)),
  CHECK (valid_from <= valid_to), -- two agreed from the same day: the earlier was in force for no day
  CHECK (valid_from <= contract_to)
);
CREATE UNIQUE INDEX one_open_version ON contracts.contract_version (contract_id) WHERE valid_to IS NULL;
CREATE INDEX version_to_apply ON contracts.contract_version (valid_from) WHERE applied_at IS NULL;
CALL app.guard('contracts.contract_version',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = contract_version.contract_id)');

CREATE FUNCTION contracts.version_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{valid_to,applied_at}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{valid_to,applied_at}'::text[]
     OR OLD.valid_to IS NOT NULL AND NEW.valid_to IS DISTINCT FROM OLD.valid_to
     OR OLD.applied_at IS NOT NULL AND NEW.applied_at IS DISTINCT FROM OLD.applied_at THEN
    RAISE EXCEPTION 'version % of contract % was agreed', OLD.number, OLD.contract_id USING ERRCODE = 'KV092';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER version_is_fixed BEFORE UPDATE ON contracts.contract_version FOR EACH ROW EXECUTE FUNCTION contracts.version_is_fixed();

-- No gap and no overlap: a version begins where the one before it ends.
CREATE FUNCTION contracts.version_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number > 1 AND NOT EXISTS (SELECT FROM contracts.contract_version v
       WHERE v.contract_id = NEW.contract_id AND v.number = NEW.number - 1 AND v.valid_to = NEW.valid_from) THEN
    RAISE EXCEPTION 'version % of contract % does not follow the one before it', NEW.number, NEW.contract_id USING ERRCODE = 'KV093';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER version_follows BEFORE INSERT ON contracts.contract_version FOR EACH ROW EXECUTE FUNCTION contracts.version_follows();

CREATE TABLE contracts.contract_version_price (
  contract_id       uuid NOT NULL,
  number            int NOT NULL,
  code              text NOT NULL,
  unit_price_cents  bigint NOT NULL CHECK (unit_price_cents >= 0),
  PRIMARY KEY (contract_id, number, code),
  FOREIGN KEY (contract_id, number) REFERENCES contracts.contract_version (contract_id, number),
  FOREIGN KEY (contract_id, code) REFERENCES contracts.contract_price (contract_id, code)
);
CALL app.guard('contracts.contract_version_price',
  'EXISTS (SELECT FROM contracts.contract_version v WHERE v.contract_id = contract_version_price.contract_id AND v.number = contract_version_price.number)',
  'EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = contract_version_price.contract_id)');
REVOKE UPDATE ON contracts.contract_version_price FROM kasvutori_app;

-- The price in force on a day, for those who deliver and pay; as the owner, since a client's voucher asks it too.
CREATE FUNCTION contracts.price_on(of_contract uuid, of_code text, day date) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
  SELECT coalesce(
    (SELECT p.unit_price_cents FROM contract_version v JOIN contract_version_price p USING (contract_id, number)
      WHERE v.contract_id = of_contract AND p.code = of_code AND v.valid_from <= day ORDER BY v.number DESC LIMIT 1),
    (SELECT unit_price_cents FROM contract_price WHERE contract_id = of_contract AND code = of_code))
$$;

-- ── Who sees and signs ───────────────────────────────────────────────────────────────────────────────────────────────
-- A provider sees the contract it comes into, and the one it has left.
ALTER POLICY reads ON contracts.contract USING ((SELECT app.is_system()) OR authority_id = app.authority_id()
  OR (provider_id = app.provider_id() AND status <> 'draft')
  OR EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = contract.id AND app.provider_id() IN (m.provider_id, m.successor_id)));

-- Who comes into it locks it to sign; the row itself it does not write before it is a party.
ALTER POLICY updates ON contracts.contract USING ((SELECT app.is_system()) OR authority_id = app.authority_id()
  OR (provider_id = app.provider_id() AND status <> 'draft')
  OR EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = contract.id AND m.status = 'in-signature' AND m.successor_id = app.provider_id()));
-- It reads what it signs, and keeps the signed file.
ALTER POLICY reads ON app.document USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR provider_id = app.provider_id()
  OR client_person_id = app.person_id()
  OR EXISTS (SELECT FROM contracts.amendment m WHERE m.successor_id = app.provider_id() AND document.id IN (m.document_id, m.finished_document_id)));

-- Contracts and amendments are signed in one way: a signature belongs to the document it was given to.
ALTER TABLE contracts.contract_signature DROP CONSTRAINT contract_signature_party_check,
  ADD CONSTRAINT contract_signature_party_check CHECK (party IN ('authority', 'provider', 'successor'));
ALTER POLICY inserts ON contracts.contract_signature WITH CHECK ((SELECT app.is_system())
  OR EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id
                AND ((party = 'authority' AND c.authority_id = app.authority_id()) OR (party = 'provider' AND c.provider_id = app.provider_id())))
  OR EXISTS (SELECT FROM contracts.amendment m WHERE m.document_id = contract_signature.document_id
                AND party = 'successor' AND m.successor_id = app.provider_id()));

CREATE OR REPLACE FUNCTION contracts.signs_what_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contracts.contract c WHERE c.id = NEW.contract_id AND c.status = 'in-signature'
                    AND c.document_id = NEW.document_id AND c.document_sha256 = NEW.document_sha256 AND NEW.party <> 'successor')
     AND NOT EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = NEW.contract_id AND m.status = 'in-signature'
                    AND m.document_id = NEW.document_id AND m.document_sha256 = NEW.document_sha256) THEN
    RAISE EXCEPTION 'contract % is not open for a signature on this document', NEW.contract_id USING ERRCODE = 'KV081';
  END IF;
  RETURN NEW;
END $$;

-- The offer of a contract that goes over to another provider: the old one stays for the clients who have chosen it.
ALTER TABLE vouchers.offer DROP CONSTRAINT offer_contract_id_key, ADD CONSTRAINT offer_once_per_provider UNIQUE (contract_id, provider_id);

-- Amendments may follow one another from the same day: the newer tariff of that day holds.
ALTER TABLE outcomes.tariff_version DROP CONSTRAINT tariff_version_contract_id_valid_from_key;
