-- Outcomes: what was achieved (facts), what it is worth (tariffs), and the runs that pay the difference.
--
-- Nothing money depends on is edited: facts, tariffs and lines are new rows that point at what they correct. authority_id and
-- provider_id are repeated on the rows both sides read, so that row-level security compares columns of the row itself.

CREATE SCHEMA outcomes;
GRANT USAGE ON SCHEMA outcomes TO kasvutori_app;

-- ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- One client in one contract. The client is known by a pseudonymous reference only; who it is stays with the case worker.
CREATE TABLE outcomes.participation (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  client_id uuid NOT NULL,
  client_reference text NOT NULL CHECK (length(client_reference) BETWEEN 1 AND 50),
  segment text NOT NULL CHECK (segment ~ '^[A-Z][A-Z0-9]{0,9}$'),
  started_on date NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (contract_id, client_id),
  -- Target of the composite key of its facts and lines: neither can name another tenant's participation.
  UNIQUE (id, authority_id, provider_id)
);
CREATE INDEX participation_of_contract ON outcomes.participation (contract_id, id);
CREATE INDEX participation_of_provider ON outcomes.participation (provider_id, started_on, id);
CREATE INDEX participation_of_authority ON outcomes.participation (authority_id, started_on, id);
CREATE INDEX participation_by_reference ON outcomes.participation (authority_id, client_reference, id);
CALL app.guard('outcomes.participation', 'authority_id = app.authority_id() OR provider_id = app.provider_id()');
CREATE TRIGGER participation_is_append_only BEFORE UPDATE OR DELETE ON outcomes.participation FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Bitemporal: valid_from/valid_to say when it held in the world (both days included), recorded_at when we learned it.
CREATE TABLE outcomes.fact (
  id uuid PRIMARY KEY,
  participation_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('employment', 'service-event', 'study-start', 'segment')),
  valid_from date NOT NULL,
  valid_to date,
  data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'),
  -- The key of the fact where it came from: the same event told twice is one fact.
  source text NOT NULL CHECK (source IN ('provider', 'authority', 'delivery', 'register')),
  source_key text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid REFERENCES app.person (id),
  corrects_id uuid REFERENCES outcomes.fact (id),
  -- A correction that takes the fact back altogether.
  withdrawn boolean NOT NULL DEFAULT false,
  reason text,
  FOREIGN KEY (participation_id, authority_id, provider_id) REFERENCES outcomes.participation (id, authority_id, provider_id),
  CONSTRAINT fact_ends_after_it_starts CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT fact_is_corrected_once UNIQUE (corrects_id),
  CONSTRAINT fact_is_told_once UNIQUE (participation_id, kind, source_key),
  CONSTRAINT fact_correction_has_a_reason CHECK (corrects_id IS NULL OR length(btrim(reason)) > 0),
  CONSTRAINT fact_withdrawal_corrects CHECK (NOT withdrawn OR corrects_id IS NOT NULL)
);
CREATE INDEX fact_of_participation ON outcomes.fact (participation_id, recorded_at, id);
CALL app.guard('outcomes.fact', 'authority_id = app.authority_id() OR provider_id = app.provider_id()');
REVOKE UPDATE ON outcomes.fact FROM kasvutori_app;
CREATE TRIGGER fact_is_append_only BEFORE UPDATE OR DELETE ON outcomes.fact FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Those who record share this lock, a run takes it alone: every fact is either in the run's snapshot or recorded after it.
CREATE FUNCTION outcomes.snapshot_lock(authority uuid) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT hashtextextended('outcomes.snapshot:' || authority::text, 0) $$;

-- ── Tariffs ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE outcomes.tariff_version (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  version int NOT NULL CHECK (version > 0),
  -- Applies to those whose service starts on this day or later, until the next version.
  valid_from date NOT NULL,
  body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  UNIQUE (contract_id, version),
  UNIQUE (contract_id, valid_from)
);
CREATE INDEX tariff_version_of_authority ON outcomes.tariff_version (authority_id, created_at, id);
CREATE INDEX tariff_version_of_provider ON outcomes.tariff_version (provider_id, created_at, id);
CALL app.guard('outcomes.tariff_version', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id()');
CREATE TRIGGER tariff_version_is_append_only BEFORE UPDATE OR DELETE ON outcomes.tariff_version FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── Payees ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The account an authority pays a provider to. A new account is a new row; the newest one counts.
CREATE TABLE outcomes.payee_account (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 70),
  iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text CHECK (bic ~ '^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$'),
  kept_by uuid NOT NULL REFERENCES app.person (id),
  kept_at timestamptz NOT NULL,
  number int NOT NULL CHECK (number > 0),
  UNIQUE (authority_id, provider_id, number),
  UNIQUE (id, kept_by, iban)
);
CALL app.guard('outcomes.payee_account', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id()');
CREATE TRIGGER payee_account_is_append_only BEFORE UPDATE OR DELETE ON outcomes.payee_account FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- The account the authority pays from.
CREATE TABLE outcomes.payer_account (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 70),
  iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text NOT NULL CHECK (bic ~ '^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$'),
  kept_by uuid NOT NULL REFERENCES app.person (id),
  kept_at timestamptz NOT NULL,
  number int NOT NULL CHECK (number > 0),
  UNIQUE (authority_id, number)
);
CALL app.guard('outcomes.payer_account', 'authority_id = app.authority_id()');
CREATE TRIGGER payer_account_is_append_only BEFORE UPDATE OR DELETE ON outcomes.payer_account FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── Payment runs ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE outcomes.payment_run (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  number int NOT NULL CHECK (number > 0),
  status text NOT NULL CHECK (status IN ('open', 'calculated', 'frozen', 'approved', 'sent', 'settled', 'cancelled')),
  cut_off date NOT NULL,
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  -- Facts recorded after this instant are not in the run.
  snapshot_at timestamptz NOT NULL,
  prepared_by uuid NOT NULL REFERENCES app.person (id),
  frozen_at timestamptz,
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  approved_by uuid REFERENCES app.person (id),
  approved_at timestamptz,
  due_on date,
  sent_at timestamptz,
  settled_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  UNIQUE (authority_id, number),
  UNIQUE (id, approved_by),
  -- The one who prepares never approves.
  CONSTRAINT payment_run_two_people CHECK (approved_by IS NULL OR approved_by <> prepared_by),
  CONSTRAINT payment_run_frozen_with_hash CHECK ((hash IS NULL) = (frozen_at IS NULL) AND (status IN ('open', 'calculated', 'cancelled') OR hash IS NOT NULL)),
  CONSTRAINT payment_run_approved_by_someone CHECK ((approved_by IS NOT NULL) = (status IN ('approved', 'sent', 'settled')))
);
-- Two runs at once would both pay the same difference.
CREATE UNIQUE INDEX payment_run_one_unfinished ON outcomes.payment_run (authority_id) WHERE status IN ('open', 'calculated', 'frozen', 'approved');
CREATE INDEX payment_run_of_authority ON outcomes.payment_run (authority_id, created_at, id);
-- A provider sees that a run exists once it is approved: the sums of others stand on other rows.
CALL app.guard('outcomes.payment_run',
  'authority_id = app.authority_id() OR (app.provider_id() IS NOT NULL AND status IN (''approved'', ''sent'', ''settled''))',
  'authority_id = app.authority_id()');

CREATE TABLE outcomes.payment_line (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES outcomes.payment_run (id),
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  contract_id uuid NOT NULL REFERENCES contracts.contract (id),
  participation_id uuid NOT NULL,
  tariff_version_id uuid NOT NULL REFERENCES outcomes.tariff_version (id),
  component text NOT NULL,
  -- What is paid once: the component, or the component and the event. Stable from run to run.
  entitlement_key text NOT NULL CHECK (length(entitlement_key) BETWEEN 1 AND 100),
  funding text NOT NULL CHECK (funding IN ('voucher', 'contract')),
  outcome_date date NOT NULL,
  quantity numeric(12, 4) NOT NULL,
  unit_price_cents bigint NOT NULL,
  entitled_cents bigint NOT NULL,
  paid_before_cents bigint NOT NULL,
  -- Earned, but the contract's outcome money does not reach it: waits for a later run.
  held_cents bigint NOT NULL DEFAULT 0 CHECK (held_cents >= 0),
  net_cents bigint NOT NULL,
  vat_category text NOT NULL CHECK (vat_category IN ('S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O')),
  vat_percent numeric(5, 2) NOT NULL CHECK (vat_percent >= 0),
  trace jsonb NOT NULL CHECK (jsonb_typeof(trace) = 'object'),
  corrects_line_id uuid REFERENCES outcomes.payment_line (id),
  FOREIGN KEY (participation_id, authority_id, provider_id) REFERENCES outcomes.participation (id, authority_id, provider_id),
  UNIQUE (run_id, participation_id, entitlement_key),
  CONSTRAINT payment_line_pays_the_difference CHECK (net_cents = entitled_cents - paid_before_cents - held_cents),
  CONSTRAINT payment_line_says_something CHECK (net_cents <> 0 OR held_cents > 0),
  CONSTRAINT payment_line_correction_is_linked CHECK (net_cents >= 0 OR corrects_line_id IS NOT NULL)
);
CREATE INDEX payment_line_paid ON outcomes.payment_line (participation_id, entitlement_key, id);
CREATE INDEX payment_line_of_run ON outcomes.payment_line (run_id, outcome_date, id);
CREATE INDEX payment_line_of_run_by_net ON outcomes.payment_line (run_id, net_cents, id);
CREATE INDEX payment_line_of_provider ON outcomes.payment_line (run_id, provider_id, outcome_date, id);
CREATE INDEX payment_line_of_contract ON outcomes.payment_line (run_id, contract_id, id);
CREATE INDEX payment_line_corrected ON outcomes.payment_line (corrects_line_id) WHERE corrects_line_id IS NOT NULL;
CALL app.guard('outcomes.payment_line',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND EXISTS (SELECT FROM outcomes.payment_run r WHERE r.id = run_id))',
  'authority_id = app.authority_id()');

-- What one provider is due from one run: its statement. Everything due so far minus everything sent is carried in.
CREATE TABLE outcomes.settlement (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES outcomes.payment_run (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  lines int NOT NULL CHECK (lines >= 0),
  net_cents bigint NOT NULL,
  vat_cents bigint NOT NULL,
  -- Per category and rate: {category, percent, netCents, vatCents}, rounded once per document.
  vat_rows jsonb NOT NULL CHECK (jsonb_typeof(vat_rows) = 'array'),
  carried_in_cents bigint NOT NULL,
  due_cents bigint NOT NULL GENERATED ALWAYS AS (net_cents + vat_cents + carried_in_cents) STORED,
  reference text NOT NULL CHECK (reference ~ '^RF[0-9]{2}[0-9A-Z]{1,21}$'),
  settled_by_payment_id uuid,
  UNIQUE (run_id, provider_id)
);
CREATE INDEX settlement_of_provider ON outcomes.settlement (provider_id, authority_id, id);
CREATE INDEX settlement_of_authority ON outcomes.settlement (authority_id, provider_id, id);
CALL app.guard('outcomes.settlement',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND EXISTS (SELECT FROM outcomes.payment_run r WHERE r.id = run_id))',
  'authority_id = app.authority_id()');

-- What a run's lines and sums are made of stands still once it is frozen.
CREATE FUNCTION outcomes.refuse_change_after_calculation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT status FROM outcomes.payment_run WHERE id = NEW.run_id) IS DISTINCT FROM 'open' THEN
    RAISE EXCEPTION '% of a calculated run stands still', TG_TABLE_NAME USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_line_stands_still BEFORE INSERT OR UPDATE ON outcomes.payment_line FOR EACH ROW EXECUTE FUNCTION outcomes.refuse_change_after_calculation();
CREATE TRIGGER settlement_stands_still BEFORE INSERT OR UPDATE OF net_cents, vat_cents, vat_rows, carried_in_cents ON outcomes.settlement
  FOR EACH ROW EXECUTE FUNCTION outcomes.refuse_change_after_calculation();

CREATE TABLE outcomes.payment (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES outcomes.payment_run (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  status text NOT NULL CHECK (status IN ('prepared', 'sent', 'settled', 'rejected')),
  payee_account_id uuid NOT NULL,
  account_kept_by uuid NOT NULL,
  iban text NOT NULL,
  bic text,
  holder text NOT NULL,
  end_to_end_id text NOT NULL UNIQUE CHECK (end_to_end_id ~ '^[A-Za-z0-9-]{1,35}$'),
  reference text NOT NULL,
  approved_by uuid,
  bank_status text,
  reason_code text,
  reason_text text,
  status_at timestamptz NOT NULL,
  UNIQUE (run_id, provider_id),
  FOREIGN KEY (run_id, provider_id) REFERENCES outcomes.settlement (run_id, provider_id),
  FOREIGN KEY (payee_account_id, account_kept_by, iban) REFERENCES outcomes.payee_account (id, kept_by, iban),
  FOREIGN KEY (run_id, approved_by) REFERENCES outcomes.payment_run (id, approved_by),
  -- Who typed the account number never approves money to it.
  CONSTRAINT payment_account_keeper_does_not_approve CHECK (approved_by IS NULL OR approved_by <> account_kept_by),
  CONSTRAINT payment_sent_when_approved CHECK (status = 'prepared' OR approved_by IS NOT NULL)
);
CREATE INDEX payment_of_provider ON outcomes.payment (authority_id, provider_id, id);
CREATE INDEX payment_rejected ON outcomes.payment (authority_id, status_at, id) WHERE status = 'rejected';
ALTER TABLE outcomes.settlement ADD FOREIGN KEY (settled_by_payment_id) REFERENCES outcomes.payment (id);
CALL app.guard('outcomes.payment',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND EXISTS (SELECT FROM outcomes.payment_run r WHERE r.id = run_id))',
  'authority_id = app.authority_id()');

-- ── Bank files ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE outcomes.bank_file (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  direction text NOT NULL CHECK (direction IN ('out', 'in')),
  kind text NOT NULL CHECK (kind IN ('pain.001.001.09', 'pain.002.001.03', 'pain.002.001.10')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  run_id uuid NOT NULL REFERENCES outcomes.payment_run (id),
  message_id text NOT NULL CHECK (length(message_id) BETWEEN 1 AND 35),
  xml text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  summary jsonb NOT NULL,
  created_by uuid NOT NULL REFERENCES app.person (id),
  created_at timestamptz NOT NULL,
  -- The same file twice is one file.
  CONSTRAINT bank_file_once UNIQUE (authority_id, direction, sha256)
);
CREATE UNIQUE INDEX bank_file_out_once ON outcomes.bank_file (run_id) WHERE direction = 'out';
CREATE UNIQUE INDEX bank_file_out_message ON outcomes.bank_file (message_id) WHERE direction = 'out';
CREATE INDEX bank_file_of_authority ON outcomes.bank_file (authority_id, created_at, id);
CREATE INDEX bank_file_of_run ON outcomes.bank_file (run_id, created_at);
CALL app.guard('outcomes.bank_file', 'authority_id = app.authority_id()');
CREATE TRIGGER bank_file_is_append_only BEFORE UPDATE OR DELETE ON outcomes.bank_file FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

CREATE TABLE outcomes.bank_file_row (
  id uuid PRIMARY KEY,
  file_id uuid NOT NULL REFERENCES outcomes.bank_file (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  end_to_end_id text NOT NULL,
  bank_status text NOT NULL,
  reason_code text,
  reason_text text,
  -- NULL: no payment of ours carries this id, so a person has to look.
  payment_id uuid REFERENCES outcomes.payment (id),
  outcome text NOT NULL CHECK (outcome IN ('settled', 'rejected', 'returned', 'pending', 'repeated', 'other-run', 'unknown')),
  CHECK ((payment_id IS NULL) = (outcome = 'unknown'))
);
CREATE INDEX bank_file_row_of_file ON outcomes.bank_file_row (file_id, id);
CREATE INDEX bank_file_row_to_look_at ON outcomes.bank_file_row (authority_id, id) WHERE outcome IN ('unknown', 'other-run');
CALL app.guard('outcomes.bank_file_row', 'authority_id = app.authority_id()');
CREATE TRIGGER bank_file_row_is_append_only BEFORE UPDATE OR DELETE ON outcomes.bank_file_row FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE outcomes.statement (
  settlement_id uuid NOT NULL REFERENCES outcomes.settlement (id),
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  document_id uuid NOT NULL REFERENCES app.document (id),
  PRIMARY KEY (settlement_id, language)
);
CALL app.guard('outcomes.statement', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id()');
CREATE TRIGGER statement_is_append_only BEFORE UPDATE OR DELETE ON outcomes.statement FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
