-- Tenders, second half: limits on lots, cancelled lots, publication at a chosen instant, documents, templates and corrigenda.

-- ── Limits, a chosen instant, cancelled lots ─────────────────────────────────────────────────────────────────────────
-- How many lots one bidder may bid for and win (Public Procurement Act 1397/2016 § 75; directive 2014/24/EU, article 46(2)).
ALTER TABLE procurement.tender
  ADD COLUMN max_lots_bid     int CHECK (max_lots_bid BETWEEN 1 AND 200),
  ADD COLUMN max_lots_awarded int CHECK (max_lots_awarded BETWEEN 1 AND 200),
  -- The instant an approved tender waits for, on the wall clock of Helsinki and as the instant it means.
  ADD COLUMN publish_local    timestamp(0),
  ADD COLUMN publish_at       timestamptz,
  ADD CONSTRAINT tender_publish_instant CHECK (publish_at AT TIME ZONE 'Europe/Helsinki' = publish_local),
  DROP CONSTRAINT tender_status_check,
  ADD CONSTRAINT tender_status_check
    CHECK (status IN ('draft', 'in-approval', 'scheduled', 'published', 'opened', 'decided', 'concluded', 'cancelled')),
  DROP CONSTRAINT tender_published,
  -- A direct award has no deadline for bids.
  ADD CONSTRAINT tender_published CHECK (status IN ('draft', 'in-approval', 'scheduled', 'cancelled')
                                         OR (approved_by IS NOT NULL AND published_at IS NOT NULL
                                             AND (submission_deadline IS NOT NULL OR awarded_directly))),
  DROP CONSTRAINT tender_unpublished_draft,
  ADD CONSTRAINT tender_unpublished_draft CHECK (status NOT IN ('draft', 'in-approval', 'scheduled') OR published_at IS NULL),
  ADD CONSTRAINT tender_scheduled CHECK (status <> 'scheduled' OR (publish_at IS NOT NULL AND approved_by IS NOT NULL)),
  ADD CONSTRAINT tender_unscheduled CHECK (status NOT IN ('draft', 'in-approval') OR publish_at IS NULL);
CREATE INDEX tender_to_publish ON procurement.tender (publish_at, id) WHERE status = 'scheduled';

ALTER TABLE procurement.lot
  ADD COLUMN cancelled_at  timestamptz,
  ADD COLUMN cancel_reason text CHECK (length(cancel_reason) BETWEEN 3 AND 2000),
  ADD CONSTRAINT lot_cancelled CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL));

-- ── Corrigenda ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- A change of a published tender: drafted, approved by another officer, published with the content that stood before it.
CREATE TABLE procurement.tender_revision (
  id            uuid PRIMARY KEY,
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  number        int CHECK (number > 0),                        -- of the published ones, in their order
  status        text NOT NULL CHECK (status IN ('draft', 'in-approval', 'published', 'withdrawn')),
  grounds       jsonb NOT NULL CHECK (jsonb_typeof(grounds) = 'object'), -- {fi, sv, en}: what changes and why
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'), -- what is to stand, as the officer wrote it
  before        jsonb,                                         -- the whole published content it changed
  changes       jsonb CHECK (jsonb_typeof(changes) = 'array'), -- the difference, path by path
  created_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  submitted_by  uuid REFERENCES app.person (id),
  approved_by   uuid REFERENCES app.person (id),
  published_at  timestamptz,
  applied_in    xid8,                                          -- the transaction that may change the tender for it
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  UNIQUE (tender_id, number),
  CONSTRAINT revision_of_tender UNIQUE (id, tender_id),
  CONSTRAINT revision_two_officers CHECK (approved_by <> submitted_by),
  CONSTRAINT revision_submitted CHECK (status IN ('draft', 'withdrawn') OR submitted_by IS NOT NULL),
  CONSTRAINT revision_published CHECK ((status = 'published')
    = (num_nulls(published_at, approved_by, number, before, changes, applied_in) = 0))
);
CREATE UNIQUE INDEX revision_one_at_a_time ON procurement.tender_revision (tender_id) WHERE status IN ('draft', 'in-approval');
CREATE INDEX revision_by_publication ON procurement.tender_revision (tender_id, published_at) WHERE published_at IS NOT NULL;

CALL app.guard('procurement.tender_revision',
  'authority_id = app.authority_id() OR published_at IS NOT NULL', 'authority_id = app.authority_id()');

-- What was published is not edited; what is published is published before the deadline for bids, and names the transaction
-- in which the tender may change.
CREATE FUNCTION procurement.revision_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN RAISE EXCEPTION 'a revision begins as a draft' USING ERRCODE = 'KV002'; END IF;
    NEW.applied_in := NULL;
    RETURN NEW;
  END IF;
  IF OLD.status IN ('published', 'withdrawn')
     OR (OLD.tender_id, OLD.authority_id, OLD.created_by, OLD.created_at)
        IS DISTINCT FROM (NEW.tender_id, NEW.authority_id, NEW.created_by, NEW.created_at)
     OR OLD.status <> 'draft' AND (OLD.content, OLD.grounds) IS DISTINCT FROM (NEW.content, NEW.grounds) THEN
    RAISE EXCEPTION 'revision % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  NEW.applied_in := NULL;
  IF NEW.status = 'published' THEN
    IF OLD.status <> 'in-approval' OR NOT EXISTS (
      SELECT FROM procurement.tender t WHERE t.id = NEW.tender_id AND t.status = 'published' AND t.submission_deadline > app.now())
    THEN
      RAISE EXCEPTION 'revision % cannot be published', OLD.id USING ERRCODE = 'KV002';
    END IF;
    NEW.applied_in := pg_current_xact_id();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_is_kept BEFORE INSERT OR UPDATE ON procurement.tender_revision
  FOR EACH ROW EXECUTE FUNCTION procurement.revision_is_kept();

CREATE FUNCTION procurement.being_revised(of_tender uuid) RETURNS boolean LANGUAGE sql VOLATILE AS
$$ SELECT EXISTS (SELECT FROM procurement.tender_revision WHERE tender_id = of_tender AND applied_in = pg_current_xact_id()) $$;

-- Content moves in the draft, and afterwards by a published revision alone: texts and price ceilings, never weights, lots or
-- quantities, which would make it another tender (§ 136; CJEU C-298/15, Borta). Of a lot, cancellation is told besides.
CREATE OR REPLACE FUNCTION procurement.only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := to_jsonb(coalesce(NEW, OLD));
  of_tender uuid := coalesce((part ->> 'tender_id')::uuid,
                             (SELECT l.tender_id FROM procurement.lot l WHERE l.id = (part ->> 'lot_id')::uuid));
  state text := (SELECT t.status FROM procurement.tender t WHERE t.id = of_tender);
  cancellation text[] := '{cancelled_at,cancel_reason}';
  texts text[] := CASE TG_TABLE_NAME WHEN 'lot_price_item' THEN '{title,unit,max_unit_price_cents}'::text[] ELSE '{title,description}'::text[] END;
BEGIN
  -- The cascade from a deleted lot reaches its items after the lot is gone: the lot's own trigger has judged already.
  IF of_tender IS NULL AND TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF state = 'draft' THEN
    IF part ->> 'cancelled_at' IS NOT NULL THEN RAISE EXCEPTION 'a lot of a draft is removed, not cancelled' USING ERRCODE = 'KV002'; END IF;
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF TG_TABLE_NAME = 'lot' AND state IN ('published', 'opened') AND to_jsonb(OLD) ->> 'cancelled_at' IS NULL
       AND to_jsonb(OLD) - cancellation = to_jsonb(NEW) - cancellation THEN RETURN NEW; END IF;
    IF state = 'published' AND to_jsonb(OLD) - texts = to_jsonb(NEW) - texts AND procurement.being_revised(of_tender) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'the content of tender % is fixed: it is %', of_tender, coalesce(state, 'not visible') USING ERRCODE = 'KV002';
END $$;

CREATE OR REPLACE FUNCTION procurement.tender_content_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.authority_id, OLD.number, OLD.ocid, OLD.created_by, OLD.created_at)
     IS DISTINCT FROM (NEW.authority_id, NEW.number, NEW.ocid, NEW.created_by, NEW.created_at)
     OR OLD.status <> 'draft' AND
     (OLD.language, OLD.bid_languages, OLD.procedure, OLD.main_cpv, OLD.additional_cpv, OLD.framework,
      OLD.framework_max_cents, OLD.estimated_value_cents, OLD.max_lots_bid, OLD.max_lots_awarded)
     IS DISTINCT FROM
     (NEW.language, NEW.bid_languages, NEW.procedure, NEW.main_cpv, NEW.additional_cpv, NEW.framework,
      NEW.framework_max_cents, NEW.estimated_value_cents, NEW.max_lots_bid, NEW.max_lots_awarded)
     -- Texts and deadlines move by a published revision, and a deadline only away from the bidders.
     OR OLD.status <> 'draft' AND
     (OLD.title, OLD.description, OLD.questions_deadline, OLD.submission_deadline)
     IS DISTINCT FROM
     (NEW.title, NEW.description, NEW.questions_deadline, NEW.submission_deadline)
     AND NOT (OLD.status = 'published' AND NEW.status = 'published' AND procurement.being_revised(OLD.id)
              AND NEW.submission_deadline >= OLD.submission_deadline
              AND (OLD.questions_deadline IS NULL OR coalesce(NEW.questions_deadline >= OLD.questions_deadline, false)))
     OR OLD.published_at IS NOT NULL AND (OLD.published_at, OLD.approved_by, OLD.submitted_by) IS DISTINCT FROM (NEW.published_at, NEW.approved_by, NEW.submitted_by)
  THEN
    RAISE EXCEPTION 'the content of tender % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;

-- ── Documents ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- A file as it was received, in pieces: a dump of the database holds everything, and no server holds a file whole in memory.
CREATE TABLE procurement.stored_file (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  media_type    text CHECK (length(media_type) BETWEEN 3 AND 120),
  size_bytes    bigint CHECK (size_bytes BETWEEN 1 AND 104857600),
  sha256        text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  received_by   uuid NOT NULL REFERENCES app.person (id),
  started_at    timestamptz NOT NULL,
  completed_at  timestamptz,
  CONSTRAINT stored_file_complete CHECK (completed_at IS NULL OR num_nulls(media_type, size_bytes, sha256) = 0)
);
CREATE INDEX stored_file_unfinished ON procurement.stored_file (started_at) WHERE completed_at IS NULL;

CREATE TABLE procurement.stored_file_chunk (
  file_id   uuid NOT NULL REFERENCES procurement.stored_file (id) ON DELETE CASCADE,
  position  int NOT NULL CHECK (position >= 0),
  bytes     bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
  PRIMARY KEY (file_id, position)
);
ALTER TABLE procurement.stored_file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL; -- office files and PDF are compressed already

CREATE FUNCTION procurement.stored_file_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_file uuid := CASE TG_TABLE_NAME WHEN 'stored_file' THEN (to_jsonb(OLD) ->> 'id')::uuid ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'file_id')::uuid END;
BEGIN
  IF TG_OP <> 'DELETE' AND EXISTS (SELECT FROM procurement.stored_file f WHERE f.id = of_file AND f.completed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'file % is complete', of_file USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER stored_file_is_kept BEFORE UPDATE ON procurement.stored_file FOR EACH ROW EXECUTE FUNCTION procurement.stored_file_is_kept();
CREATE TRIGGER stored_file_is_kept BEFORE INSERT OR UPDATE ON procurement.stored_file_chunk FOR EACH ROW EXECUTE FUNCTION procurement.stored_file_is_kept();

CREATE TABLE procurement.tender_document (
  id            uuid PRIMARY KEY,
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  file_id       uuid NOT NULL REFERENCES procurement.stored_file (id),
  kind          text NOT NULL CHECK (kind IN ('bidding-documents', 'service-description', 'contract-draft', 'form', 'other')),
  name          text NOT NULL CHECK (length(name) BETWEEN 3 AND 200 AND name !~ '[/\\]'),
  language      text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  revision_id   uuid,                                          -- the corrigendum it belongs to; NULL: there from the beginning
  replaces_id   uuid,                                          -- the earlier version stays visible beside it
  added_by      uuid NOT NULL REFERENCES app.person (id),
  added_at      timestamptz NOT NULL,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  FOREIGN KEY (revision_id, tender_id) REFERENCES procurement.tender_revision (id, tender_id),
  CONSTRAINT document_of_tender UNIQUE (id, tender_id),
  FOREIGN KEY (replaces_id, tender_id) REFERENCES procurement.tender_document (id, tender_id),
  CONSTRAINT document_replaced_once UNIQUE (replaces_id),
  CONSTRAINT document_replaced_by_revision CHECK (replaces_id IS NULL OR revision_id IS NOT NULL)
);
CREATE INDEX document_by_tender ON procurement.tender_document (tender_id, added_at, id);
CREATE INDEX document_by_file ON procurement.tender_document (file_id);
CREATE INDEX document_by_revision ON procurement.tender_document (revision_id) WHERE revision_id IS NOT NULL;

CREATE FUNCTION procurement.documents_only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part procurement.tender_document := coalesce(NEW, OLD);
  state text := CASE WHEN part.revision_id IS NULL
                     THEN (SELECT t.status FROM procurement.tender t WHERE t.id = part.tender_id)
                     ELSE (SELECT r.status FROM procurement.tender_revision r WHERE r.id = part.revision_id) END;
BEGIN
  IF state IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the documents of tender % are fixed: it is %', part.tender_id, coalesce(state, 'not visible') USING ERRCODE = 'KV002';
  END IF;
  RETURN part;
END $$;
CREATE TRIGGER documents_only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.tender_document
  FOR EACH ROW EXECUTE FUNCTION procurement.documents_only_in_draft();

CALL app.guard('procurement.tender_document',
  'authority_id = app.authority_id() OR (EXISTS (SELECT FROM procurement.tender t WHERE t.id = tender_id AND t.published_at IS NOT NULL)
     AND (revision_id IS NULL OR EXISTS (SELECT FROM procurement.tender_revision r WHERE r.id = revision_id AND r.published_at IS NOT NULL)))',
  'authority_id = app.authority_id()');
CALL app.guard('procurement.stored_file',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM procurement.tender_document d WHERE d.file_id = stored_file.id)', 'authority_id = app.authority_id()');
CALL app.guard('procurement.stored_file_chunk',
  'EXISTS (SELECT FROM procurement.stored_file f WHERE f.id = file_id)',
  'EXISTS (SELECT FROM procurement.stored_file f WHERE f.id = file_id AND f.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.tender_document, procurement.stored_file_chunk FROM kasvutori_app;

-- A document leaves a draft again, and a broken or refused upload leaves nothing behind; the foreign key keeps every file that a document names.
GRANT DELETE ON procurement.tender_document, procurement.stored_file TO kasvutori_app;
CREATE POLICY removals ON procurement.tender_document FOR DELETE USING (app.is_system() OR authority_id = app.authority_id());
CREATE POLICY removals ON procurement.stored_file FOR DELETE USING (app.is_system() OR authority_id = app.authority_id());

-- ── Templates ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.tender_template (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  name          text NOT NULL CHECK (length(btrim(name)) BETWEEN 3 AND 200),
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'), -- a draft without ids and deadlines
  source_id     uuid REFERENCES procurement.tender (id),
  created_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  archived_at   timestamptz
);
CREATE UNIQUE INDEX template_name ON procurement.tender_template (authority_id, lower(btrim(name))) WHERE archived_at IS NULL;
CREATE INDEX template_by_authority ON procurement.tender_template (authority_id, created_at DESC, id DESC);
CALL app.guard('procurement.tender_template', 'authority_id = app.authority_id()', 'authority_id = app.authority_id()');

-- ── The limit on lots per bidder at the decision ─────────────────────────────────────────────────────────────────────
-- A better bid that gave way, because its bidder had won as many lots as it may.
ALTER TABLE procurement.lot_ranking ADD COLUMN passed_over boolean NOT NULL DEFAULT false;
