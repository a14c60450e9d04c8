-- Contracts: what was promised, by whom, at what price, and who signed it.

CREATE SCHEMA contracts;
GRANT USAGE ON SCHEMA contracts TO kasvutori_app;

-- Numbers are for people; a gap (a transaction that was undone) means nothing.
CREATE SEQUENCE contracts.contract_number;
GRANT USAGE ON SEQUENCE contracts.contract_number TO kasvutori_app;

CREATE TABLE contracts.contract (
  id                 uuid PRIMARY KEY,
  number             text NOT NULL UNIQUE CHECK (number ~ '^S-\d{4}-\d{4,}$'),
  authority_id       uuid NOT NULL REFERENCES app.organisation (id),
  provider_id        uuid NOT NULL REFERENCES app.organisation (id),
  tender_id          uuid NOT NULL REFERENCES procurement.tender (id),
  lot_id             uuid NOT NULL REFERENCES procurement.lot (id),
  award_id           uuid NOT NULL UNIQUE REFERENCES procurement.award (id), -- one contract per winner and lot
  title              jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  service_kind       text NOT NULL CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipalities     text[] NOT NULL CHECK (cardinality(municipalities) > 0 AND array_to_string(municipalities, ',') ~ '^\d{3}(,\d{3})*$'),
  valid_from         date NOT NULL,
  valid_to           date NOT NULL,               -- half-open: the first day on which it is no longer valid
  -- The most that may be paid for outcomes under it; committed when the contract becomes active. Vouchers have budgets of their own.
  cap_cents          bigint NOT NULL CHECK (cap_cents >= 0),
  currency           text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  status             text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'in-signature', 'active', 'suspended', 'ended')),
  end_reason         text CHECK (end_reason IN ('expired', 'terminated', 'cancelled')),
  document_id        uuid REFERENCES app.document (id), -- what is signed; pinned when it goes to signature
  document_sha256    text CHECK (document_sha256 ~ '^[0-9a-f]{64}$'),
  activated_at       timestamptz,
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at         timestamptz NOT NULL,
  CHECK (valid_from < valid_to),
  CHECK (authority_id <> provider_id),
  CHECK ((status = 'ended') = (end_reason IS NOT NULL)),
  CHECK (status = 'draft' OR end_reason = 'cancelled' OR (document_id IS NOT NULL AND document_sha256 IS NOT NULL)),
  CHECK (status NOT IN ('active', 'suspended') OR activated_at IS NOT NULL)
);
CREATE INDEX contract_of_authority ON contracts.contract (authority_id, status, number, id);
CREATE INDEX contract_of_provider ON contracts.contract (provider_id, status, number, id);
CREATE INDEX contract_of_tender ON contracts.contract (tender_id);

-- A provider sees its contract once there is something to sign.
CALL app.guard('contracts.contract',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND status <> ''draft'')',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND status <> ''draft'')');

CREATE TABLE contracts.contract_price (
  contract_id        uuid NOT NULL REFERENCES contracts.contract (id),
  code               text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{0,15}$'),
  position           int NOT NULL CHECK (position BETWEEN 1 AND 99),
  kind               text NOT NULL CHECK (kind IN ('unit', 'attachment', 'milestone')),
  title              jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  unit               jsonb NOT NULL CHECK (jsonb_typeof(unit) = 'object'),
  unit_price_cents   bigint NOT NULL CHECK (unit_price_cents >= 0),
  threshold_days     int CHECK (threshold_days BETWEEN 1 AND 1095),
  vat_category       text NOT NULL CHECK (vat_category IN ('S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O')),
  clause             text NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
  PRIMARY KEY (contract_id, code),
  UNIQUE (contract_id, position),
  CHECK ((kind = 'milestone') = (threshold_days IS NOT NULL))
);
CALL app.guard('contracts.contract_price',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())');
REVOKE UPDATE ON contracts.contract_price FROM kasvutori_app; -- what was offered is what is paid

CREATE TABLE contracts.contract_signature (
  contract_id        uuid NOT NULL REFERENCES contracts.contract (id),
  party              text NOT NULL CHECK (party IN ('authority', 'provider')),
  person_id          uuid NOT NULL REFERENCES app.person (id),
  person_name        text NOT NULL,
  person_role        text NOT NULL,
  document_sha256    text NOT NULL CHECK (document_sha256 ~ '^[0-9a-f]{64}$'),
  signed_at          timestamptz NOT NULL,
  PRIMARY KEY (contract_id, party)
);
CALL app.guard('contracts.contract_signature',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND ((party = ''authority'' AND c.authority_id = app.authority_id()) OR (party = ''provider'' AND c.provider_id = app.provider_id())))');
REVOKE UPDATE ON contracts.contract_signature FROM kasvutori_app;
CREATE TRIGGER signature_is_append_only BEFORE UPDATE OR DELETE ON contracts.contract_signature FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
