-- Facts of more kinds and of several sources: how far each is verified, what shows it, and where two sources do not agree.

ALTER TABLE outcomes.fact
  DROP CONSTRAINT fact_kind_check,
  ADD CONSTRAINT fact_kind_check CHECK (kind IN ('employment', 'service-event', 'study-start', 'segment',
    'wage', 'benefit', 'study', 'score', 'cost', 'service-level')),
  ADD CONSTRAINT fact_of_tenant UNIQUE (id, authority_id, provider_id);

-- The newest row says how far a fact is verified; a fact without one is as it was reported.
CREATE TABLE outcomes.fact_verification (
  id           uuid PRIMARY KEY,
  fact_id      uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id  uuid NOT NULL,
  state        text NOT NULL CHECK (state IN ('confirmed', 'verified', 'disputed', 'overruled')),
  -- The fact it was judged against when two sources did not agree.
  against_id   uuid REFERENCES outcomes.fact (id),
  reason       text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
  recorded_by  uuid NOT NULL REFERENCES app.person (id),
  recorded_at  timestamptz NOT NULL,
  FOREIGN KEY (fact_id, authority_id, provider_id) REFERENCES outcomes.fact (id, authority_id, provider_id),
  CHECK (state <> 'overruled' OR against_id IS NOT NULL)
);
CREATE INDEX fact_verification_of_fact ON outcomes.fact_verification (fact_id, recorded_at DESC, id DESC);
CREATE INDEX fact_verification_of_authority ON outcomes.fact_verification (authority_id, recorded_at);
CALL app.guard('outcomes.fact_verification',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM outcomes.fact f WHERE f.id = fact_id)', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.fact_verification FROM kasvutori_app;
CREATE TRIGGER fact_verification_is_append_only BEFORE UPDATE OR DELETE ON outcomes.fact_verification
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- What shows that a fact is so: a file, known by its hash, that nobody takes back.
CREATE TABLE outcomes.fact_evidence (
  id           uuid PRIMARY KEY,
  fact_id      uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id  uuid NOT NULL,
  file_id      uuid NOT NULL UNIQUE REFERENCES procurement.stored_file (id),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  added_by     uuid NOT NULL REFERENCES app.person (id),
  added_at     timestamptz NOT NULL,
  FOREIGN KEY (fact_id, authority_id, provider_id) REFERENCES outcomes.fact (id, authority_id, provider_id)
);
CREATE INDEX fact_evidence_of_fact ON outcomes.fact_evidence (fact_id, added_at, id);
CALL app.guard('outcomes.fact_evidence', 'authority_id = app.authority_id() OR provider_id = app.provider_id()');
REVOKE UPDATE ON outcomes.fact_evidence FROM kasvutori_app;
CREATE TRIGGER fact_evidence_is_append_only BEFORE UPDATE OR DELETE ON outcomes.fact_evidence FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Two sources said different things of the same; found when the later one was recorded. It ends when either is corrected.
CREATE TABLE outcomes.fact_conflict (
  id               uuid PRIMARY KEY,
  participation_id uuid NOT NULL REFERENCES outcomes.participation (id),
  authority_id     uuid NOT NULL REFERENCES app.organisation (id),
  fact_id          uuid NOT NULL REFERENCES outcomes.fact (id),
  other_id         uuid NOT NULL REFERENCES outcomes.fact (id),
  found_at         timestamptz NOT NULL,
  CHECK (fact_id < other_id),
  UNIQUE (fact_id, other_id)
);
CREATE INDEX fact_conflict_of_authority ON outcomes.fact_conflict (authority_id, found_at DESC, id DESC);
CREATE INDEX fact_conflict_of_participation ON outcomes.fact_conflict (participation_id, found_at DESC, id DESC);
CREATE INDEX fact_conflict_of_other ON outcomes.fact_conflict (other_id);
CALL app.guard('outcomes.fact_conflict',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM outcomes.fact f WHERE f.id = fact_id)');
REVOKE UPDATE ON outcomes.fact_conflict FROM kasvutori_app;
CREATE TRIGGER fact_conflict_is_append_only BEFORE UPDATE OR DELETE ON outcomes.fact_conflict FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
