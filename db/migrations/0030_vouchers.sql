-- Vouchers: clients and their needs, the catalogue they choose from, budgets, vouchers, choices and service events.
--
-- Money itself lives in the ledger (budget:<id>, voucher:<id>, payable:<authority>:<provider>); the amounts here say what was
-- decided, never what is left. authority_id, provider_id and person_id are repeated on the rows that three parties read, so
-- that row-level security compares columns of the row itself and policies never chase each other.

CREATE SCHEMA vouchers;
GRANT USAGE ON SCHEMA vouchers TO kasvutori_app;

-- Clients ------------------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.client_counter (
  authority_id uuid PRIMARY KEY REFERENCES app.organisation (id),
  last int NOT NULL CHECK (last > 0)
);

CREATE TABLE vouchers.client (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id uuid NOT NULL REFERENCES app.person (id),
  reference text NOT NULL CHECK (reference ~ '^C-[0-9]{4,}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  phone text,
  municipality text NOT NULL CHECK (municipality ~ '^[0-9]{3}$'),
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  -- AES-256-GCM under the named key; the hash (HMAC) finds a person without decrypting anybody.
  personal_code_encrypted bytea NOT NULL,
  personal_code_key text NOT NULL,
  personal_code_hash bytea NOT NULL CHECK (length(personal_code_hash) = 32),
  case_worker_id uuid NOT NULL REFERENCES app.person (id),
  -- Repeated because the client sees who is responsible without a right to read the authority's people.
  case_worker_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  version int NOT NULL DEFAULT 1,
  UNIQUE (authority_id, reference),
  UNIQUE (authority_id, personal_code_hash),
  UNIQUE (authority_id, person_id),
  -- Target of the composite keys below: a voucher cannot name one client and another client's person.
  UNIQUE (id, person_id, authority_id)
);
CREATE INDEX client_by_name ON vouchers.client (authority_id, name, id);
CREATE INDEX client_by_worker ON vouchers.client (case_worker_id, name, id);
CREATE INDEX client_by_person ON vouchers.client (person_id);

-- Needs --------------------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.assessment (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  client_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number int NOT NULL CHECK (number > 0),
  questionnaire text NOT NULL,
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
  proposed_level text NOT NULL CHECK (proposed_level IN ('little', 'some', 'much')),
  level text NOT NULL CHECK (level IN ('little', 'some', 'much')),
  proposed_segment text NOT NULL CHECK (proposed_segment IN ('A', 'B', 'C')),
  segment text NOT NULL CHECK (segment IN ('A', 'B', 'C')),
  channels text[] NOT NULL CHECK (channels <@ ARRAY['digital', 'remote', 'in-person'] AND cardinality(channels) > 0),
  services text[] NOT NULL,
  grounds jsonb NOT NULL CHECK (jsonb_typeof(grounds) = 'array'),
  reason text,
  made_by uuid NOT NULL REFERENCES app.person (id),
  made_at timestamptz NOT NULL,
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  UNIQUE (client_id, number),
  -- The case worker may differ from the rule, but never silently.
  CONSTRAINT assessment_differs_with_reason
    CHECK ((level = proposed_level AND segment = proposed_segment) OR length(btrim(reason)) > 0)
);

-- Catalogue ----------------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.service (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  kind text NOT NULL,
  unit text NOT NULL CHECK (unit IN ('meeting', 'day', 'assessment')),
  max_unit_price_cents bigint NOT NULL CHECK (max_unit_price_cents > 0),
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  units_default int NOT NULL CHECK (units_default BETWEEN 1 AND 500),
  validity_months int NOT NULL DEFAULT 6 CHECK (validity_months BETWEEN 1 AND 36),
  version int NOT NULL DEFAULT 1,
  UNIQUE (authority_id, kind),
  UNIQUE (id, authority_id)
);

CREATE TABLE vouchers.offer (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  service_id uuid NOT NULL,
  contract_id uuid NOT NULL REFERENCES contracts.contract (id),
  -- The contract's unit price line; NULL when the contract pays for results only and a meeting costs the voucher nothing.
  price_code text,
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  unit_price_cents bigint NOT NULL CHECK (unit_price_cents >= 0),
  municipalities text[] NOT NULL CHECK (cardinality(municipalities) > 0),
  premises_municipality text NOT NULL CHECK (premises_municipality ~ '^[0-9]{3}$'),
  channels text[] NOT NULL CHECK (channels <@ ARRAY['digital', 'remote', 'in-person'] AND cardinality(channels) > 0),
  languages text[] NOT NULL CHECK (cardinality(languages) > 0),
  accessible boolean NOT NULL DEFAULT false,
  next_free_on date,
  description jsonb NOT NULL CHECK (description ?& ARRAY['fi', 'sv', 'en']),
  valid_from date NOT NULL,
  valid_to date NOT NULL, -- half-open, as in the contract: the first day on which it is no longer valid
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  FOREIGN KEY (contract_id, price_code) REFERENCES contracts.contract_price (contract_id, code),
  UNIQUE (contract_id),
  UNIQUE (id, provider_id, contract_id, authority_id),
  CHECK (valid_from < valid_to),
  CHECK (price_code IS NOT NULL OR unit_price_cents = 0)
);
CREATE INDEX offer_by_service ON vouchers.offer (service_id) WHERE status = 'active';
CREATE INDEX offer_by_municipality ON vouchers.offer USING gin (municipalities);
CREATE INDEX offer_by_provider ON vouchers.offer (provider_id, id);

-- How many clients an offer holds. Its own row, since clients move it by choosing while only the provider edits the offer;
-- the CHECK is what makes overselling impossible, whatever the code above it does.
CREATE TABLE vouchers.offer_places (
  offer_id uuid PRIMARY KEY REFERENCES vouchers.offer (id),
  capacity int NOT NULL CHECK (capacity >= 0),
  taken int NOT NULL DEFAULT 0,
  CONSTRAINT offer_places_never_oversold CHECK (taken BETWEEN 0 AND capacity)
);

-- Budgets ------------------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.budget (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  service_id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  UNIQUE (authority_id, service_id, year),
  UNIQUE (id, service_id)
);

-- Vouchers -----------------------------------------------------------------------------------------------------------

CREATE SEQUENCE vouchers.voucher_number;

CREATE TABLE vouchers.voucher (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^V-[0-9]{6,}$'),
  authority_id uuid NOT NULL,
  client_id uuid NOT NULL,
  person_id uuid NOT NULL,
  service_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  assessment_id uuid NOT NULL REFERENCES vouchers.assessment (id),
  units int NOT NULL CHECK (units BETWEEN 1 AND 500),
  max_unit_price_cents bigint NOT NULL CHECK (max_unit_price_cents > 0),
  value_cents bigint NOT NULL,
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  valid_from date NOT NULL,
  last_day date NOT NULL, -- the last day of use, as the letter says it; it expires at the midnight that ends it
  grounds text NOT NULL CHECK (length(btrim(grounds)) > 0),
  value_trace jsonb NOT NULL,
  status text NOT NULL DEFAULT 'granted'
    CHECK (status IN ('granted', 'chosen', 'in-use', 'used', 'expired', 'returned', 'revoked')),
  granted_by uuid NOT NULL REFERENCES app.person (id),
  granted_at timestamptz NOT NULL,
  letter_id uuid REFERENCES app.document (id),
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  FOREIGN KEY (budget_id, service_id) REFERENCES vouchers.budget (id, service_id),
  UNIQUE (id, client_id, person_id, authority_id),
  CHECK (valid_from <= last_day),
  CHECK (value_cents = units * max_unit_price_cents)
);
CREATE INDEX voucher_by_client ON vouchers.voucher (client_id, granted_at);
CREATE INDEX voucher_by_person ON vouchers.voucher (person_id, granted_at);
CREATE INDEX voucher_by_budget ON vouchers.voucher (budget_id);
CREATE INDEX voucher_to_expire ON vouchers.voucher (last_day) WHERE status IN ('granted', 'chosen', 'in-use');

-- Choice -------------------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.choice (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  client_id uuid NOT NULL,
  person_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'proposed'
    CHECK (status IN ('proposed', 'accepted', 'declined', 'lapsed', 'withdrawn', 'ended')),
  proposed_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL,
  answered_at timestamptz,
  starts_on date,
  ends_on date,
  reason text,
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (voucher_id, client_id, person_id, authority_id)
    REFERENCES vouchers.voucher (id, client_id, person_id, authority_id),
  FOREIGN KEY (offer_id, provider_id, contract_id, authority_id)
    REFERENCES vouchers.offer (id, provider_id, contract_id, authority_id),
  UNIQUE (id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id),
  CHECK (answer_by > proposed_at),
  CHECK ((starts_on IS NOT NULL) = (status IN ('accepted', 'ended'))),
  CHECK ((ends_on IS NOT NULL) = (status = 'ended')),
  CHECK (ends_on >= starts_on),
  CHECK (status <> 'declined' OR length(btrim(reason)) > 0)
);
-- Two browser tabs, two providers: the second one meets this index.
CREATE UNIQUE INDEX choice_one_live_per_voucher ON vouchers.choice (voucher_id) WHERE status IN ('proposed', 'accepted');
CREATE INDEX choice_by_voucher ON vouchers.choice (voucher_id, proposed_at);
CREATE INDEX choice_by_provider ON vouchers.choice (provider_id, status, proposed_at, id);
CREATE INDEX choice_by_client ON vouchers.choice (client_id, provider_id);
CREATE INDEX choice_by_person ON vouchers.choice (person_id);
CREATE INDEX choice_by_offer ON vouchers.choice (offer_id);
CREATE INDEX choice_to_lapse ON vouchers.choice (answer_by) WHERE status = 'proposed';

-- Service events -----------------------------------------------------------------------------------------------------

CREATE TABLE vouchers.service_event (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  client_id uuid NOT NULL,
  person_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  choice_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  price_code text,
  occurred_on date NOT NULL,
  units int NOT NULL CHECK (units <> 0),
  unit_price_cents bigint NOT NULL CHECK (unit_price_cents >= 0),
  amount_cents bigint NOT NULL,
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  status text NOT NULL DEFAULT 'recorded' CHECK (status IN ('recorded', 'withdrawn', 'rejected', 'approved', 'paid')),
  recorded_by uuid NOT NULL REFERENCES app.person (id),
  recorded_at timestamptz NOT NULL,
  approve_by timestamptz NOT NULL,
  approved_how text CHECK (approved_how IN ('client', 'case-worker', 'silence', 'reversal')),
  approved_by uuid REFERENCES app.person (id),
  approved_at timestamptz,
  paid_at timestamptz,
  reverses_id uuid UNIQUE REFERENCES vouchers.service_event (id),
  reversed_by_id uuid UNIQUE REFERENCES vouchers.service_event (id),
  reason text,
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (choice_id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id)
    REFERENCES vouchers.choice (id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id),
  FOREIGN KEY (contract_id, price_code) REFERENCES contracts.contract_price (contract_id, code),
  CHECK (amount_cents = units * unit_price_cents),
  CHECK ((approved_at IS NOT NULL) = (status IN ('approved', 'paid'))),
  CHECK ((approved_how IS NOT NULL) = (approved_at IS NOT NULL)),
  CHECK ((paid_at IS NOT NULL) = (status = 'paid')),
  -- A correction is a new row with the opposite sign, a reason and a link to what it corrects.
  CONSTRAINT service_event_reversal_shape
    CHECK ((reverses_id IS NOT NULL) = (units < 0) AND (reverses_id IS NULL OR length(btrim(reason)) > 0))
);
-- The same client, provider and day twice is a double recording; more units that day are units of the one event.
CREATE UNIQUE INDEX service_event_once_a_day ON vouchers.service_event (choice_id, occurred_on)
  WHERE reverses_id IS NULL AND reversed_by_id IS NULL AND status IN ('recorded', 'approved', 'paid');
CREATE INDEX service_event_by_voucher ON vouchers.service_event (voucher_id, occurred_on);
CREATE INDEX service_event_by_provider ON vouchers.service_event (provider_id, occurred_on DESC, id);
CREATE INDEX service_event_by_client ON vouchers.service_event (client_id, contract_id, occurred_on);
CREATE INDEX service_event_by_person ON vouchers.service_event (person_id, occurred_on);
CREATE INDEX service_event_to_approve ON vouchers.service_event (approve_by) WHERE status = 'recorded';

-- Who reads and writes what ------------------------------------------------------------------------------------------

CALL app.guard('vouchers.client_counter', 'authority_id = app.authority_id()', 'authority_id = app.authority_id()');

-- A provider sees a client who has chosen it; a declined, lapsed or withdrawn choice gives no sight.
CALL app.guard('vouchers.client',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR EXISTS (SELECT 1 FROM vouchers.choice c
                 WHERE c.client_id = client.id AND c.provider_id = app.provider_id()
                   AND c.status IN ('proposed', 'accepted', 'ended')) $$,
  $$ authority_id = app.authority_id() $$);

CALL app.guard('vouchers.assessment',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() $$,
  $$ authority_id = app.authority_id() $$);

-- The comparison is public.
CALL app.guard('vouchers.service', 'true', 'authority_id = app.authority_id()');
CALL app.guard('vouchers.offer', 'true', 'provider_id = app.provider_id() OR authority_id = app.authority_id()');
CALL app.guard('vouchers.offer_places', 'true',
  $$ app.person_id() IS NOT NULL OR app.provider_id() IS NOT NULL OR app.authority_id() IS NOT NULL $$);

CALL app.guard('vouchers.budget', 'authority_id = app.authority_id()', 'authority_id = app.authority_id()');

CALL app.guard('vouchers.voucher',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR EXISTS (SELECT 1 FROM vouchers.choice c WHERE c.voucher_id = voucher.id AND c.provider_id = app.provider_id()) $$,
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR EXISTS (SELECT 1 FROM vouchers.choice c WHERE c.voucher_id = voucher.id AND c.provider_id = app.provider_id()) $$);

CALL app.guard('vouchers.choice',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id() $$,
  $$ authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id() $$);

CALL app.guard('vouchers.service_event',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id() $$,
  $$ authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id() $$);

-- What recorded events have spoken for on a voucher. A provider must count those of the provider before it, which it does not see.
CREATE FUNCTION vouchers.waiting_on(voucher uuid) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT coalesce(sum(amount_cents), 0)::bigint FROM service_event WHERE voucher_id = voucher AND status = 'recorded' $$;

GRANT USAGE ON SEQUENCE vouchers.voucher_number TO kasvutori_app;

-- Nothing that money depends on is edited: an assessment never, a voucher, choice or event only in where it stands in its life.
REVOKE UPDATE ON vouchers.assessment FROM kasvutori_app;
CREATE TRIGGER assessment_is_append_only BEFORE UPDATE OR DELETE ON vouchers.assessment
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
REVOKE UPDATE ON vouchers.voucher, vouchers.choice, vouchers.service_event FROM kasvutori_app;
GRANT UPDATE (status, letter_id, version) ON vouchers.voucher TO kasvutori_app;
GRANT UPDATE (status, starts_on, ends_on, answered_at, reason, version) ON vouchers.choice TO kasvutori_app;
GRANT UPDATE (status, approved_how, approved_by, approved_at, paid_at, reversed_by_id, reason, version) ON vouchers.service_event TO kasvutori_app;

-- A client has a person from the first day, so that history, letters and audit entries name whom they are about and are theirs
-- to read. For a client who does not sign in the person is the authority's own record.
CREATE FUNCTION vouchers.register_person(person_id uuid, person_name text, person_email text, person_language text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF app.authority_id() IS NULL AND NOT app.is_system() THEN
    RAISE EXCEPTION 'only an authority registers a client' USING ERRCODE = '42501';
  END IF;
  INSERT INTO app.person (id, name, email, language, issuer, subject)
  VALUES (person_id, person_name, person_email, person_language, 'urn:kasvutori:client', person_id::text);
END $$;

-- Whether somebody who signs in for themselves has this id: an authority may name them as its client, and see nothing of them before that.
CREATE FUNCTION vouchers.is_private_person(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM person p WHERE p.id = person AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id)) $$;
