-- A decision may be corrected (hankintaoikaisu, Act 1397/2016 sections 132–135), annulled by the Market Court (sections 145–159) or followed by
-- the cancellation of the procurement (section 125): a tender has several decisions, of which at most one stands.

-- ── Several decisions of one tender ──────────────────────────────────────────────────────────────────────────────────
ALTER TABLE procurement.award_decision
  ADD COLUMN version_no int NOT NULL DEFAULT 1 CHECK (version_no > 0),
  ADD COLUMN replaces_id uuid UNIQUE REFERENCES procurement.award_decision (id),
  ADD COLUMN reopened_at timestamptz,
  ADD COLUMN reopen_ground text CHECK (reopen_ground IN ('correction-request', 'own-correction', 'market-court')),
  ADD COLUMN reopen_reason text CHECK (length(btrim(reopen_reason)) BETWEEN 1 AND 10000),
  ADD COLUMN replaced_at timestamptz,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdraw_reason text CHECK (length(btrim(withdraw_reason)) BETWEEN 1 AND 10000);

-- These two named their constraints after what they say, not by a name of their own.
DO $$
DECLARE named record;
BEGIN
  FOR named IN SELECT conname FROM pg_constraint WHERE conrelid = 'procurement.award_decision'::regclass AND contype = 'c'
                  AND (pg_get_constraintdef(oid) LIKE '%final_at IS NOT NULL%' OR conname = 'award_decision_status_check') LOOP
    EXECUTE format('ALTER TABLE procurement.award_decision DROP CONSTRAINT %I', named.conname);
  END LOOP;
END $$;
ALTER TABLE procurement.award_decision
  DROP CONSTRAINT award_decision_tender_id_key,
  ADD CONSTRAINT award_decision_status CHECK (status IN ('standstill', 'final', 'reopened', 'replaced', 'withdrawn')),
  ADD CONSTRAINT award_decision_final CHECK (status <> 'final' OR final_at IS NOT NULL),
  ADD CONSTRAINT award_decision_in_standstill_not_final CHECK (status <> 'standstill' OR final_at IS NULL),
  ADD CONSTRAINT award_decision_reopened CHECK (
    (reopened_at IS NULL) = (reopen_ground IS NULL) AND (reopened_at IS NULL) = (reopen_reason IS NULL)
    AND (status NOT IN ('reopened', 'replaced') OR reopened_at IS NOT NULL)),
  ADD CONSTRAINT award_decision_replaced CHECK ((status = 'replaced') = (replaced_at IS NOT NULL)),
  ADD CONSTRAINT award_decision_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL)),
  ADD CONSTRAINT award_decision_versions UNIQUE (tender_id, version_no),
  ADD CONSTRAINT award_decision_first_replaces_nothing CHECK ((version_no = 1) = (replaces_id IS NULL));
CREATE UNIQUE INDEX award_decision_one_stands ON procurement.award_decision (tender_id) WHERE status IN ('standstill', 'final', 'reopened');

ALTER TABLE procurement.award DROP CONSTRAINT award_lot_id_bid_id_fkey, DROP CONSTRAINT award_lot_id_provider_id_key, DROP CONSTRAINT award_lot_id_rank_key;
ALTER TABLE procurement.lot_decision DROP CONSTRAINT lot_decision_lot_id_key;
ALTER TABLE procurement.lot_ranking
  DROP CONSTRAINT lot_ranking_pkey, DROP CONSTRAINT lot_ranking_lot_id_rank_key,
  ADD PRIMARY KEY (decision_id, lot_id, bid_id), ADD UNIQUE (decision_id, lot_id, rank);
ALTER TABLE procurement.award
  ADD UNIQUE (decision_id, lot_id, provider_id), ADD UNIQUE (decision_id, lot_id, rank),
  ADD FOREIGN KEY (decision_id, lot_id, bid_id) REFERENCES procurement.lot_ranking (decision_id, lot_id, bid_id);
CREATE INDEX lot_decision_of_lot ON procurement.lot_decision (lot_id);

-- ── How each party was served, and until when it may act ─────────────────────────────────────────────────────────────
ALTER TABLE procurement.decision_notice
  ADD COLUMN served_by text NOT NULL DEFAULT 'electronic' CHECK (served_by IN ('electronic', 'post')),
  ADD COLUMN received_on date,
  ADD COLUMN last_day date CHECK (last_day > received_on);

-- ── Requests for correction ──────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.correction_request (
  id            uuid PRIMARY KEY,
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  decision_id   uuid NOT NULL,
  provider_id   uuid NOT NULL REFERENCES app.organisation (id),
  status        text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'accepted', 'rejected', 'inadmissible', 'withdrawn', 'corrected')),
  demand        text NOT NULL CHECK (length(btrim(demand)) BETWEEN 1 AND 10000),
  grounds       text NOT NULL CHECK (length(btrim(grounds)) BETWEEN 1 AND 20000),
  filed_by      uuid NOT NULL REFERENCES app.person (id),
  filed_by_name text NOT NULL,
  received_at   timestamptz NOT NULL,
  resolution    text CHECK (length(btrim(resolution)) BETWEEN 1 AND 10000),
  resolved_by   text,
  resolved_at   timestamptz CHECK (resolved_at >= received_at),
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status IN ('submitted', 'withdrawn')) = (resolution IS NULL)),
  CHECK ((resolution IS NULL) = (resolved_at IS NULL) AND (resolution IS NULL) = (resolved_by IS NULL)),
  FOREIGN KEY (decision_id, tender_id, authority_id) REFERENCES procurement.award_decision (id, tender_id, authority_id)
);
CREATE INDEX correction_request_of_tender ON procurement.correction_request (tender_id, received_at, id);
CREATE INDEX correction_request_waiting ON procurement.correction_request (authority_id, received_at, id) WHERE status IN ('submitted', 'accepted');
CREATE INDEX correction_request_of_provider ON procurement.correction_request (provider_id, received_at, id);
-- One request at a time from one party about one decision.
CREATE UNIQUE INDEX correction_request_one_open ON procurement.correction_request (decision_id, provider_id) WHERE status IN ('submitted', 'accepted');

-- ── Appeals to the Market Court ──────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.appeal (
  id              uuid PRIMARY KEY,
  tender_id       uuid NOT NULL,
  authority_id    uuid NOT NULL,
  decision_id     uuid NOT NULL,
  provider_id     uuid REFERENCES app.organisation (id),       -- when the appellant has bid
  appellant       text NOT NULL CHECK (length(btrim(appellant)) BETWEEN 1 AND 300),
  court_number    text CHECK (length(btrim(court_number)) BETWEEN 1 AND 60),
  filed_on        date NOT NULL,
  demands         text NOT NULL CHECK (length(btrim(demands)) BETWEEN 1 AND 10000),
  status          text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'upheld', 'dismissed', 'inadmissible', 'withdrawn')),
  -- Automatic under section 150; none where the standstill did not bind; ordered or lifted by the court (sections 151–152).
  suspension      text NOT NULL CHECK (suspension IN ('automatic', 'none', 'ordered', 'lifted')),
  outcome         text CHECK (length(btrim(outcome)) BETWEEN 1 AND 10000),
  resolved_on     date CHECK (resolved_on >= filed_on),
  recorded_by     uuid NOT NULL REFERENCES app.person (id),
  recorded_at     timestamptz NOT NULL,
  version         int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'pending') = (outcome IS NULL) AND (outcome IS NULL) = (resolved_on IS NULL)),
  FOREIGN KEY (decision_id, tender_id, authority_id) REFERENCES procurement.award_decision (id, tender_id, authority_id)
);
CREATE INDEX appeal_of_tender ON procurement.appeal (tender_id, recorded_at, id);
CREATE INDEX appeal_of_decision ON procurement.appeal (decision_id, status);
CREATE INDEX appeal_pending ON procurement.appeal (authority_id, filed_on, id) WHERE status = 'pending';

-- ── Awards that a contract rests on ──────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.contracted_award (
  award_id       uuid PRIMARY KEY REFERENCES procurement.award (id),
  contract_id    uuid NOT NULL UNIQUE,
  contracted_at  timestamptz NOT NULL
);
INSERT INTO procurement.contracted_award (award_id, contract_id, contracted_at)
  SELECT c.award_id, c.id, c.activated_at FROM contracts.contract c JOIN procurement.award a ON a.id = c.award_id WHERE c.activated_at IS NOT NULL;

-- Appeals that keep contracts from being made, or that the court has upheld. Everybody who waits for the contract may ask how many; nobody sees whose.
CREATE FUNCTION procurement.suspending_appeals(of_decision uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT count(*)::int FROM appeal
    WHERE decision_id = of_decision AND (status = 'upheld' OR (status = 'pending' AND suspension IN ('automatic', 'ordered'))) $$;

-- What a contract waits for, for both of its parties.
CREATE FUNCTION procurement.award_standing(of_award uuid)
  RETURNS TABLE (tender_id uuid, decision_status text, standstill_ends_at timestamptz, suspending int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT a.tender_id, d.status, d.standstill_ends_at, suspending_appeals(d.id)
     FROM award a JOIN award_decision d ON d.id = a.decision_id WHERE a.id = of_award $$;

-- No contract before the end of the standstill, while an appeal suspends it, or on a decision that no longer stands (sections 129 and 150).
CREATE FUNCTION procurement.contract_may_be_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM procurement.award_standing(NEW.award_id) s
                  WHERE s.decision_status IN ('standstill', 'final') AND s.standstill_ends_at <= NEW.contracted_at AND s.suspending = 0) THEN
    RAISE EXCEPTION 'no contract may be made on award % now', NEW.award_id USING ERRCODE = 'KV022';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_may_be_made BEFORE INSERT ON procurement.contracted_award FOR EACH ROW EXECUTE FUNCTION procurement.contract_may_be_made();

-- A decision that contracts rest on is not taken back; what was decided is not rewritten; what has ended stays so.
CREATE FUNCTION procurement.decision_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IN ('reopened', 'withdrawn') AND NEW.status <> OLD.status
     AND EXISTS (SELECT FROM procurement.contracted_award c JOIN procurement.award a ON a.id = c.award_id WHERE a.decision_id = NEW.id) THEN
    RAISE EXCEPTION 'a contract rests on decision %', NEW.id USING ERRCODE = 'KV023';
  END IF;
  IF OLD.status IN ('replaced', 'withdrawn')
     OR (OLD.id, OLD.tender_id, OLD.authority_id, OLD.number, OLD.grounds, OLD.decided_by, OLD.decided_at, OLD.sent_at, OLD.standstill_ends_at, OLD.inputs, OLD.version_no)
        IS DISTINCT FROM
        (NEW.id, NEW.tender_id, NEW.authority_id, NEW.number, NEW.grounds, NEW.decided_by, NEW.decided_at, NEW.sent_at, NEW.standstill_ends_at, NEW.inputs, NEW.version_no) THEN
    RAISE EXCEPTION 'decision % is not rewritten', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON procurement.award_decision FOR EACH ROW EXECUTE FUNCTION procurement.decision_is_kept();

-- Whether anybody's appeal is pending: every party is told that, not whose it is.
CREATE FUNCTION procurement.appeal_is_pending(of_decision uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM appeal WHERE decision_id = of_decision AND status = 'pending') $$;

-- ── Second wall ──────────────────────────────────────────────────────────────────────────────────────────────────────
CALL app.guard('procurement.correction_request',
  'authority_id = app.authority_id() OR provider_id = app.provider_id()',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND status IN (''submitted'', ''withdrawn''))');
CALL app.guard('procurement.appeal', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id()');
CALL app.guard('procurement.contracted_award',
  'EXISTS (SELECT FROM procurement.award a WHERE a.id = award_id AND (a.authority_id = app.authority_id() OR a.provider_id = app.provider_id()))');
REVOKE UPDATE ON procurement.contracted_award FROM kasvutori_app;
