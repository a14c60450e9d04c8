-- Orderly evaluation: a panel whose members declare their interests, score each for themselves and then agree; and before that the screening of
-- every bid: exclusion grounds and suitability, with what the bidder was asked and answered (Procurement Act 1397/2016 §§ 79–88, 96, 123).

-- ── Declarations of interest ─────────────────────────────────────────────────────────────────────────────────────────
-- Made when the bidders are known; the declaration at the opening is made before that.
CREATE TABLE procurement.interest_declaration (
  tender_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES app.person,
  authority_id uuid NOT NULL,
  has_interest boolean NOT NULL,
  note text CHECK (length(note) BETWEEN 1 AND 2000),
  declared_at timestamptz NOT NULL,
  PRIMARY KEY (tender_id, person_id),
  CHECK (NOT has_interest OR note IS NOT NULL),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);

-- ── The panel ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.evaluation_panel (
  tender_id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  chair_id uuid NOT NULL REFERENCES app.person,
  phase text NOT NULL DEFAULT 'individual' CHECK (phase IN ('individual', 'consensus')),
  appointed_by uuid NOT NULL REFERENCES app.person,
  appointed_at timestamptz NOT NULL,
  consensus_at timestamptz,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((phase = 'consensus') = (consensus_at IS NOT NULL)),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CREATE TABLE procurement.panel_member (
  tender_id uuid NOT NULL REFERENCES procurement.evaluation_panel,
  person_id uuid NOT NULL REFERENCES app.person,
  PRIMARY KEY (tender_id, person_id)
);
ALTER TABLE procurement.evaluation_panel ADD CONSTRAINT panel_chair_is_member
  FOREIGN KEY (tender_id, chair_id) REFERENCES procurement.panel_member (tender_id, person_id) DEFERRABLE INITIALLY DEFERRED;

-- What the panel agreed on: one score and one ground for each criterion of each bid.
CREATE TABLE procurement.consensus_score (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  criterion_id uuid NOT NULL REFERENCES procurement.criterion,
  score smallint NOT NULL CHECK (score BETWEEN 0 AND 100),
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
  given_by uuid NOT NULL REFERENCES app.person,
  given_at timestamptz NOT NULL,
  PRIMARY KEY (bid_id, criterion_id)
);
CREATE INDEX consensus_score_of_criterion ON procurement.consensus_score (criterion_id, bid_id);

-- While the members score each for themselves, nobody sees another's scores, whatever they ask.
CREATE FUNCTION procurement.scores_are_individual(of_bid uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid b JOIN evaluation_panel p ON p.tender_id = b.tender_id WHERE b.id = of_bid AND p.phase = 'individual') $$;
DROP POLICY reads ON procurement.quality_score;
CREATE POLICY reads ON procurement.quality_score FOR SELECT USING ((SELECT app.is_system())
  OR (EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())
      AND (scored_by = app.person_id() OR NOT procurement.scores_are_individual(bid_id))));

-- How far each member is: numbers, not scores.
CREATE FUNCTION procurement.panel_progress(of_tender uuid) RETURNS TABLE (person_id uuid, given bigint) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT s.scored_by, count(*) FROM quality_score s JOIN bid b ON b.id = s.bid_id
    WHERE b.tender_id = of_tender AND b.status = 'opened' AND (app.is_system() OR b.authority_id = app.authority_id()) GROUP BY s.scored_by $$;

-- Whoever gave every score, each for themselves and agreed, does not also decide.
CREATE OR REPLACE FUNCTION procurement.decision_is_not_one_persons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, pg_temp AS $$
DECLARE scorers uuid[] := ARRAY(
  SELECT s.scored_by FROM quality_score s JOIN bid b ON b.id = s.bid_id WHERE b.tender_id = NEW.tender_id
  UNION SELECT s.given_by FROM consensus_score s JOIN bid b ON b.id = s.bid_id WHERE b.tender_id = NEW.tender_id);
BEGIN
  IF scorers = ARRAY[NEW.decided_by] THEN
    RAISE EXCEPTION 'the only scorer cannot decide' USING ERRCODE = 'KV012';
  END IF;
  RETURN NEW;
END $$;

-- ── Screening ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.bid_check (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  code text NOT NULL CHECK (code IN ('mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance')),
  outcome text NOT NULL CHECK (outcome IN ('met', 'not-met')),
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
  checked_by uuid NOT NULL REFERENCES app.person,
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (bid_id, code)
);

-- What the buyer asks a bidder after the opening, and what became of it: corrective measures (§ 82), a price that looks too low (§ 96).
CREATE TABLE procurement.bid_inquiry (
  id uuid PRIMARY KEY,
  bid_id uuid NOT NULL,
  tender_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  kind text NOT NULL CHECK (kind IN ('hearing', 'low-price', 'clarification')),
  question text NOT NULL CHECK (length(question) BETWEEN 1 AND 10000),
  answer_by timestamptz NOT NULL,
  asked_by uuid NOT NULL REFERENCES app.person,
  asked_at timestamptz NOT NULL,
  answer text CHECK (length(answer) BETWEEN 1 AND 20000),
  answered_by uuid REFERENCES app.person,
  answered_at timestamptz,
  conclusion text CHECK (conclusion IN ('accepted', 'rejected')),
  ground text CHECK (length(ground) BETWEEN 1 AND 10000),
  concluded_by uuid REFERENCES app.person,
  concluded_at timestamptz,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (answer_by > asked_at),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CHECK ((conclusion IS NULL) = (concluded_at IS NULL) AND (conclusion IS NULL) = (ground IS NULL) AND (conclusion IS NULL) = (concluded_by IS NULL)),
  -- Nobody is judged before having been heard.
  CHECK (conclusion IS NULL OR answered_at IS NOT NULL OR concluded_at >= answer_by),
  FOREIGN KEY (bid_id, tender_id) REFERENCES procurement.bid (id, tender_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CREATE INDEX bid_inquiry_of_tender ON procurement.bid_inquiry (tender_id, asked_at);
CREATE INDEX bid_inquiry_of_provider ON procurement.bid_inquiry (provider_id, asked_at);
CREATE UNIQUE INDEX bid_inquiry_one_open ON procurement.bid_inquiry (bid_id, kind) WHERE conclusion IS NULL;

CREATE FUNCTION procurement.inquiry_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.bid_id, OLD.tender_id, OLD.authority_id, OLD.provider_id, OLD.kind, OLD.question, OLD.answer_by, OLD.asked_by, OLD.asked_at)
     IS DISTINCT FROM (NEW.bid_id, NEW.tender_id, NEW.authority_id, NEW.provider_id, NEW.kind, NEW.question, NEW.answer_by, NEW.asked_by, NEW.asked_at)
     OR OLD.answer IS NOT NULL AND OLD.answer IS DISTINCT FROM NEW.answer
     OR OLD.conclusion IS NOT NULL THEN
    RAISE EXCEPTION 'what was asked and answered is not edited' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inquiry_is_kept BEFORE UPDATE ON procurement.bid_inquiry FOR EACH ROW EXECUTE FUNCTION procurement.inquiry_is_kept();

-- ── Second wall ──────────────────────────────────────────────────────────────────────────────────────────────────────
CALL app.guard('procurement.interest_declaration', 'authority_id = app.authority_id()', 'authority_id = app.authority_id() AND person_id = app.person_id()');
CALL app.guard('procurement.evaluation_panel', 'authority_id = app.authority_id()');
CALL app.guard('procurement.panel_member',
  'EXISTS (SELECT FROM procurement.evaluation_panel p WHERE p.tender_id = panel_member.tender_id)',
  'EXISTS (SELECT FROM procurement.evaluation_panel p WHERE p.tender_id = panel_member.tender_id AND p.authority_id = app.authority_id())');
CALL app.guard('procurement.consensus_score',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())',
  'given_by = app.person_id() AND EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id() AND b.status = ''opened'')');
CALL app.guard('procurement.bid_check',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())',
  'checked_by = app.person_id() AND EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())');
CALL app.guard('procurement.bid_inquiry',
  'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id() OR provider_id = app.provider_id()');
REVOKE UPDATE ON procurement.interest_declaration, procurement.panel_member FROM kasvutori_app;
