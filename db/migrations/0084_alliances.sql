-- Alliances: parties that share what is saved and what is overrun. What money depends on (shares, terms, volumes, levels, approved costs,
-- settlements) is never edited: what was wrong is put right by a new row. See docs/domain/alliances.md.

CREATE TABLE contracts.alliance (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL UNIQUE REFERENCES contracts.contract (id), -- one alliance of a contract
  authority_id uuid NOT NULL REFERENCES app.organisation (id),        -- the owner
  phase text NOT NULL DEFAULT 'development' CHECK (phase IN ('development', 'implementation', 'aftercare', 'closed', 'stopped')),
  runs_from date NOT NULL,
  runs_to date NOT NULL,               -- half-open: the days whose result is shared
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at timestamptz NOT NULL,
  CHECK (runs_from < runs_to)
);
CREATE INDEX alliance_of_authority ON contracts.alliance (authority_id, created_at, id);

-- Everyone who has ever been a service party; what it shares, and when, stands in alliance_share.
CREATE TABLE contracts.alliance_party (
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  -- What it expects its part to cost, until its first approved report says what remains.
  estimate_cents bigint NOT NULL CHECK (estimate_cents >= 0),
  PRIMARY KEY (alliance_id, provider_id)
);
CREATE INDEX alliance_of_party ON contracts.alliance_party (provider_id, alliance_id);

-- Asked in policies of tables that these rows themselves stand behind: as the owner, or a policy would ask itself.
CREATE FUNCTION contracts.owns_alliance(of_alliance uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT EXISTS (SELECT FROM alliance WHERE id = of_alliance AND authority_id = app.authority_id()) $$;
CREATE FUNCTION contracts.sees_alliance(of_alliance uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT owns_alliance(of_alliance) OR EXISTS (SELECT FROM alliance_party WHERE alliance_id = of_alliance AND provider_id = app.provider_id()) $$;

-- Its last voter, of whichever party, carries a decision out.
CALL app.guard('contracts.alliance', 'authority_id = app.authority_id() OR contracts.sees_alliance(id)');

-- ── Groups and decisions ─────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE contracts.alliance_member (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  group_kind text NOT NULL CHECK (group_kind IN ('executive', 'project')),
  person_id uuid NOT NULL REFERENCES app.person (id),
  person_name text NOT NULL CHECK (length(person_name) BETWEEN 1 AND 200), -- the other parties do not see each other's people
  organisation_id uuid NOT NULL REFERENCES app.organisation (id),
  named_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (ended_at >= named_at),
  UNIQUE (id, alliance_id)
);
CREATE UNIQUE INDEX alliance_member_once ON contracts.alliance_member (alliance_id, group_kind, person_id) WHERE ended_at IS NULL;
-- Each side names its own people.
CALL app.guard('contracts.alliance_member', 'contracts.sees_alliance(alliance_id)',
  'contracts.sees_alliance(alliance_id) AND organisation_id IN (app.authority_id(), app.provider_id())');

CREATE TABLE contracts.alliance_proposal (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  number int NOT NULL CHECK (number > 0),
  group_kind text NOT NULL CHECK (group_kind IN ('executive', 'project')),
  kind text NOT NULL CHECK (kind IN ('gate', 'shares', 'terms', 'settlement', 'other')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 10000),
  content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  status text NOT NULL CHECK (status IN ('open', 'carried', 'fallen', 'withdrawn')),
  proposed_by uuid NOT NULL REFERENCES app.person (id),
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL,
  closed_at timestamptz,
  UNIQUE (alliance_id, number),
  UNIQUE (id, alliance_id),
  CONSTRAINT proposal_of_money_is_executive CHECK (group_kind = 'executive' OR kind = 'other'),
  CONSTRAINT proposal_closed_has_time CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE INDEX alliance_proposal_of_alliance ON contracts.alliance_proposal (alliance_id, number DESC);
CALL app.guard('contracts.alliance_proposal', 'contracts.sees_alliance(alliance_id)');

-- Everyone who was in the group when it was proposed. Said once; who has not spoken keeps it open.
CREATE TABLE contracts.alliance_vote (
  proposal_id uuid NOT NULL,
  member_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES app.person (id),
  vote text CHECK (vote IN ('for', 'against', 'abstain')),
  statement text CHECK (length(statement) BETWEEN 1 AND 4000),
  voted_at timestamptz,
  PRIMARY KEY (proposal_id, member_id),
  UNIQUE (proposal_id, person_id),
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id),
  FOREIGN KEY (member_id, alliance_id) REFERENCES contracts.alliance_member (id, alliance_id),
  CHECK ((vote IS NULL) = (voted_at IS NULL)),
  CONSTRAINT dissent_has_a_reason CHECK (vote IS NULL OR vote = 'for' OR statement IS NOT NULL)
);
CREATE INDEX alliance_vote_to_cast ON contracts.alliance_vote (person_id, proposal_id) WHERE vote IS NULL;
CALL app.guard('contracts.alliance_vote', 'contracts.sees_alliance(alliance_id)');
CREATE FUNCTION contracts.vote_is_ones_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.vote IS NOT NULL OR OLD.person_id IS DISTINCT FROM app.person_id() THEN
    RAISE EXCEPTION 'a vote is cast once, by the member' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vote_is_ones_own BEFORE UPDATE ON contracts.alliance_vote FOR EACH ROW EXECUTE FUNCTION contracts.vote_is_ones_own();

-- A decision is made only when every member has voted for it.
CREATE FUNCTION contracts.carried_unanimously() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF NEW.status = 'carried' AND (SELECT count(*) = 0 OR bool_or(vote IS DISTINCT FROM 'for') FROM alliance_vote WHERE proposal_id = NEW.id) THEN
    RAISE EXCEPTION 'a decision of an alliance is unanimous' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER carried_unanimously BEFORE INSERT OR UPDATE ON contracts.alliance_proposal FOR EACH ROW EXECUTE FUNCTION contracts.carried_unanimously();
CREATE FUNCTION contracts.alliance_decided(of_alliance uuid, proposal uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT EXISTS (SELECT FROM alliance_proposal WHERE id = proposal AND alliance_id = of_alliance AND status = 'carried') $$;

CREATE TABLE contracts.alliance_minutes (
  id uuid PRIMARY KEY,
  proposal_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
  written_by uuid NOT NULL REFERENCES app.person (id),
  written_by_name text NOT NULL,
  written_at timestamptz NOT NULL,
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id)
);
CREATE INDEX alliance_minutes_of_proposal ON contracts.alliance_minutes (proposal_id, written_at, id);
CALL app.guard('contracts.alliance_minutes', 'contracts.sees_alliance(alliance_id)');
CREATE TRIGGER minutes_are_append_only BEFORE UPDATE OR DELETE ON contracts.alliance_minutes FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── What was agreed ──────────────────────────────────────────────────────────────────────────────────────────────────
-- The first of each comes with the contract, later ones by a decision.
CREATE TABLE contracts.alliance_phase (
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  phase text NOT NULL,
  proposal_id uuid,
  began_at timestamptz NOT NULL,
  PRIMARY KEY (alliance_id, phase),
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id),
  CHECK ((phase = 'development') = (proposal_id IS NULL))
);
CREATE TABLE contracts.alliance_share (
  alliance_id uuid NOT NULL,
  valid_from date NOT NULL,
  provider_id uuid NOT NULL,
  hundredths int NOT NULL CHECK (hundredths BETWEEN 1 AND 10000),
  proposal_id uuid,
  agreed_at timestamptz NOT NULL,
  PRIMARY KEY (alliance_id, valid_from, provider_id),
  FOREIGN KEY (alliance_id, provider_id) REFERENCES contracts.alliance_party (alliance_id, provider_id),
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id)
);
CREATE TABLE contracts.alliance_terms (
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  version int NOT NULL CHECK (version > 0),
  body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
  proposal_id uuid,
  agreed_at timestamptz NOT NULL,
  PRIMARY KEY (alliance_id, version),
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id),
  CHECK ((version = 1) = (proposal_id IS NULL))
);
CREATE FUNCTION contracts.shares_make_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF (SELECT sum(hundredths) FROM alliance_share WHERE alliance_id = NEW.alliance_id AND valid_from = NEW.valid_from) <> 10000 THEN
    RAISE EXCEPTION 'the shares of an alliance make 100 per cent' USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shares_make_whole AFTER INSERT ON contracts.alliance_share DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION contracts.shares_make_whole();

-- ── What has happened ────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE contracts.alliance_cost_report (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  -- 1 is the month's report, further ones correct it.
  number int NOT NULL CHECK (number > 0),
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
  estimate_cents bigint NOT NULL CHECK (estimate_cents >= 0), -- what the party still expects to cost, from the next month on
  note text CHECK (length(note) BETWEEN 1 AND 4000),
  return_reason text CHECK (length(return_reason) BETWEEN 1 AND 4000),
  reviewed_by uuid REFERENCES app.person (id),
  reviewed_at timestamptz,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at timestamptz NOT NULL,
  FOREIGN KEY (alliance_id, provider_id) REFERENCES contracts.alliance_party (alliance_id, provider_id),
  UNIQUE (alliance_id, provider_id, month, number),
  CHECK ((status = 'returned') <= (return_reason IS NOT NULL)),
  CHECK ((status = 'approved') <= (reviewed_by IS NOT NULL AND reviewed_at IS NOT NULL))
);
CREATE UNIQUE INDEX alliance_report_one_in_hand ON contracts.alliance_cost_report (alliance_id, provider_id, month) WHERE status <> 'approved';
CREATE INDEX alliance_report_of_alliance ON contracts.alliance_cost_report (alliance_id, month DESC, id);
-- An open book: what has been sent is seen by every party. What is being written is its party's own.
CALL app.guard('contracts.alliance_cost_report',
  'provider_id = app.provider_id() OR (status <> ''draft'' AND contracts.sees_alliance(alliance_id))',
  'provider_id = app.provider_id() OR contracts.owns_alliance(alliance_id)');

CREATE TABLE contracts.alliance_cost_line (
  report_id uuid NOT NULL REFERENCES contracts.alliance_cost_report (id),
  position int NOT NULL CHECK (position BETWEEN 1 AND 200),
  class text NOT NULL CHECK (class IN ('staff', 'premises', 'subcontracting', 'materials', 'travel', 'overhead', 'fee')),
  description text NOT NULL CHECK (length(description) BETWEEN 1 AND 500),
  amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (report_id, position)
);
CALL app.guard('contracts.alliance_cost_line',
  'EXISTS (SELECT FROM contracts.alliance_cost_report r WHERE r.id = report_id)',
  'EXISTS (SELECT FROM contracts.alliance_cost_report r WHERE r.id = report_id AND r.provider_id = app.provider_id())');
-- Lines of a report in hand are written anew at each save.
GRANT DELETE ON contracts.alliance_cost_line TO kasvutori_app;
CREATE POLICY removes ON contracts.alliance_cost_line FOR DELETE USING (
  EXISTS (SELECT FROM contracts.alliance_cost_report r WHERE r.id = report_id AND r.provider_id = app.provider_id()));
CREATE FUNCTION contracts.sent_report_stands_still() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF (SELECT status FROM alliance_cost_report WHERE id = coalesce(NEW.report_id, OLD.report_id)) NOT IN ('draft', 'returned') THEN
    RAISE EXCEPTION 'a cost report that was sent stands still' USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sent_report_stands_still BEFORE INSERT OR UPDATE OR DELETE ON contracts.alliance_cost_line
  FOR EACH ROW EXECUTE FUNCTION contracts.sent_report_stands_still();

-- Counted whoever asks: a party does not see what another is still writing.
CREATE FUNCTION contracts.unfinished_reports(of_alliance uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT count(*)::int FROM alliance_cost_report WHERE alliance_id = of_alliance AND status <> 'approved' $$;

CREATE TABLE contracts.alliance_volume (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  kind text NOT NULL CHECK (kind IN ('planned', 'actual')),
  units numeric(12, 2) NOT NULL CHECK (units >= 0),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  recorded_by uuid NOT NULL REFERENCES app.person (id),
  recorded_at timestamptz NOT NULL
);
CREATE INDEX alliance_volume_newest ON contracts.alliance_volume (alliance_id, month, kind, recorded_at DESC, id DESC);

CREATE TABLE contracts.alliance_measurement (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  area_code text NOT NULL CHECK (area_code ~ '^[A-Z][A-Z0-9-]{0,15}$'),
  level numeric(15, 4) NOT NULL,
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  measured_on date NOT NULL,
  recorded_by uuid NOT NULL REFERENCES app.person (id),
  recorded_by_name text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX alliance_measurement_newest ON contracts.alliance_measurement (alliance_id, area_code, recorded_at DESC, id DESC);

-- ── Settlement ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE contracts.alliance_settlement (
  id uuid PRIMARY KEY,
  alliance_id uuid NOT NULL REFERENCES contracts.alliance (id),
  number int NOT NULL CHECK (number > 0),
  proposal_id uuid NOT NULL UNIQUE,
  outcome jsonb NOT NULL CHECK (jsonb_typeof(outcome) = 'object'),
  settled_at timestamptz NOT NULL,
  UNIQUE (alliance_id, number),
  FOREIGN KEY (proposal_id, alliance_id) REFERENCES contracts.alliance_proposal (id, alliance_id)
);

CALL app.guard('contracts.alliance_party', 'contracts.sees_alliance(alliance_id)');
CALL app.guard('contracts.alliance_phase', 'contracts.sees_alliance(alliance_id)', 'contracts.owns_alliance(alliance_id) OR contracts.alliance_decided(alliance_id, proposal_id)');
CALL app.guard('contracts.alliance_share', 'contracts.sees_alliance(alliance_id)', 'contracts.owns_alliance(alliance_id) OR contracts.alliance_decided(alliance_id, proposal_id)');
CALL app.guard('contracts.alliance_terms', 'contracts.sees_alliance(alliance_id)', 'contracts.owns_alliance(alliance_id) OR contracts.alliance_decided(alliance_id, proposal_id)');
CALL app.guard('contracts.alliance_settlement', 'contracts.sees_alliance(alliance_id)', 'contracts.alliance_decided(alliance_id, proposal_id)');
CALL app.guard('contracts.alliance_volume', 'contracts.sees_alliance(alliance_id)', 'contracts.owns_alliance(alliance_id)');
CALL app.guard('contracts.alliance_measurement', 'contracts.sees_alliance(alliance_id)', 'contracts.owns_alliance(alliance_id)');
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['party', 'phase', 'share', 'terms', 'settlement', 'volume', 'measurement'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON contracts.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_change()',
      kept || '_is_append_only', 'alliance_' || kept);
  END LOOP;
END $$;

-- A party of an alliance has signed its contract with the others, so it reads it. Asked once for a query, not for each row.
CREATE FUNCTION contracts.contracts_of_alliances() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT coalesce(array_agg(a.contract_id), '{}') FROM alliance_party p JOIN alliance a ON a.id = p.alliance_id WHERE p.provider_id = app.provider_id() $$;
CREATE POLICY reads_of_alliances ON contracts.contract FOR SELECT USING (
  (SELECT app.provider_id()) IS NOT NULL AND status <> 'draft' AND id = ANY ((SELECT contracts.contracts_of_alliances())::uuid[]));
