-- Sealed bids, their opening, the scores, and the award decision.
-- Before two officers have opened a tender the buyer cannot see who has bid: row-level security hides the rows themselves, and a
-- definer function gives the count alone (Act on Public Procurement and Concession Contracts 1397/2016, section 3; directive 2014/24/EU, article 22(3)).

-- ── The key a tender's bids are sealed for ───────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.tender_key (
  tender_id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  public_jwk jsonb NOT NULL CHECK (NOT public_jwk ? 'd'), -- "d" is the private part
  wrapped_private_jwk text NOT NULL,                      -- a JWE under the key-encryption key, which the database never sees
  created_at timestamptz NOT NULL,
  released_at timestamptz CHECK (released_at >= created_at),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);

CREATE TABLE procurement.opening_declaration (
  tender_id uuid NOT NULL REFERENCES procurement.tender_key,
  ordinal smallint NOT NULL CHECK (ordinal IN (1, 2)),
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES app.person,
  no_conflict_of_interest boolean NOT NULL CHECK (no_conflict_of_interest),
  note text CHECK (length(note) <= 2000),
  declared_at timestamptz NOT NULL,
  PRIMARY KEY (tender_id, ordinal),
  UNIQUE (tender_id, person_id), -- four eyes are two people
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);

CREATE FUNCTION procurement.key_is_released_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.released_at IS NOT NULL OR (OLD.tender_id, OLD.public_jwk, OLD.wrapped_private_jwk) IS DISTINCT FROM (NEW.tender_id, NEW.public_jwk, NEW.wrapped_private_jwk) THEN
    RAISE EXCEPTION 'a tender key is not edited' USING ERRCODE = 'KV002';
  END IF;
  IF NEW.released_at IS NOT NULL AND (SELECT count(DISTINCT person_id) FROM procurement.opening_declaration WHERE tender_id = NEW.tender_id) < 2 THEN
    RAISE EXCEPTION 'a tender key is released by two officers' USING ERRCODE = 'KV011';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER key_is_released_by_two BEFORE UPDATE ON procurement.tender_key FOR EACH ROW EXECUTE FUNCTION procurement.key_is_released_by_two();

-- ── Bids ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.bid (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  status text NOT NULL CHECK (status IN ('submitted', 'withdrawn', 'opened', 'accepted', 'rejected', 'excluded')),
  declarations jsonb,                      -- known after the opening only
  exclusion jsonb,                         -- {code, grounds}
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (tender_id, provider_id),         -- one provider, one bid; replacing it makes a version
  UNIQUE (id, tender_id),
  CHECK ((status = 'excluded') = (exclusion IS NOT NULL)),
  CHECK (declarations IS NULL OR status NOT IN ('submitted', 'withdrawn')),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CREATE INDEX bid_of_provider ON procurement.bid (provider_id, created_at, id);

CREATE TABLE procurement.bid_version (
  id uuid PRIMARY KEY,
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  version_no int NOT NULL CHECK (version_no > 0),
  jwe text NOT NULL CHECK (length(jwe) <= 2000000),
  sha256 text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  submitted_by uuid NOT NULL REFERENCES app.person,
  received_at timestamptz NOT NULL,
  superseded_at timestamptz CHECK (superseded_at >= received_at), -- replaced or withdrawn
  CHECK (sha256 = encode(sha256(convert_to(jwe, 'UTF8')), 'hex')),
  UNIQUE (bid_id, version_no)
);
CREATE UNIQUE INDEX bid_version_live ON procurement.bid_version (bid_id) WHERE superseded_at IS NULL;

CREATE FUNCTION procurement.bid_version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL
     OR (OLD.id, OLD.bid_id, OLD.version_no, OLD.jwe, OLD.sha256, OLD.submitted_by, OLD.received_at)
        IS DISTINCT FROM (NEW.id, NEW.bid_id, NEW.version_no, NEW.jwe, NEW.sha256, NEW.submitted_by, NEW.received_at) THEN
    RAISE EXCEPTION 'a version of a bid is not edited' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bid_version_is_kept BEFORE UPDATE ON procurement.bid_version FOR EACH ROW EXECUTE FUNCTION procurement.bid_version_is_kept();

-- ── What the opening reads out of the bids ───────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.bid_price (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  lot_id uuid NOT NULL,
  code text NOT NULL,
  unit_price_cents bigint NOT NULL CHECK (unit_price_cents BETWEEN 0 AND 100000000000),
  PRIMARY KEY (bid_id, lot_id, code),
  FOREIGN KEY (lot_id, code) REFERENCES procurement.lot_price_item (lot_id, code)
);
CREATE INDEX bid_price_of_lot ON procurement.bid_price (lot_id, bid_id);

CREATE TABLE procurement.bid_answer (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  criterion_id uuid NOT NULL REFERENCES procurement.criterion,
  answer text NOT NULL CHECK (length(answer) <= 20000),
  PRIMARY KEY (bid_id, criterion_id)
);

-- ── Evaluation ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.quality_score (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  criterion_id uuid NOT NULL REFERENCES procurement.criterion,
  scored_by uuid NOT NULL REFERENCES app.person,
  score smallint NOT NULL CHECK (score BETWEEN 0 AND 5),
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
  scored_at timestamptz NOT NULL,
  PRIMARY KEY (bid_id, criterion_id, scored_by)
);
CREATE INDEX quality_score_of_criterion ON procurement.quality_score (criterion_id, bid_id);

-- ── Award ────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.award_decision (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL UNIQUE,
  authority_id uuid NOT NULL,
  number text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('standstill', 'final')),
  grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 10000),
  decided_by uuid NOT NULL REFERENCES app.person,
  decided_by_name text NOT NULL,
  decided_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL,
  standstill_last_day date NOT NULL,
  standstill_ends_at timestamptz NOT NULL CHECK (standstill_ends_at > sent_at),
  final_at timestamptz,
  inputs text NOT NULL,                    -- the canonical text the hash is computed from
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (sha256 = encode(sha256(convert_to(inputs, 'UTF8')), 'hex')),
  CHECK ((status = 'final') = (final_at IS NOT NULL)),
  CHECK (final_at >= standstill_ends_at),
  UNIQUE (id, tender_id, authority_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CREATE INDEX award_decision_in_standstill ON procurement.award_decision (standstill_ends_at) WHERE status = 'standstill';
CREATE INDEX award_decision_of_authority ON procurement.award_decision (authority_id, decided_at, id);

CREATE TABLE procurement.lot_decision (
  decision_id uuid NOT NULL REFERENCES procurement.award_decision,
  lot_id uuid NOT NULL UNIQUE REFERENCES procurement.lot,
  outcome text NOT NULL CHECK (outcome IN ('awarded', 'not-awarded')),
  grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 10000),
  PRIMARY KEY (decision_id, lot_id)
);

-- The ranking as it stood when it was decided; before that it is computed live from prices and scores.
CREATE TABLE procurement.lot_ranking (
  decision_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  rank int NOT NULL CHECK (rank > 0),
  comparison_price_cents bigint NOT NULL CHECK (comparison_price_cents >= 0),
  price_points numeric(7, 2) NOT NULL CHECK (price_points BETWEEN 0 AND 100),
  quality_points numeric(7, 2) NOT NULL CHECK (quality_points BETWEEN 0 AND 100),
  total_points numeric(7, 2) NOT NULL CHECK (total_points BETWEEN 0 AND 100),
  trace jsonb NOT NULL,
  PRIMARY KEY (lot_id, bid_id),
  UNIQUE (lot_id, rank),
  FOREIGN KEY (decision_id, lot_id) REFERENCES procurement.lot_decision (decision_id, lot_id)
);

CREATE TABLE procurement.award (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL,
  tender_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  bid_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  rank int NOT NULL CHECK (rank > 0),
  amount_cents bigint NOT NULL CHECK (amount_cents >= 0), -- the comparison price: estimated quantities at the offered unit prices
  decided_at timestamptz NOT NULL,
  UNIQUE (lot_id, provider_id),
  UNIQUE (lot_id, rank),
  FOREIGN KEY (decision_id, tender_id, authority_id) REFERENCES procurement.award_decision (id, tender_id, authority_id),
  FOREIGN KEY (decision_id, lot_id) REFERENCES procurement.lot_decision (decision_id, lot_id),
  FOREIGN KEY (lot_id, bid_id) REFERENCES procurement.lot_ranking (lot_id, bid_id),
  FOREIGN KEY (bid_id, tender_id) REFERENCES procurement.bid (id, tender_id)
);
CREATE INDEX award_of_tender ON procurement.award (tender_id, lot_id, rank);
CREATE INDEX award_of_provider ON procurement.award (provider_id, decided_at, id);
CREATE INDEX award_of_authority ON procurement.award (authority_id, decided_at, id);

-- The decision as it was served: a copy for the file of the authority and one for each bidder, with the instructions for appeal.
CREATE TABLE procurement.decision_notice (
  decision_id uuid NOT NULL REFERENCES procurement.award_decision,
  recipient_id uuid NOT NULL REFERENCES app.organisation,
  document_id uuid NOT NULL UNIQUE REFERENCES app.document,
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  PRIMARY KEY (decision_id, recipient_id)
);

-- Whoever gave every score does not also decide; one person's judgement never carries an award alone.
CREATE FUNCTION procurement.decision_is_not_one_persons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM procurement.quality_score s JOIN procurement.bid b ON b.id = s.bid_id WHERE b.tender_id = NEW.tender_id)
     AND NOT EXISTS (SELECT FROM procurement.quality_score s JOIN procurement.bid b ON b.id = s.bid_id
                      WHERE b.tender_id = NEW.tender_id AND s.scored_by <> NEW.decided_by) THEN
    RAISE EXCEPTION 'the only scorer cannot decide' USING ERRCODE = 'KV012';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_not_one_persons BEFORE INSERT ON procurement.award_decision FOR EACH ROW EXECUTE FUNCTION procurement.decision_is_not_one_persons();

-- ── What may be asked without seeing the rows ────────────────────────────────────────────────────────────────────────
CREATE FUNCTION procurement.bids_are_open(of_tender uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM tender_key WHERE tender_id = of_tender AND released_at IS NOT NULL) $$;

-- A provider locks the tender it bids for, though it may not write to it: the deadline is read after this lock, and the opening waits for it.
CREATE FUNCTION procurement.hold_tender(held uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ BEGIN PERFORM 1 FROM tender WHERE id = held FOR SHARE; END $$;

CREATE FUNCTION procurement.public_key_of(of_tender uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT public_jwk FROM tender_key WHERE tender_id = of_tender $$;

-- "Sealed, 5": bids that have not been withdrawn.
CREATE FUNCTION procurement.bid_count(of_tender uuid) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT count(*) FROM bid WHERE tender_id = of_tender AND status <> 'withdrawn' AND (app.is_system() OR authority_id = app.authority_id()) $$;

-- Whether a person is on the payroll of somebody who has bid: asked before the officer may open, when the bids are still hidden.
CREATE FUNCTION procurement.acts_for_a_bidder(of_tender uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid b JOIN app.membership m ON m.organisation_id = b.provider_id
                   WHERE b.tender_id = of_tender AND b.status <> 'withdrawn' AND m.person_id = person) $$;

-- Anyone with a receipt may check that its hash is on record; the answer says nothing else.
CREATE FUNCTION procurement.receipt_is_on_record(hash text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid_version WHERE sha256 = lower(hash)) $$;

-- Published at the opening, without names: bidders find their own, and anybody can repeat a draw.
CREATE FUNCTION procurement.opened_hashes(of_tender uuid) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT v.sha256 FROM bid b JOIN bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
    WHERE b.tender_id = of_tender AND bids_are_open(of_tender) AND b.status NOT IN ('submitted', 'withdrawn') ORDER BY v.sha256 $$;

-- The bidder's view of a decision: it reads the rows of its own tender's decision, not the bids of others.
CREATE FUNCTION procurement.has_bid_for(of_tender uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid WHERE tender_id = of_tender AND provider_id = provider AND status NOT IN ('submitted', 'withdrawn')) $$;

-- ── Second wall ──────────────────────────────────────────────────────────────────────────────────────────────────────
CALL app.guard('procurement.tender_key', 'authority_id = app.authority_id()');
CALL app.guard('procurement.opening_declaration', 'authority_id = app.authority_id()', 'authority_id = app.authority_id() AND person_id = app.person_id()');
CALL app.guard('procurement.bid',
  'provider_id = app.provider_id() OR (authority_id = app.authority_id() AND procurement.bids_are_open(tender_id))',
  '(provider_id = app.provider_id() AND status IN (''submitted'', ''withdrawn'')) OR (authority_id = app.authority_id() AND procurement.bids_are_open(tender_id))');
CALL app.guard('procurement.bid_version',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.provider_id = app.provider_id() AND b.status IN (''submitted'', ''withdrawn''))');
CALL app.guard('procurement.bid_price',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)', 'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())');
CALL app.guard('procurement.bid_answer',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)', 'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())');
CALL app.guard('procurement.quality_score',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())',
  'scored_by = app.person_id() AND EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id() AND b.status = ''opened'')');
CALL app.guard('procurement.award_decision',
  'authority_id = app.authority_id() OR procurement.has_bid_for(tender_id, app.provider_id())', 'authority_id = app.authority_id()');
CALL app.guard('procurement.lot_decision',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id)',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())');
CALL app.guard('procurement.lot_ranking',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id)',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())');
-- Who won and at what estimated price is published in the award notice.
CALL app.guard('procurement.award', 'true', 'authority_id = app.authority_id()');
CALL app.guard('procurement.decision_notice',
  'recipient_id = app.provider_id() OR EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())');

-- Facts a decision rests on are written once.
REVOKE UPDATE ON procurement.opening_declaration, procurement.bid_price, procurement.bid_answer, procurement.lot_decision, procurement.lot_ranking,
  procurement.award, procurement.decision_notice FROM kasvutori_app;
