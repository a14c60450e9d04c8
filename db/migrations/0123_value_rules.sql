-- What a voucher is worth, as dated and versioned data; proposals of vouchers; extension and supplement; written decisions.

-- ── Value rules ──────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE vouchers.value_rule (
  id              uuid PRIMARY KEY,
  authority_id    uuid NOT NULL,
  service_id      uuid NOT NULL,
  number          int NOT NULL CHECK (number > 0),
  body            jsonb NOT NULL CHECK (body ->> 'kind' IN ('fixed', 'per-unit', 'income-tested', 'package')),
  trials          jsonb NOT NULL CHECK (jsonb_typeof(trials) = 'array'), -- figures of invented clients and the value each must give
  validity_months int NOT NULL CHECK (validity_months BETWEEN 1 AND 36),
  longest_months  int NOT NULL CHECK (longest_months BETWEEN validity_months AND 60), -- the longest with extensions
  most_units      int NOT NULL CHECK (most_units BETWEEN 1 AND 500),                  -- the most with supplements
  valid_from      date NOT NULL,
  status          text NOT NULL CHECK (status IN ('draft', 'published')),
  edited_by       uuid NOT NULL REFERENCES app.person (id),
  published_by    uuid REFERENCES app.person (id),
  created_at      timestamptz NOT NULL,
  published_at    timestamptz,
  version         int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  UNIQUE (service_id, number),
  UNIQUE (id, service_id),
  CHECK ((status = 'published') = (published_at IS NOT NULL)),
  CHECK ((published_at IS NULL) = (published_by IS NULL)),
  CONSTRAINT value_rule_four_eyes CHECK (published_by <> edited_by)
);
CREATE UNIQUE INDEX value_rule_one_draft ON vouchers.value_rule (service_id) WHERE status = 'draft';
-- Two versions cannot begin on one day: which of them counts would be a matter of luck.
CREATE UNIQUE INDEX value_rule_in_force ON vouchers.value_rule (service_id, valid_from DESC) WHERE status = 'published';
CREATE INDEX value_rule_by_age ON vouchers.value_rule (authority_id, created_at DESC, id);
-- Rules in force are public: anybody may reckon what a voucher would be worth.
CALL app.guard('vouchers.value_rule', $$ status = 'published' OR authority_id = app.authority_id() $$, $$ authority_id = app.authority_id() $$);
CREATE TRIGGER published_value_rule_is_fixed BEFORE UPDATE OR DELETE ON vouchers.value_rule
  FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION app.refuse_change();

-- Above this value a voucher is proposed by one person and granted by another.
CREATE TABLE vouchers.grant_limit (
  authority_id uuid PRIMARY KEY REFERENCES app.organisation (id),
  limit_cents  bigint NOT NULL CHECK (limit_cents > 0),
  version      int NOT NULL DEFAULT 1
);
CALL app.guard('vouchers.grant_limit', $$ authority_id = app.authority_id() $$);

-- ── Vouchers of every kind ───────────────────────────────────────────────────────────────────────────────────────────
-- granted_by and granted_at of a proposal say who prepared it and when; granting it sets them anew.
ALTER TABLE vouchers.voucher
  ADD COLUMN kind text NOT NULL DEFAULT 'per-unit' CHECK (kind IN ('fixed', 'per-unit', 'income-tested', 'package')),
  ADD COLUMN value_rule_id uuid, -- NULL: the price cap of the service itself
  ADD COLUMN stages jsonb,       -- of a package: [{title, units, price}], as they were when it was granted
  ADD COLUMN proposed_by uuid REFERENCES app.person (id),
  ADD COLUMN proposal_reason text CHECK (length(btrim(proposal_reason)) > 0),
  ADD FOREIGN KEY (value_rule_id, service_id) REFERENCES vouchers.value_rule (id, service_id),
  ALTER COLUMN budget_id DROP NOT NULL,
  DROP CONSTRAINT voucher_status_check,
  DROP CONSTRAINT voucher_check1,
  ADD CONSTRAINT voucher_status_check CHECK
    (status IN ('proposed', 'withdrawn', 'granted', 'chosen', 'in-use', 'used', 'expired', 'returned', 'revoked')),
  -- Only what commits no money may be without a budget.
  ADD CONSTRAINT voucher_budget_once_granted CHECK (budget_id IS NOT NULL OR status IN ('proposed', 'withdrawn')),
  ADD CONSTRAINT voucher_proposer_told CHECK (proposed_by IS NOT NULL OR status NOT IN ('proposed', 'withdrawn')),
  ADD CONSTRAINT voucher_stages_of_package CHECK ((kind = 'package') = (stages IS NOT NULL)),
  ADD CONSTRAINT voucher_value_by_kind CHECK (CASE kind
    WHEN 'fixed' THEN max_unit_price_cents <= value_cents AND value_cents > 0
    WHEN 'package' THEN value_cents BETWEEN 1 AND units * max_unit_price_cents
    ELSE value_cents = units * max_unit_price_cents END);
CREATE INDEX voucher_proposed ON vouchers.voucher (authority_id, granted_at) WHERE status = 'proposed';
CREATE INDEX voucher_of_rule ON vouchers.voucher (value_rule_id) WHERE value_rule_id IS NOT NULL;
GRANT UPDATE (units, value_cents, value_trace, last_day, valid_from, budget_id, budget_ground, granted_by, granted_at) ON vouchers.voucher TO kasvutori_app;

-- Nothing that money depends on is edited: once granted a voucher only grows, by an extension or a supplement, and what a client was told never shrinks.
CREATE FUNCTION vouchers.voucher_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'proposed' AND (NEW.valid_from <> OLD.valid_from OR NEW.last_day < OLD.last_day OR NEW.units < OLD.units
      OR NEW.value_cents < OLD.value_cents
      OR NEW.granted_by <> OLD.granted_by OR NEW.granted_at <> OLD.granted_at) THEN
    RAISE EXCEPTION 'a granted voucher only grows' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_only_grows BEFORE UPDATE ON vouchers.voucher
  FOR EACH ROW WHEN (current_user = 'kasvutori_app') EXECUTE FUNCTION vouchers.voucher_only_grows();

-- A proposal may wait for a budget; granting it finds one that fits, like any grant.
CREATE OR REPLACE FUNCTION vouchers.voucher_fits_budget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.budget_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM vouchers.budget b JOIN vouchers.service s ON s.id = NEW.service_id JOIN vouchers.client c ON c.id = NEW.client_id
     WHERE b.id = NEW.budget_id AND (b.service_id = s.id OR b.group_id = s.group_id)
       AND (b.municipality IS NULL OR b.municipality = c.municipality)) THEN
    RAISE EXCEPTION 'voucher % does not fit its budget', NEW.number USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER proposal_fits_budget BEFORE UPDATE OF budget_id ON vouchers.voucher
  FOR EACH ROW WHEN (OLD.status = 'proposed') EXECUTE FUNCTION vouchers.voucher_fits_budget();

CREATE FUNCTION vouchers.voucher_by_two_above_limit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
BEGIN
  IF NEW.proposed_by IS DISTINCT FROM NEW.granted_by AND NEW.proposed_by IS NOT NULL THEN RETURN NEW; END IF;
  IF NEW.value_cents > (SELECT l.limit_cents FROM grant_limit l WHERE l.authority_id = NEW.authority_id) THEN
    RAISE EXCEPTION 'above the limit two people grant a voucher' USING ERRCODE = '23514', CONSTRAINT = 'voucher_by_two_above_limit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_by_two_above_limit BEFORE INSERT OR UPDATE OF status ON vouchers.voucher
  FOR EACH ROW WHEN (NEW.status = 'granted') EXECUTE FUNCTION vouchers.voucher_by_two_above_limit();

-- What the client pays besides, told when the event is recorded.
ALTER TABLE vouchers.service_event ADD COLUMN own_cents bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT service_event_own_share CHECK (own_cents = 0 OR sign(own_cents) = sign(units));

-- ── How a client is reached ──────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE vouchers.client
  ADD COLUMN letters_by text NOT NULL DEFAULT 'electronic' CHECK (letters_by IN ('electronic', 'paper')),
  ADD COLUMN street text CHECK (length(btrim(street)) BETWEEN 1 AND 100),
  ADD COLUMN postal_code text CHECK (postal_code ~ '^[0-9]{5}$'),
  ADD COLUMN town text CHECK (length(btrim(town)) BETWEEN 1 AND 50),
  ADD CONSTRAINT client_address_is_whole CHECK (num_nulls(street, postal_code, town) IN (0, 3)),
  ADD CONSTRAINT client_paper_needs_address CHECK (letters_by = 'electronic' OR street IS NOT NULL);

-- ── Decisions ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE SEQUENCE vouchers.decision_number;
GRANT USAGE ON SEQUENCE vouchers.decision_number TO kasvutori_app;

CREATE TABLE vouchers.decision (
  id           uuid PRIMARY KEY,
  number       text NOT NULL UNIQUE CHECK (number ~ '^P-[0-9]{6,}$'),
  kind         text NOT NULL CHECK (kind IN ('grant', 'extension', 'supplement', 'refusal', 'revocation', 'answer')),
  authority_id uuid NOT NULL,
  client_id    uuid NOT NULL,
  person_id    uuid NOT NULL,
  service_id   uuid NOT NULL,
  voucher_id   uuid REFERENCES vouchers.voucher (id), -- NULL: refused, or the answer to an appeal about a refusal
  grounds      text NOT NULL CHECK (length(btrim(grounds)) > 0),
  content      jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'), -- what the letter says besides, as it was that day
  decided_by   uuid NOT NULL REFERENCES app.person (id),
  decided_at   timestamptz NOT NULL,
  delivery     text NOT NULL CHECK (delivery IN ('electronic', 'paper')),
  letter_id    uuid REFERENCES app.document (id),
  letter_text  text,  -- the filled letter, from which a batch is printed
  sent_on      date,  -- NULL: not sent yet
  served_on    date,
  appeal_by    date,
  version      int NOT NULL DEFAULT 1,
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  UNIQUE (id, client_id, person_id, authority_id, decided_by),
  CHECK ((voucher_id IS NULL) <= (kind IN ('refusal', 'answer'))),
  CHECK ((sent_on IS NULL) = (served_on IS NULL)),
  CHECK (sent_on IS NULL OR appeal_by IS NOT NULL),
  CHECK (served_on > sent_on AND appeal_by > served_on)
);
CREATE UNIQUE INDEX decision_one_grant ON vouchers.decision (voucher_id) WHERE kind = 'grant';
CREATE INDEX decision_of_voucher ON vouchers.decision (voucher_id, decided_at);
CREATE INDEX decision_of_client ON vouchers.decision (client_id, decided_at DESC);
CREATE INDEX decision_of_person ON vouchers.decision (person_id, decided_at DESC);
CREATE INDEX decision_to_print ON vouchers.decision (authority_id, decided_at, id) WHERE delivery = 'paper' AND sent_on IS NULL;
CALL app.guard('vouchers.decision',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() $$,
  $$ authority_id = app.authority_id() $$);
-- What was decided stands; only its letter and its sending are told later.
REVOKE UPDATE ON vouchers.decision FROM kasvutori_app;
GRANT UPDATE (letter_id, letter_text, sent_on, served_on, appeal_by, version) ON vouchers.decision TO kasvutori_app;

-- Vouchers granted before decisions had rows of their own were told electronically on the day they were granted.
INSERT INTO vouchers.decision (id, number, kind, authority_id, client_id, person_id, service_id, voucher_id, grounds, content, decided_by,
                               decided_at, delivery, letter_id, sent_on, served_on, appeal_by)
SELECT gen_random_uuid(), 'P-' || lpad(nextval('vouchers.decision_number')::text, 6, '0'), 'grant', authority_id, client_id, person_id, service_id,
       v.id, grounds, '{}', granted_by, granted_at, 'electronic', letter_id, granted_at::date, granted_at::date + 3, granted_at::date + 33
  FROM vouchers.voucher v ORDER BY v.granted_at, v.id;

-- Units recorded or approved on a voucher. A provider must count those of the provider before it, which it does not see.
CREATE FUNCTION vouchers.units_taken(voucher uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT coalesce(sum(units), 0)::int FROM service_event WHERE voucher_id = voucher AND status IN ('recorded', 'approved', 'paid') $$;
