-- The ground: tenants and people, the actor of a transaction, clock, history, audit, chain, ledger, commands, documents, mail.
-- The application connects as kasvutori_app, which owns nothing; the runner creates that role before this file runs.

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO kasvutori_app;

-- ── Clock ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- app.now() is the one clock of the system. The offset is zero except in demo and test, where the sandbox moves it forward.
CREATE TABLE app.sandbox_clock (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  clock_offset interval NOT NULL DEFAULT '0'
);
INSERT INTO app.sandbox_clock DEFAULT VALUES;

-- Milliseconds, as that is what travels in JSON: an instant read back compares equal to the one that was stored.
CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
$$ SELECT date_trunc('milliseconds', clock_timestamp() + (SELECT clock_offset FROM app.sandbox_clock)) $$;

-- The clock never goes back: deadlines and postings made in the moved time would lie in the future.
CREATE FUNCTION app.move_clock(to_instant timestamptz) RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  UPDATE app.sandbox_clock SET clock_offset = make_interval(secs => extract(epoch FROM to_instant - clock_timestamp()))
   WHERE to_instant >= app.now();
  IF NOT FOUND THEN RAISE EXCEPTION 'clock-goes-back' USING ERRCODE = 'KV001'; END IF;
  RETURN app.now();
END $$;

-- ── Who acts in this transaction ─────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION app.actor_kind() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('app.actor_kind', true) $$;
CREATE FUNCTION app.is_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('app.actor_kind', true) = 'system', false) $$;
CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
CREATE FUNCTION app.authority_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN current_setting('app.actor_kind', true) = 'authority' THEN nullif(current_setting('app.organisation_id', true), '')::uuid END $$;
CREATE FUNCTION app.provider_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN current_setting('app.actor_kind', true) = 'provider' THEN nullif(current_setting('app.organisation_id', true), '')::uuid END $$;

-- The second wall: what an actor may read and write of a table, behind the checks of the application.
CREATE PROCEDURE app.guard(guarded regclass, may_read text, may_write text DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE writes text := coalesce(may_write, may_read);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY reads ON %s FOR SELECT USING ((SELECT app.is_system()) OR (%s))', guarded, may_read);
  EXECUTE format('CREATE POLICY inserts ON %s FOR INSERT WITH CHECK ((SELECT app.is_system()) OR (%s))', guarded, writes);
  EXECUTE format('CREATE POLICY updates ON %s FOR UPDATE USING ((SELECT app.is_system()) OR (%s)) WITH CHECK ((SELECT app.is_system()) OR (%s))', guarded, writes, writes);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO kasvutori_app', guarded);
END $$;

-- ── Tenants and people ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.organisation (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('authority', 'provider')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  business_id text NOT NULL UNIQUE CHECK (business_id ~ '^[0-9]{7}-[0-9]$'),
  municipality text NOT NULL CHECK (municipality ~ '^[0-9]{3}$'),
  language text NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  created_at timestamptz NOT NULL DEFAULT app.now()
);
CREATE INDEX organisation_by_kind_and_name ON app.organisation (kind, name, id);

CREATE TABLE app.person (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  language text NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  issuer text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  UNIQUE (issuer, subject)
);

-- A client acts for themselves, without an organisation; everyone else through a membership.
CREATE TABLE app.membership (
  person_id uuid NOT NULL REFERENCES app.person,
  organisation_id uuid NOT NULL REFERENCES app.organisation,
  role text NOT NULL CHECK (role IN ('procurement-officer', 'procurement-approver', 'case-worker', 'contract-manager', 'finance-preparer',
    'finance-approver', 'auditor', 'operator', 'provider-manager', 'provider-bidder', 'provider-staff')),
  created_at timestamptz NOT NULL DEFAULT app.now(),
  PRIMARY KEY (person_id, organisation_id, role)
);
CREATE INDEX membership_of_organisation ON app.membership (organisation_id, role);

-- Names of organisations are public (buyers and providers are public bodies of the market); people are seen by the colleagues they work with.
CALL app.guard('app.organisation', 'true', 'id IN (app.authority_id(), app.provider_id())');
CALL app.guard('app.membership', 'person_id = app.person_id() OR organisation_id IN (app.authority_id(), app.provider_id())', 'false');
-- Whoever acts for a provider is known to the authorities it bids to and works for. As the owner, since those memberships are not theirs to read.
CREATE FUNCTION app.acts_for_a_provider(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = person AND o.kind = 'provider') $$;

CALL app.guard('app.person',
  'id = app.person_id() OR id IN (SELECT m.person_id FROM app.membership m) OR (app.authority_id() IS NOT NULL AND app.acts_for_a_provider(id))',
  'id = app.person_id()');

-- ── What happened ────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.history (
  id uuid PRIMARY KEY,
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  move text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  authority_id uuid NOT NULL REFERENCES app.organisation,
  provider_id uuid REFERENCES app.organisation,
  client_person_id uuid REFERENCES app.person,
  actor_name text NOT NULL,
  actor_kind text NOT NULL,
  note text,
  at timestamptz NOT NULL
);
CREATE INDEX history_of_subject ON app.history (subject, subject_id, at, id);
CALL app.guard('app.history',
  'authority_id = app.authority_id() OR provider_id = app.provider_id() OR client_person_id = app.person_id()',
  'app.actor_kind() IN (''authority'', ''provider'', ''client'')');

CREATE TABLE app.audit_entry (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  authority_id uuid REFERENCES app.organisation,
  person_id uuid REFERENCES app.person,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  organisation_id uuid REFERENCES app.organisation,
  action text NOT NULL,
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  subject_person_id uuid REFERENCES app.person,
  reason text,
  detail jsonb,
  digest bytea NOT NULL CHECK (length(digest) = 32)
);
CREATE INDEX audit_of_subject ON app.audit_entry (subject, subject_id, at);
CREATE INDEX audit_of_authority ON app.audit_entry (authority_id, at, id);
CREATE INDEX audit_of_subject_person ON app.audit_entry (subject_person_id, at, id) WHERE subject_person_id IS NOT NULL;
CALL app.guard('app.audit_entry',
  'authority_id = app.authority_id() OR subject_person_id = app.person_id()',
  'app.actor_kind() IS NOT NULL');
REVOKE UPDATE ON app.audit_entry FROM kasvutori_app;

-- Entries and ledger transactions wait here for the sealer, which links them into a SHA-256 chain in the order in which it finds them.
-- Linking afterwards keeps writers from queueing behind one chain head.
CREATE TABLE app.unsealed (
  chain text NOT NULL CHECK (chain IN ('audit', 'ledger')),
  id uuid NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (chain, id)
);
CREATE TABLE app.chain_link (
  chain text NOT NULL CHECK (chain IN ('audit', 'ledger')),
  position bigint NOT NULL CHECK (position > 0),
  id uuid NOT NULL,
  digest bytea NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  sealed_at timestamptz NOT NULL,
  PRIMARY KEY (chain, position),
  UNIQUE (chain, id)
);
CALL app.guard('app.unsealed', 'true');
GRANT DELETE ON app.unsealed TO kasvutori_app; -- the sealer takes from the queue what it has linked
CREATE POLICY takes ON app.unsealed FOR DELETE USING (app.is_system());
CALL app.guard('app.chain_link', 'true', 'false');
REVOKE UPDATE ON app.chain_link FROM kasvutori_app;

CREATE FUNCTION app.await_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO app.unsealed (chain, id, digest) VALUES (TG_ARGV[0], NEW.id, NEW.digest);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_awaits_sealing AFTER INSERT ON app.audit_entry FOR EACH ROW EXECUTE FUNCTION app.await_sealing('audit');

-- Nothing that happened is edited, not even by the owner's hand in a hurry.
CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'KV002'; END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON app.audit_entry FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE ON app.history FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER chain_is_append_only BEFORE UPDATE OR DELETE ON app.chain_link FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── Ledger ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.ledger_account (
  code text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('appropriation', 'budget', 'voucher', 'contract', 'payable', 'paid')),
  title text NOT NULL,
  authority_id uuid NOT NULL REFERENCES app.organisation,
  provider_id uuid REFERENCES app.organisation,
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  floor_cents bigint,
  balance_cents bigint NOT NULL DEFAULT 0,
  CONSTRAINT ledger_account_floor CHECK (floor_cents IS NULL OR balance_cents >= floor_cents)
);
CREATE INDEX ledger_account_of_authority ON app.ledger_account (authority_id, kind, code);

CREATE TABLE app.ledger_transaction (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation,
  kind text NOT NULL,
  reference text NOT NULL UNIQUE,
  text text NOT NULL,
  at timestamptz NOT NULL,
  digest bytea NOT NULL CHECK (length(digest) = 32)
);
CREATE INDEX ledger_transaction_of_authority ON app.ledger_transaction (authority_id, at, id);

CREATE TABLE app.ledger_posting (
  transaction_id uuid NOT NULL REFERENCES app.ledger_transaction,
  line smallint NOT NULL CHECK (line > 0),
  account text NOT NULL REFERENCES app.ledger_account,
  amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (transaction_id, line)
);
CREATE INDEX ledger_posting_of_account ON app.ledger_posting (account, transaction_id);

-- Double entry: checked once per transaction at commit.
CREATE FUNCTION app.postings_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting WHERE transaction_id = NEW.id) <> 0
     OR (SELECT count(*) FROM app.ledger_posting WHERE transaction_id = NEW.id) < 2 THEN
    RAISE EXCEPTION 'ledger transaction % does not balance', NEW.id USING ERRCODE = 'KV003';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_balances AFTER INSERT ON app.ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.postings_balance();

CREATE TRIGGER ledger_transaction_awaits_sealing AFTER INSERT ON app.ledger_transaction FOR EACH ROW EXECUTE FUNCTION app.await_sealing('ledger');
CREATE TRIGGER ledger_transaction_is_append_only BEFORE UPDATE OR DELETE ON app.ledger_transaction FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER ledger_posting_is_append_only BEFORE UPDATE OR DELETE ON app.ledger_posting FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- The only way to move money. The application may neither insert a posting nor touch a balance, so a balance is the sum of its postings.
-- It runs as the owner because a client's choice or a provider's event moves money on accounts that this actor does not see.
-- Returns false, and moves nothing, when the reference has been posted before.
CREATE FUNCTION app.post(transaction_id uuid, authority uuid, transaction_kind text, transaction_reference text, transaction_text text,
  transaction_at timestamptz, transaction_digest bytea, accounts text[], amounts bigint[])
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE touched record;
BEGIN
  INSERT INTO ledger_transaction (id, authority_id, kind, reference, text, at, digest)
  VALUES (transaction_id, authority, transaction_kind, transaction_reference, transaction_text, transaction_at, transaction_digest)
  ON CONFLICT (reference) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  -- One order of locks for everyone, so that two postings wait for each other instead of deadlocking.
  PERFORM FROM ledger_account WHERE code = ANY (accounts) ORDER BY code FOR UPDATE;
  INSERT INTO ledger_posting (transaction_id, line, account, amount_cents)
  SELECT post.transaction_id, p.line, p.account, p.amount FROM unnest(accounts, amounts) WITH ORDINALITY AS p (account, amount, line);
  FOR touched IN
    SELECT a.code, a.authority_id, a.floor_cents, a.balance_cents AS before, a.balance_cents + sum(p.amount) AS after
      FROM ledger_account a JOIN unnest(accounts, amounts) AS p (account, amount) ON p.account = a.code
     GROUP BY a.code ORDER BY a.code
  LOOP
    IF touched.authority_id <> authority THEN
      RAISE EXCEPTION 'account % belongs to another authority', touched.code USING ERRCODE = 'KV004';
    END IF;
    IF touched.after < touched.floor_cents AND touched.after < touched.before THEN
      RAISE EXCEPTION 'account-short' USING ERRCODE = 'KV005', DETAIL = json_build_object('account', touched.code,
        'balance', touched.before::text, 'shortfall', (touched.floor_cents - touched.after)::text)::text;
    END IF;
    UPDATE ledger_account SET balance_cents = touched.after WHERE code = touched.code;
  END LOOP;
  RETURN true;
END $$;

-- For whoever already knows the code of the account; lists of accounts go through row-level security.
CREATE FUNCTION app.balance_of(account_code text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT balance_cents FROM ledger_account WHERE code = account_code $$;

CALL app.guard('app.ledger_account', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'app.actor_kind() <> ''anonymous''');
CALL app.guard('app.ledger_transaction', 'authority_id = app.authority_id()', 'false');
CALL app.guard('app.ledger_posting', 'EXISTS (SELECT FROM app.ledger_account a WHERE a.code = account)', 'false');
REVOKE INSERT, UPDATE ON app.ledger_transaction, app.ledger_posting FROM kasvutori_app;
REVOKE UPDATE ON app.ledger_account FROM kasvutori_app;

-- ── Commands (Idempotency-Key) ───────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.command (
  actor_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
  route text NOT NULL,
  input_hash bytea NOT NULL CHECK (length(input_hash) = 32), -- keyed: a plain hash of a price could be guessed back
  answer jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (actor_id, key)
);
CALL app.guard('app.command', 'actor_id = app.person_id()');

-- ── Jobs that were handled ───────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.handled_job (
  job_id uuid PRIMARY KEY,
  queue text NOT NULL,
  at timestamptz NOT NULL
);
CALL app.guard('app.handled_job', 'false');

-- ── Documents and mail ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE app.document (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  title text NOT NULL,
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  authority_id uuid NOT NULL REFERENCES app.organisation,
  provider_id uuid REFERENCES app.organisation,
  client_person_id uuid REFERENCES app.person,
  created_at timestamptz NOT NULL
);
CALL app.guard('app.document',
  'authority_id = app.authority_id() OR provider_id = app.provider_id() OR client_person_id = app.person_id()',
  'app.actor_kind() IN (''authority'', ''provider'', ''client'')');
REVOKE UPDATE ON app.document FROM kasvutori_app;
CREATE TRIGGER document_is_append_only BEFORE UPDATE OR DELETE ON app.document FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

CREATE TABLE app.mail (
  id uuid PRIMARY KEY,
  authority_id uuid REFERENCES app.organisation,
  recipient text NOT NULL,
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  queued_at timestamptz NOT NULL,
  sent_at timestamptz
);
CREATE INDEX mail_of_authority ON app.mail (authority_id, queued_at, id);
CALL app.guard('app.mail', 'authority_id = app.authority_id()', 'app.actor_kind() <> ''anonymous''');

GRANT SELECT ON app.sandbox_clock TO kasvutori_app;
