-- The change of the year: next year's budgets are opened, and the old ones closed, by two people.

CREATE TABLE vouchers.year_change (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  year int NOT NULL CHECK (year BETWEEN 2020 AND 2099), -- the year that ends
  step text NOT NULL CHECK (step IN ('open', 'close')),
  reason text NOT NULL CHECK (length(btrim(reason)) >= 3),
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'confirmed', 'rejected', 'withdrawn')),
  proposed_by uuid NOT NULL REFERENCES app.person (id),
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by uuid REFERENCES app.person (id),
  decided_by_name text,
  decided_at timestamptz,
  note text,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (id, authority_id),
  CHECK ((status = 'waiting') = (decided_at IS NULL)),
  CONSTRAINT year_change_second_person
    CHECK (status NOT IN ('confirmed', 'rejected') OR (decided_by IS NOT NULL AND decided_by <> proposed_by)),
  CONSTRAINT year_change_own_withdrawal CHECK (status <> 'withdrawn' OR decided_by = proposed_by),
  CONSTRAINT year_change_rejected_with_reason CHECK (status <> 'rejected' OR length(btrim(note)) > 0)
);
CREATE UNIQUE INDEX year_change_one_waiting ON vouchers.year_change (authority_id, year, step) WHERE status = 'waiting';
CREATE INDEX year_change_of_year ON vouchers.year_change (authority_id, year, proposed_at DESC);
CALL app.guard('vouchers.year_change', 'authority_id = app.authority_id()');
REVOKE UPDATE ON vouchers.year_change FROM kasvutori_app;
GRANT UPDATE (status, decided_by, decided_by_name, decided_at, note, version) ON vouchers.year_change TO kasvutori_app;

-- What each budget of the old year gets for the next one.
CREATE TABLE vouchers.year_change_line (
  change_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (change_id, budget_id),
  FOREIGN KEY (change_id, authority_id) REFERENCES vouchers.year_change (id, authority_id),
  FOREIGN KEY (budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id)
);
CALL app.guard('vouchers.year_change_line', 'authority_id = app.authority_id()');
CREATE TRIGGER year_change_line_is_append_only BEFORE UPDATE OR DELETE ON vouchers.year_change_line
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- A voucher that runs over New Year stands on the next year's budget from its carrying on; what moved, cent by cent.
CREATE TABLE vouchers.carried_voucher (
  voucher_id uuid NOT NULL REFERENCES vouchers.voucher (id),
  authority_id uuid NOT NULL,
  from_budget_id uuid NOT NULL,
  to_budget_id uuid NOT NULL,
  committed_cents bigint NOT NULL CHECK (committed_cents >= 0),
  -- Services given after New Year and approved before the carrying: a cost of the year in which they were given.
  earned_cents bigint NOT NULL,
  carried_at timestamptz NOT NULL,
  PRIMARY KEY (voucher_id, from_budget_id),
  FOREIGN KEY (from_budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id),
  FOREIGN KEY (to_budget_id, authority_id) REFERENCES vouchers.budget (id, authority_id)
);
CREATE INDEX carried_voucher_from ON vouchers.carried_voucher (from_budget_id);
CALL app.guard('vouchers.carried_voucher', 'authority_id = app.authority_id()');
CREATE TRIGGER carried_voucher_is_append_only BEFORE UPDATE OR DELETE ON vouchers.carried_voucher
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

GRANT UPDATE (budget_id) ON vouchers.voucher, vouchers.service_event TO kasvutori_app;

-- What the change of the year moves from a budget: vouchers that can still be used after New Year with what is left on them, and the
-- services given after New Year on any voucher. Services of the old year that wait for approval keep their voucher where it is.
CREATE FUNCTION vouchers.over_new_year(budget uuid, old_year int)
RETURNS TABLE (voucher_id uuid, committed_cents bigint, earned_cents bigint, waiting_events bigint) LANGUAGE sql STABLE AS $$
  SELECT v.id, app.balance_of('voucher:' || v.id), given.earned, given.waiting
    FROM vouchers.voucher v
   CROSS JOIN LATERAL (
     SELECT coalesce(sum(e.amount_cents) FILTER (WHERE e.budget_id = budget AND e.occurred_on > make_date(old_year, 12, 31)), 0)::bigint AS earned,
            count(*) FILTER (WHERE e.status = 'recorded' AND e.occurred_on <= make_date(old_year, 12, 31)) AS waiting
       FROM vouchers.service_event e WHERE e.voucher_id = v.id) given
   WHERE v.budget_id = budget AND v.last_day > make_date(old_year, 12, 31)
     AND (v.status IN ('granted', 'chosen', 'in-use') OR given.earned <> 0)
$$;
