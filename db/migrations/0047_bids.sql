-- Bids, second half: drafts kept sealed on the server, attachments sealed part by part, consortia whose members answer for themselves,
-- and the rule that nobody stands in two bids for one lot. Nothing here holds a price, an answer or the name of a file in the clear before
-- the opening (Procurement Act 1397/2016, section 62; directive 2014/24/EU, article 22(3)).

-- ── Drafts ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- A bid that is being written. Its text is a JWE under a key derived from the key-encryption key for this tender and this provider alone.
CREATE TABLE procurement.bid_draft (
  tender_id uuid NOT NULL REFERENCES procurement.tender,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  jwe text NOT NULL CHECK (length(jwe) <= 4000000),
  saved_by uuid NOT NULL REFERENCES app.person,
  saved_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  PRIMARY KEY (tender_id, provider_id)
);
CREATE INDEX bid_draft_of_provider ON procurement.bid_draft (provider_id, saved_at);
CALL app.guard('procurement.bid_draft', 'provider_id = app.provider_id()');
-- A draft is no record: its writer throws it away, and the platform does when the bids have been opened.
GRANT DELETE ON procurement.bid_draft TO kasvutori_app;
CREATE POLICY discards ON procurement.bid_draft FOR DELETE USING ((SELECT app.is_system()) OR provider_id = app.provider_id());

-- ── Attachments ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- The content is AES-256-GCM under a key of its own. That key, the file's name and its hash stand in `sheet`, a JWE under the draft's key, and in
-- the sealed bid that the file belongs to; from the opening on in `opened_attachment`.
CREATE TABLE procurement.bid_attachment (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES procurement.tender,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  status text NOT NULL CHECK (status IN ('receiving', 'ready', 'removed')),
  sheet text CHECK (length(sheet) <= 20000), -- thrown away when the bids have been opened
  parts int NOT NULL DEFAULT 0 CHECK (parts >= 0),
  uploaded_by uuid NOT NULL REFERENCES app.person,
  uploaded_at timestamptz NOT NULL,
  CHECK (status <> 'ready' OR parts > 0)
);
CREATE INDEX bid_attachment_of_draft ON procurement.bid_attachment (tender_id, provider_id, uploaded_at, id);

CREATE TABLE procurement.bid_attachment_part (
  attachment_id uuid NOT NULL REFERENCES procurement.bid_attachment,
  number int NOT NULL CHECK (number > 0),
  bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 16 AND 300000),
  PRIMARY KEY (attachment_id, number)
);
ALTER TABLE procurement.bid_attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL; -- what is encrypted does not compress

-- Which files a submitted version carries: they are kept as long as the version is.
CREATE TABLE procurement.bid_version_attachment (
  bid_id uuid NOT NULL,
  version_no int NOT NULL,
  attachment_id uuid NOT NULL REFERENCES procurement.bid_attachment,
  PRIMARY KEY (bid_id, version_no, attachment_id),
  FOREIGN KEY (bid_id, version_no) REFERENCES procurement.bid_version (bid_id, version_no)
);
CREATE INDEX bid_version_of_attachment ON procurement.bid_version_attachment (attachment_id);

CREATE TABLE procurement.opened_attachment (
  attachment_id uuid PRIMARY KEY REFERENCES procurement.bid_attachment,
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  position int NOT NULL CHECK (position > 0),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  key bytea NOT NULL CHECK (length(key) = 32),
  UNIQUE (bid_id, position)
);

CALL app.guard('procurement.opened_attachment',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)', 'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.opened_attachment FROM kasvutori_app;
CALL app.guard('procurement.bid_attachment',
  'provider_id = app.provider_id() OR (app.authority_id() IS NOT NULL AND EXISTS (SELECT FROM procurement.opened_attachment o WHERE o.attachment_id = id))',
  'provider_id = app.provider_id()');
CALL app.guard('procurement.bid_attachment_part',
  'EXISTS (SELECT FROM procurement.bid_attachment a WHERE a.id = attachment_id)',
  'EXISTS (SELECT FROM procurement.bid_attachment a WHERE a.id = attachment_id AND a.provider_id = app.provider_id() AND a.status = ''receiving'')');
REVOKE UPDATE ON procurement.bid_attachment_part FROM kasvutori_app;
-- Files that no submitted version carries are thrown away with the draft, and so are uploads that broke off.
GRANT DELETE ON procurement.bid_attachment_part TO kasvutori_app;
CREATE POLICY discards ON procurement.bid_attachment_part FOR DELETE USING (app.is_system());
CALL app.guard('procurement.bid_version_attachment',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.provider_id = app.provider_id() AND b.status = ''submitted'')');
REVOKE UPDATE ON procurement.bid_version_attachment FROM kasvutori_app;

-- ── Consortia ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Companies that bid together (Procurement Act, section 92). The lead invites; each member answers by a person of its own.
CREATE TABLE procurement.consortium_member (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES procurement.tender,
  lead_id uuid NOT NULL REFERENCES app.organisation,
  member_id uuid NOT NULL REFERENCES app.organisation,
  share numeric(5, 2) NOT NULL CHECK (share > 0 AND share < 100), -- per cent of the work
  part text NOT NULL CHECK (length(part) BETWEEN 1 AND 2000),
  status text NOT NULL CHECK (status IN ('invited', 'confirmed', 'declined', 'removed')),
  invited_at timestamptz NOT NULL,
  answered_by uuid REFERENCES app.person,
  answered_by_name text,                   -- as it was then: the lead does not read the people of others
  answered_at timestamptz,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (lead_id <> member_id),
  CHECK ((status IN ('confirmed', 'declined')) = (answered_by IS NOT NULL)),
  CHECK ((answered_by IS NULL) = (answered_at IS NULL) AND (answered_by IS NULL) = (answered_by_name IS NULL)),
  UNIQUE (tender_id, lead_id, member_id)
);
CREATE INDEX consortium_member_of_member ON procurement.consortium_member (member_id, invited_at, id);

CREATE FUNCTION procurement.members_answer_for_themselves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.id, OLD.tender_id, OLD.lead_id, OLD.member_id) IS DISTINCT FROM (NEW.id, NEW.tender_id, NEW.lead_id, NEW.member_id) THEN
    RAISE EXCEPTION 'a membership is not passed on' USING ERRCODE = 'KV002';
  END IF;
  IF NEW.status IN ('confirmed', 'declined') THEN
    IF app.provider_id() IS DISTINCT FROM NEW.member_id OR NEW.answered_by IS DISTINCT FROM app.person_id()
       OR TG_OP = 'INSERT' OR (OLD.share, OLD.part) IS DISTINCT FROM (NEW.share, NEW.part) THEN
      RAISE EXCEPTION 'a member answers for itself' USING ERRCODE = 'KV011';
    END IF;
  ELSIF app.provider_id() IS DISTINCT FROM NEW.lead_id THEN
    RAISE EXCEPTION 'the lead keeps its consortium' USING ERRCODE = 'KV011';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER members_answer_for_themselves BEFORE INSERT OR UPDATE ON procurement.consortium_member
  FOR EACH ROW EXECUTE FUNCTION procurement.members_answer_for_themselves();
CALL app.guard('procurement.consortium_member',
  'lead_id = app.provider_id() OR member_id = app.provider_id()', 'lead_id = app.provider_id() OR member_id = app.provider_id()');

ALTER TABLE procurement.bid ADD UNIQUE (id, provider_id);

-- Who stands behind which bid, lot by lot: the bidder itself or the lead and the members of its consortium. One company, one bid for a lot;
-- subcontractors are not here, as they may serve several. The rows follow the bid that stands, so they go when it is replaced or withdrawn.
CREATE TABLE procurement.bid_participant (
  lot_id uuid NOT NULL REFERENCES procurement.lot,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  bid_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  PRIMARY KEY (lot_id, provider_id),
  FOREIGN KEY (bid_id, lead_id) REFERENCES procurement.bid (id, provider_id)
);
CREATE INDEX bid_participant_of_bid ON procurement.bid_participant (bid_id);
CALL app.guard('procurement.bid_participant',
  'provider_id = app.provider_id() OR EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.provider_id = app.provider_id() AND b.status IN (''submitted'', ''withdrawn''))');
REVOKE UPDATE ON procurement.bid_participant FROM kasvutori_app;
GRANT DELETE ON procurement.bid_participant TO kasvutori_app;
CREATE POLICY leaves ON procurement.bid_participant FOR DELETE
  USING (EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.provider_id = app.provider_id() AND b.status IN ('submitted', 'withdrawn')));

-- ── Bids ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE procurement.bid
  ADD COLUMN parties jsonb, -- {consortium, subcontractors}, known after the opening only
  ADD CHECK (parties IS NULL OR status NOT IN ('submitted', 'withdrawn'));

-- Each version stands on the self-declaration that was in force when it came in (Procurement Act, section 87).
ALTER TABLE procurement.bid_version ADD COLUMN declaration_id uuid REFERENCES procurement.self_declaration;
CREATE OR REPLACE FUNCTION procurement.bid_version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL
     OR (OLD.id, OLD.bid_id, OLD.version_no, OLD.jwe, OLD.sha256, OLD.submitted_by, OLD.received_at, OLD.declaration_id)
        IS DISTINCT FROM (NEW.id, NEW.bid_id, NEW.version_no, NEW.jwe, NEW.sha256, NEW.submitted_by, NEW.received_at, NEW.declaration_id) THEN
    RAISE EXCEPTION 'a version of a bid is not edited' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;

-- An officer who acts for a member of a consortium is as conflicted as one who acts for its lead.
CREATE OR REPLACE FUNCTION procurement.acts_for_a_bidder(of_tender uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid b JOIN app.membership m ON m.organisation_id = b.provider_id
                   WHERE b.tender_id = of_tender AND b.status <> 'withdrawn' AND m.person_id = person)
       OR EXISTS (SELECT FROM bid_participant p JOIN bid b ON b.id = p.bid_id JOIN app.membership m ON m.organisation_id = p.provider_id
                   WHERE b.tender_id = of_tender AND m.person_id = person) $$;

-- ── The opening ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- The key is released by two officers, and not a millisecond before the deadline by the database's own clock, whatever the application believes.
CREATE OR REPLACE FUNCTION procurement.key_is_released_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE deadline timestamptz := (SELECT t.submission_deadline FROM procurement.tender t WHERE t.id = NEW.tender_id);
BEGIN
  IF OLD.released_at IS NOT NULL OR (OLD.tender_id, OLD.public_jwk, OLD.wrapped_private_jwk) IS DISTINCT FROM (NEW.tender_id, NEW.public_jwk, NEW.wrapped_private_jwk) THEN
    RAISE EXCEPTION 'a tender key is not edited' USING ERRCODE = 'KV002';
  END IF;
  IF NEW.released_at IS NOT NULL AND (SELECT count(DISTINCT person_id) FROM procurement.opening_declaration WHERE tender_id = NEW.tender_id) < 2 THEN
    RAISE EXCEPTION 'a tender key is released by two officers' USING ERRCODE = 'KV011';
  END IF;
  IF NEW.released_at IS NOT NULL AND (deadline IS NULL OR app.now() < deadline OR NEW.released_at < deadline) THEN
    RAISE EXCEPTION 'a tender key is released when the time for bids has ended' USING ERRCODE = 'KV013';
  END IF;
  RETURN NEW;
END $$;

-- The record of the opening, drawn once from what the opening left behind.
CREATE TABLE procurement.opening_record (
  tender_id uuid PRIMARY KEY REFERENCES procurement.tender_key,
  authority_id uuid NOT NULL,
  document_id uuid NOT NULL UNIQUE REFERENCES app.document,
  created_at timestamptz NOT NULL,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CALL app.guard('procurement.opening_record', 'authority_id = app.authority_id()', 'false');
REVOKE UPDATE ON procurement.opening_record FROM kasvutori_app;
