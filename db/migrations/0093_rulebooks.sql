-- Rulebooks (sääntökirja): an authority says on which terms it approves providers of voucher services; whoever meets them is approved
-- without a competition (Procurement Act 1397/2016 does not apply to a system open to all; recital 4 of directive 2014/24/EU).

CREATE SEQUENCE contracts.rulebook_number;
GRANT USAGE ON SEQUENCE contracts.rulebook_number TO kasvutori_app;

CREATE TABLE contracts.rulebook (
  id                 uuid PRIMARY KEY,
  number             text NOT NULL UNIQUE CHECK (number ~ '^SK-\d{4}-\d{4,}$'),
  authority_id       uuid NOT NULL REFERENCES app.organisation (id),
  published_at       timestamptz,                                    -- of its first version; from then on everybody may read it
  created_at         timestamptz NOT NULL,
  UNIQUE (id, authority_id)
);
CREATE INDEX rulebook_of_authority ON contracts.rulebook (authority_id, number, id);

CREATE TABLE contracts.rulebook_version (
  id                 uuid PRIMARY KEY,
  rulebook_id        uuid NOT NULL,
  authority_id       uuid NOT NULL,
  version_no         int NOT NULL CHECK (version_no BETWEEN 1 AND 1000),
  status             text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'superseded')),
  title              jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description        jsonb NOT NULL CHECK (jsonb_typeof(description) = 'object'),
  municipalities     text[] NOT NULL CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  languages          text[] NOT NULL,
  requirements       jsonb NOT NULL CHECK (jsonb_typeof(requirements) = 'array'), -- [{ key, title, explanation, evidence, dated }]
  prices             jsonb NOT NULL CHECK (jsonb_typeof(prices) = 'array'),       -- [{ code, serviceKind, title, unit, rule, amountCents, vatCategory }]
  valid_from         date NOT NULL,
  valid_to           date NOT NULL,                                  -- half-open
  decision_days      int NOT NULL CHECK (decision_days BETWEEN 1 AND 90),
  accept_by          date,                                           -- the last day on which those approved earlier accept it
  sha256             text CHECK (sha256 ~ '^[0-9a-f]{64}$'),         -- of the whole text, pinned at publication
  written_by         uuid NOT NULL REFERENCES app.person (id),
  published_by       uuid REFERENCES app.person (id),
  published_at       timestamptz,
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  FOREIGN KEY (rulebook_id, authority_id) REFERENCES contracts.rulebook (id, authority_id),
  UNIQUE (rulebook_id, version_no),
  UNIQUE (id, rulebook_id),
  CHECK (valid_from < valid_to),
  CHECK (num_nonnulls(sha256, published_by, published_at) = CASE status WHEN 'draft' THEN 0 ELSE 3 END),
  CHECK (published_by <> written_by),                                -- four eyes
  CHECK (status = 'draft' OR (version_no > 1) = (accept_by IS NOT NULL))
);
CREATE UNIQUE INDEX rulebook_one_draft ON contracts.rulebook_version (rulebook_id) WHERE status = 'draft';
CREATE UNIQUE INDEX rulebook_one_published ON contracts.rulebook_version (rulebook_id) WHERE status = 'published';
CREATE INDEX rulebook_version_to_accept ON contracts.rulebook_version (accept_by) WHERE status = 'published' AND accept_by IS NOT NULL;

-- A published version never changes; it is only superseded by the next.
CREATE FUNCTION contracts.published_rulebook_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND NOT (OLD.status = 'published' AND NEW.status = 'superseded'
       AND to_jsonb(OLD) - ARRAY['status', 'version', 'updated_at'] = to_jsonb(NEW) - ARRAY['status', 'version', 'updated_at']) THEN
    RAISE EXCEPTION 'version % of rulebook % is published', OLD.version_no, OLD.rulebook_id USING ERRCODE = 'KV093';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_is_fixed BEFORE UPDATE ON contracts.rulebook_version FOR EACH ROW EXECUTE FUNCTION contracts.published_rulebook_is_fixed();

-- ── A provider's application, and its approval when it has one ───────────────────────────────────────────────────────
CREATE TABLE contracts.rulebook_approval (
  id                 uuid PRIMARY KEY,
  rulebook_id        uuid NOT NULL,
  authority_id       uuid NOT NULL,
  provider_id        uuid NOT NULL REFERENCES app.organisation (id),
  version_id         uuid NOT NULL,                                  -- what it was applied, and then accepted, by
  status             text NOT NULL DEFAULT 'draft' CHECK (status IN
    ('draft', 'applied', 'incomplete', 'approved', 'active', 'lapsed', 'suspended', 'refused', 'withdrawn', 'removed', 'left', 'ended')),
  services           jsonb NOT NULL CHECK (jsonb_typeof(services) = 'array'), -- [{ code, unitPriceCents }]
  municipalities     text[] NOT NULL CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  languages          text[] NOT NULL,
  presentation       text NOT NULL DEFAULT '' CHECK (length(presentation) <= 4000),
  approved_codes     text[],
  approved_municipalities text[] CHECK (approved_municipalities <@ municipalities AND cardinality(approved_municipalities) > 0),
  applied_by         uuid NOT NULL REFERENCES app.person (id),
  sent_at            timestamptz,                                    -- the authority sees it from then on
  decide_by          date,
  status_at          timestamptz NOT NULL,
  accepted_version_id uuid,
  reminded_days      int CHECK (reminded_days >= 0),                 -- the last reminder of the version to accept, so many days before
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at         timestamptz NOT NULL,
  FOREIGN KEY (rulebook_id, authority_id) REFERENCES contracts.rulebook (id, authority_id),
  FOREIGN KEY (version_id, rulebook_id) REFERENCES contracts.rulebook_version (id, rulebook_id),
  FOREIGN KEY (accepted_version_id, rulebook_id) REFERENCES contracts.rulebook_version (id, rulebook_id),
  UNIQUE (id, authority_id, provider_id),
  CHECK (num_nonnulls(sent_at, decide_by) IN (0, 2)),
  CHECK (status IN ('draft', 'withdrawn') OR sent_at IS NOT NULL),
  CHECK (num_nonnulls(approved_codes, approved_municipalities) IN (0, 2)),
  CHECK (status NOT IN ('approved', 'active', 'lapsed', 'suspended') OR approved_codes IS NOT NULL),
  CHECK (status NOT IN ('active', 'lapsed', 'suspended') OR accepted_version_id IS NOT NULL)
);
-- One application or approval of a provider at a time.
CREATE UNIQUE INDEX rulebook_approval_alive ON contracts.rulebook_approval (rulebook_id, provider_id)
  WHERE status IN ('draft', 'applied', 'incomplete', 'approved', 'active', 'lapsed', 'suspended');
CREATE INDEX rulebook_approval_of_authority ON contracts.rulebook_approval (authority_id, status_at DESC, id DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX rulebook_approval_of_provider ON contracts.rulebook_approval (provider_id, status_at DESC, id DESC);

CREATE TABLE contracts.rulebook_answer (
  approval_id        uuid NOT NULL REFERENCES contracts.rulebook_approval (id),
  requirement        text NOT NULL CHECK (length(requirement) BETWEEN 1 AND 40),
  answer             text NOT NULL CHECK (length(answer) <= 4000),
  valid_to           date,                                           -- the last day the evidence is good for
  met                boolean,
  ground             text CHECK (length(ground) <= 2000),
  checked_by         uuid REFERENCES app.person (id),
  checked_at         timestamptz,
  PRIMARY KEY (approval_id, requirement),
  CHECK (num_nonnulls(met, checked_by, checked_at) IN (0, 3)),
  CHECK (met IS NOT false OR length(btrim(ground)) > 0)              -- what is not met has a ground
);

CREATE TABLE contracts.rulebook_evidence (
  id                 uuid PRIMARY KEY,
  approval_id        uuid NOT NULL REFERENCES contracts.rulebook_approval (id),
  requirement        text NOT NULL CHECK (length(requirement) BETWEEN 1 AND 40),
  file_id            uuid NOT NULL UNIQUE REFERENCES procurement.stored_file (id),
  name               text NOT NULL CHECK (length(name) BETWEEN 3 AND 200 AND name !~ '[/\\]'),
  added_by           uuid NOT NULL REFERENCES app.person (id),
  added_at           timestamptz NOT NULL,
  removed_at         timestamptz
);
CREATE INDEX rulebook_evidence_of ON contracts.rulebook_evidence (approval_id, added_at, id) WHERE removed_at IS NULL;

-- What the authority decided, with the letter that tells it.
CREATE TABLE contracts.rulebook_decision (
  id                 uuid PRIMARY KEY,
  approval_id        uuid NOT NULL REFERENCES contracts.rulebook_approval (id),
  move               text NOT NULL CHECK (move IN ('approve', 'refuse', 'suspend', 'resume', 'remove')),
  reason             text NOT NULL CHECK (length(btrim(reason)) BETWEEN 3 AND 4000),
  for_clients        text CHECK (length(for_clients) <= 4000),
  document_id        uuid NOT NULL REFERENCES app.document (id),
  decided_by         uuid NOT NULL REFERENCES app.person (id),
  decided_by_name    text NOT NULL,
  decided_at         timestamptz NOT NULL,
  CHECK (move NOT IN ('suspend', 'remove') OR for_clients IS NOT NULL)
);
CREATE INDEX rulebook_decision_of ON contracts.rulebook_decision (approval_id, decided_at, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON contracts.rulebook_decision FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Who accepted which text, freshly identified.
CREATE TABLE contracts.rulebook_acceptance (
  approval_id        uuid NOT NULL REFERENCES contracts.rulebook_approval (id),
  version_id         uuid NOT NULL REFERENCES contracts.rulebook_version (id),
  sha256             text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  person_id          uuid NOT NULL REFERENCES app.person (id),
  person_name        text NOT NULL,
  authenticated_at   timestamptz NOT NULL,
  accepted_at        timestamptz NOT NULL,
  PRIMARY KEY (approval_id, version_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON contracts.rulebook_acceptance FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

CALL app.guard('contracts.rulebook', 'authority_id = app.authority_id() OR published_at IS NOT NULL', 'authority_id = app.authority_id()');
CALL app.guard('contracts.rulebook_version', 'authority_id = app.authority_id() OR status <> ''draft''', 'authority_id = app.authority_id()');
CALL app.guard('contracts.rulebook_approval',
  'provider_id = app.provider_id() OR (authority_id = app.authority_id() AND sent_at IS NOT NULL)',
  'provider_id = app.provider_id() OR (authority_id = app.authority_id() AND sent_at IS NOT NULL)');
DO $$
DECLARE seen constant text := 'EXISTS (SELECT FROM contracts.rulebook_approval a WHERE a.id = approval_id)';
BEGIN
  CALL app.guard('contracts.rulebook_answer', seen);
  CALL app.guard('contracts.rulebook_evidence', seen,
    'EXISTS (SELECT FROM contracts.rulebook_approval a WHERE a.id = approval_id AND a.provider_id = app.provider_id())');
  CALL app.guard('contracts.rulebook_decision', seen,
    'EXISTS (SELECT FROM contracts.rulebook_approval a WHERE a.id = approval_id AND a.authority_id = app.authority_id())');
  CALL app.guard('contracts.rulebook_acceptance', seen,
    'EXISTS (SELECT FROM contracts.rulebook_approval a WHERE a.id = approval_id AND a.provider_id = app.provider_id())');
END $$;
REVOKE UPDATE ON contracts.rulebook_decision, contracts.rulebook_acceptance FROM kasvutori_app;

-- ── The contract that an approval makes ──────────────────────────────────────────────────────────────────────────────
ALTER TABLE contracts.contract
  ADD COLUMN basis text NOT NULL DEFAULT 'award' CHECK (basis IN ('award', 'rulebook')),
  ADD COLUMN rulebook_version_id uuid REFERENCES contracts.rulebook_version (id),
  ADD COLUMN rulebook_approval_id uuid,
  ALTER COLUMN tender_id DROP NOT NULL,
  ALTER COLUMN lot_id DROP NOT NULL,
  ALTER COLUMN award_id DROP NOT NULL,
  ADD FOREIGN KEY (rulebook_approval_id, authority_id, provider_id) REFERENCES contracts.rulebook_approval (id, authority_id, provider_id),
  ADD CONSTRAINT contract_of_its_basis CHECK (num_nonnulls(tender_id, lot_id, award_id) = CASE basis WHEN 'award' THEN 3 ELSE 0 END
    AND num_nonnulls(rulebook_version_id, rulebook_approval_id) = CASE basis WHEN 'rulebook' THEN 2 ELSE 0 END),
  -- The decision by which the provider is approved is the authority's word: only the provider signs.
  DROP CONSTRAINT contract_authority_signatories_check,
  ADD CONSTRAINT contract_authority_signatories_check CHECK (authority_signatories BETWEEN 0 AND 3 AND (authority_signatories = 0) = (basis = 'rulebook'));
CREATE INDEX contract_of_rulebook_approval ON contracts.contract (rulebook_approval_id, created_at) WHERE rulebook_approval_id IS NOT NULL;

-- Open data of procurement knows nothing of contracts without a tender.
DROP TRIGGER changes_open_data ON contracts.contract;
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON contracts.contract
  FOR EACH ROW WHEN (NEW.status <> 'draft' AND NEW.tender_id IS NOT NULL) EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
