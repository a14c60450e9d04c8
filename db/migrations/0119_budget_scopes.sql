-- Budgets for a service or a group of services, of the whole area or of one municipality; frozen and closed ones; and what a
-- second person decides about them. Money itself stays in the ledger (docs/adr/0007).

-- Groups are the authority's own data. A service is in one group at most, so that one budget at most fits it by its group.
CREATE TABLE vouchers.service_group (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  name jsonb NOT NULL CHECK (name ?& ARRAY['fi', 'sv', 'en']),
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (id, authority_id)
);
CREATE UNIQUE INDEX service_group_by_name ON vouchers.service_group (authority_id, lower(name ->> 'fi'));
CALL app.guard('vouchers.service_group', 'authority_id = app.authority_id()');

ALTER TABLE vouchers.service
  ADD COLUMN group_id uuid,
  ADD FOREIGN KEY (group_id, authority_id) REFERENCES vouchers.service_group (id, authority_id);
CREATE INDEX service_of_group ON vouchers.service (group_id) WHERE group_id IS NOT NULL;

ALTER TABLE vouchers.voucher DROP CONSTRAINT voucher_budget_id_service_id_fkey;
ALTER TABLE vouchers.budget
  DROP CONSTRAINT budget_authority_id_service_id_year_key,
  DROP CONSTRAINT budget_id_service_id_key,
  ALTER COLUMN service_id DROP NOT NULL,
  ADD COLUMN group_id uuid,
  ADD COLUMN municipality text CHECK (municipality ~ '^[0-9]{3}$'),
  ADD COLUMN status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'frozen', 'closed')),
  ADD COLUMN frozen_at timestamptz,
  ADD COLUMN frozen_reason text,
  ADD FOREIGN KEY (group_id, authority_id) REFERENCES vouchers.service_group (id, authority_id),
  ADD CONSTRAINT budget_of_service_or_group CHECK (num_nonnulls(service_id, group_id) = 1),
  ADD CONSTRAINT budget_frozen_with_reason
    CHECK ((status = 'frozen') = (frozen_at IS NOT NULL) AND (status = 'frozen') = (length(btrim(frozen_reason)) > 0)),
  ADD CONSTRAINT budget_one_per_scope UNIQUE NULLS NOT DISTINCT (authority_id, year, service_id, group_id, municipality),
  ADD UNIQUE (id, authority_id);
CREATE INDEX budget_by_year ON vouchers.budget (authority_id, year DESC, id);
REVOKE UPDATE ON vouchers.budget FROM kasvutori_app;
GRANT UPDATE (status, frozen_at, frozen_reason, version) ON vouchers.budget TO kasvutori_app;

-- Which of the fitting budgets the voucher was taken from, and by which rule (budget-for.ts).
ALTER TABLE vouchers.voucher
  ADD FOREIGN KEY (budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id),
  ADD COLUMN budget_ground text NOT NULL DEFAULT 'service'
    CHECK (budget_ground IN ('service', 'group', 'service-municipality', 'group-municipality'));

-- Never silently from another budget: whatever the code above does, a voucher is granted from one that is for its service and
-- for where its client lives.
CREATE FUNCTION vouchers.voucher_fits_budget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM vouchers.budget b JOIN vouchers.service s ON s.id = NEW.service_id JOIN vouchers.client c ON c.id = NEW.client_id
     WHERE b.id = NEW.budget_id AND (b.service_id = s.id OR b.group_id = s.group_id)
       AND (b.municipality IS NULL OR b.municipality = c.municipality)) THEN
    RAISE EXCEPTION 'voucher % does not fit its budget', NEW.number USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_fits_budget BEFORE INSERT ON vouchers.voucher FOR EACH ROW EXECUTE FUNCTION vouchers.voucher_fits_budget();

-- An event is a cost of the budget its voucher stood on when the event was approved; a correction of the one it stands on now.
ALTER TABLE vouchers.service_event ADD COLUMN budget_id uuid REFERENCES vouchers.budget (id);
UPDATE vouchers.service_event e SET budget_id = v.budget_id
  FROM vouchers.voucher v WHERE v.id = e.voucher_id AND e.status IN ('approved', 'paid');
ALTER TABLE vouchers.service_event
  ADD CONSTRAINT service_event_of_budget CHECK (status NOT IN ('approved', 'paid') OR budget_id IS NOT NULL);
CREATE INDEX service_event_by_budget ON vouchers.service_event (budget_id) INCLUDE (amount_cents, status) WHERE budget_id IS NOT NULL;
CREATE FUNCTION vouchers.event_finds_budget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.budget_id := (SELECT budget_id FROM vouchers.voucher WHERE id = NEW.voucher_id);
  RETURN NEW;
END $$;
CREATE TRIGGER event_finds_budget BEFORE INSERT OR UPDATE OF status ON vouchers.service_event FOR EACH ROW
  WHEN (NEW.budget_id IS NULL AND NEW.status IN ('approved', 'paid')) EXECUTE FUNCTION vouchers.event_finds_budget();

-- What somebody proposes and another person decides.
CREATE TABLE vouchers.budget_proposal (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('raise', 'lower', 'freeze', 'unfreeze', 'transfer')),
  amount_cents bigint CHECK (amount_cents > 0),
  to_budget_id uuid,
  reason text NOT NULL CHECK (length(btrim(reason)) >= 3),
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'confirmed', 'rejected', 'withdrawn', 'cancelled')),
  proposed_by uuid NOT NULL REFERENCES app.person (id),
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by uuid REFERENCES app.person (id),
  decided_by_name text,
  decided_at timestamptz,
  note text,
  -- Why nothing came of a confirmed one: too little left by then, or the budget was no longer in a state for it.
  obstacle text CHECK (obstacle IN ('short', 'moved-on')),
  shortfall_cents bigint CHECK (shortfall_cents > 0),
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id),
  FOREIGN KEY (to_budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id),
  CHECK ((amount_cents IS NULL) = (kind IN ('freeze', 'unfreeze'))),
  CHECK ((to_budget_id IS NOT NULL) = (kind = 'transfer')),
  CHECK (to_budget_id <> budget_id),
  CHECK ((status = 'waiting') = (decided_at IS NULL)),
  CONSTRAINT proposal_second_person
    CHECK (status NOT IN ('confirmed', 'rejected') OR (decided_by IS NOT NULL AND decided_by <> proposed_by)),
  CONSTRAINT proposal_own_withdrawal CHECK (status <> 'withdrawn' OR decided_by = proposed_by),
  CONSTRAINT proposal_rejected_with_reason CHECK (status <> 'rejected' OR length(btrim(note)) > 0),
  CHECK ((status = 'cancelled') = (obstacle IS NOT NULL)),
  CHECK ((shortfall_cents IS NOT NULL) = (obstacle IS NOT DISTINCT FROM 'short'))
);
CREATE INDEX budget_proposal_by_time ON vouchers.budget_proposal (authority_id, proposed_at DESC, id DESC);
CREATE INDEX budget_proposal_of_budget ON vouchers.budget_proposal (budget_id, proposed_at DESC);
CREATE INDEX budget_proposal_to_budget ON vouchers.budget_proposal (to_budget_id, proposed_at DESC) WHERE to_budget_id IS NOT NULL;
-- A budget is frozen or thawed once: two such proposals would wait for the same thing.
CREATE UNIQUE INDEX budget_proposal_one_freeze ON vouchers.budget_proposal (budget_id, kind)
  WHERE status = 'waiting' AND kind IN ('freeze', 'unfreeze');
CALL app.guard('vouchers.budget_proposal', 'authority_id = app.authority_id()');
REVOKE UPDATE ON vouchers.budget_proposal FROM kasvutori_app;
GRANT UPDATE (status, decided_by, decided_by_name, decided_at, note, obstacle, shortfall_cents, version)
  ON vouchers.budget_proposal TO kasvutori_app;
