-- The rules of choosing, published before they hold: how long a provider may think, by when a client chooses, and what happens when nobody has.

CREATE TABLE vouchers.choice_rule (
  id                  uuid PRIMARY KEY,
  authority_id        uuid NOT NULL REFERENCES app.organisation (id),
  service_id          uuid,                     -- NULL: every service of the authority that has no rule of its own
  valid_from          date NOT NULL,
  answer_working_days int NOT NULL CHECK (answer_working_days BETWEEN 1 AND 20),
  choose_within_days  int CHECK (choose_within_days BETWEEN 3 AND 180), -- NULL: nobody is ever proposed
  object_days         int CHECK (object_days BETWEEN 3 AND 60),         -- how long the client can choose otherwise after that
  takes_force         boolean NOT NULL,         -- what was proposed is then the choice; otherwise the case worker calls the client
  set_by              uuid NOT NULL REFERENCES app.person (id),
  set_at              timestamptz NOT NULL,
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  CHECK ((choose_within_days IS NULL) = (object_days IS NULL)),
  CHECK (choose_within_days IS NOT NULL OR NOT takes_force)
);
CREATE INDEX choice_rule_by_day ON vouchers.choice_rule (authority_id, valid_from DESC, set_at DESC);
CALL app.guard('vouchers.choice_rule', 'true', 'authority_id = app.authority_id()');
REVOKE UPDATE ON vouchers.choice_rule FROM kasvutori_app;
CREATE TRIGGER choice_rule_is_append_only BEFORE UPDATE OR DELETE ON vouchers.choice_rule FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- The rule that holds on a day: the service's own, otherwise the authority's. Set twice for one day, the later word counts.
CREATE FUNCTION vouchers.choice_rule_on(authority uuid, service uuid, day date) RETURNS SETOF vouchers.choice_rule LANGUAGE sql STABLE AS $$
  SELECT * FROM vouchers.choice_rule r
   WHERE r.authority_id = authority AND (r.service_id = service OR r.service_id IS NULL) AND r.valid_from <= day
   ORDER BY r.service_id IS NULL, r.valid_from DESC, r.set_at DESC LIMIT 1 $$;

-- Since when nobody has been chosen with a voucher: its grant, or the refusal or silence of the last provider.
CREATE FUNCTION vouchers.unchosen_since(voucher uuid, granted_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(granted_at, max(coalesce(h.answered_at, h.answer_by))) FROM vouchers.choice h
   WHERE h.voucher_id = voucher AND h.status IN ('declined', 'lapsed') $$;

-- By the rule of the day of the grant: the last day to choose, NULL when there is none.
CREATE FUNCTION vouchers.choose_by(v vouchers.voucher) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (vouchers.unchosen_since(v.id, v.granted_at) AT TIME ZONE 'Europe/Helsinki')::date + r.choose_within_days
    FROM vouchers.choice_rule_on(v.authority_id, v.service_id, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date) r $$;

CREATE TABLE vouchers.fallback_proposal (
  id           uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  voucher_id   uuid NOT NULL,
  client_id    uuid NOT NULL,
  person_id    uuid NOT NULL,
  rule_id      uuid NOT NULL REFERENCES vouchers.choice_rule (id),
  offer_id     uuid REFERENCES vouchers.offer (id), -- NULL: nobody had a free place
  status       text NOT NULL CHECK (status IN ('open', 'taken', 'otherwise', 'in-force', 'lapsed', 'void', 'nobody')),
  why          jsonb NOT NULL CHECK (jsonb_typeof(why) = 'object'), -- how the rule came to it, in numbers
  proposed_at  timestamptz NOT NULL,
  object_by    timestamptz NOT NULL,
  closed_at    timestamptz,
  FOREIGN KEY (voucher_id, client_id, person_id, authority_id) REFERENCES vouchers.voucher (id, client_id, person_id, authority_id),
  CHECK (object_by > proposed_at),
  CHECK ((closed_at IS NULL) = (status IN ('open', 'nobody'))),
  CHECK (offer_id IS NOT NULL OR status IN ('nobody', 'void')),
  CHECK (status <> 'nobody' OR offer_id IS NULL)
);
CREATE UNIQUE INDEX fallback_one_open ON vouchers.fallback_proposal (voucher_id) WHERE status IN ('open', 'nobody');
CREATE INDEX fallback_by_voucher ON vouchers.fallback_proposal (voucher_id, proposed_at);
CREATE INDEX fallback_by_offer ON vouchers.fallback_proposal (offer_id, proposed_at) WHERE offer_id IS NOT NULL; -- whose turn it is
CREATE INDEX fallback_due ON vouchers.fallback_proposal (object_by) WHERE status IN ('open', 'nobody');
CREATE INDEX voucher_unchosen ON vouchers.voucher (granted_at, id) WHERE status IN ('granted', 'in-use');
CALL app.guard('vouchers.fallback_proposal',
  'authority_id = app.authority_id() OR person_id = app.person_id()', 'authority_id = app.authority_id() OR person_id = app.person_id()');
REVOKE UPDATE ON vouchers.fallback_proposal FROM kasvutori_app;
GRANT UPDATE (status, closed_at) ON vouchers.fallback_proposal TO kasvutori_app;

-- Who made a choice, and why when it was not the client.
ALTER TABLE vouchers.choice
  ADD COLUMN made_by text NOT NULL DEFAULT 'client' CHECK (made_by IN ('client', 'case-worker', 'rule')),
  ADD COLUMN made_because text CHECK (length(btrim(made_because)) > 0);
-- Choices made before this day by a case worker told no reason; from now on there is one.
ALTER TABLE vouchers.choice ADD CONSTRAINT choice_for_another_with_reason CHECK (made_by <> 'case-worker' OR made_because IS NOT NULL);
