-- Questions about a published tender and the answers given to everybody (Act 1397/2016, sections 56 and 67; directive 2014/24/EU, article 53(2)).
-- Who asked is a row of its own that only the asker (and the system, which sends the mails) can see: the officer answers the question, not the company.

CREATE TABLE procurement.clarification (
  id            uuid PRIMARY KEY,
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  number        int CHECK (number > 0),                -- given when it is published, in the order of publication
  lot_id        uuid,
  concerns      text CHECK (length(btrim(concerns)) BETWEEN 1 AND 200), -- the document and point that is asked about
  status        text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'discarded')),
  created_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  published_at  timestamptz,
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (tender_id, number),
  UNIQUE (id, tender_id),
  CHECK ((status = 'published') = (published_at IS NOT NULL AND number IS NOT NULL)),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  FOREIGN KEY (lot_id, tender_id) REFERENCES procurement.lot (id, tender_id)
);
CREATE INDEX clarification_of_tender ON procurement.clarification (tender_id, number, id);

-- What was published, word by word: a correction is a new version beside the old one.
CREATE TABLE procurement.clarification_version (
  clarification_id  uuid NOT NULL REFERENCES procurement.clarification (id),
  version_no        int NOT NULL CHECK (version_no > 0),
  wording           text NOT NULL CHECK (length(btrim(wording)) BETWEEN 1 AND 4000),  -- the question as everybody reads it
  answer            jsonb NOT NULL CHECK (jsonb_typeof(answer) = 'object' AND answer <> '{}'),
  reason            text CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),            -- why it was corrected
  written_by        uuid NOT NULL REFERENCES app.person (id),
  written_at        timestamptz NOT NULL,
  published_at      timestamptz,
  PRIMARY KEY (clarification_id, version_no),
  CHECK ((version_no = 1) = (reason IS NULL)),
  CHECK (version_no = 1 OR published_at IS NOT NULL)
);

CREATE TABLE procurement.question (
  id                uuid PRIMARY KEY,
  tender_id         uuid NOT NULL,
  authority_id      uuid NOT NULL,
  lot_id            uuid,
  concerns          text CHECK (length(btrim(concerns)) BETWEEN 1 AND 200),
  text              text NOT NULL CHECK (length(btrim(text)) BETWEEN 1 AND 4000),
  language          text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  status            text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'drafted', 'answered', 'dismissed')),
  clarification_id  uuid,
  dismissal         text CHECK (length(btrim(dismissal)) BETWEEN 1 AND 2000),
  asked_at          timestamptz NOT NULL,
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status IN ('drafted', 'answered')) = (clarification_id IS NOT NULL)),
  CHECK ((status = 'dismissed') = (dismissal IS NOT NULL)),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  FOREIGN KEY (lot_id, tender_id) REFERENCES procurement.lot (id, tender_id),
  FOREIGN KEY (clarification_id, tender_id) REFERENCES procurement.clarification (id, tender_id)
);
CREATE INDEX question_of_tender ON procurement.question (tender_id, asked_at, id);
CREATE INDEX question_waiting ON procurement.question (authority_id, asked_at, tender_id) WHERE status IN ('waiting', 'drafted');
CREATE INDEX question_of_clarification ON procurement.question (clarification_id);

CREATE TABLE procurement.question_asker (
  question_id  uuid PRIMARY KEY REFERENCES procurement.question (id) DEFERRABLE INITIALLY DEFERRED,
  tender_id    uuid NOT NULL REFERENCES procurement.tender (id),
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  person_id    uuid NOT NULL REFERENCES app.person (id)
);
CREATE INDEX question_asker_of_provider ON procurement.question_asker (provider_id, tender_id);
CREATE INDEX question_asker_of_tender ON procurement.question_asker (tender_id);

-- Who wants to hear what happens to a tender. Interest is a business secret of its own: the buyer does not see it.
CREATE TABLE procurement.tender_follow (
  tender_id    uuid NOT NULL REFERENCES procurement.tender (id),
  person_id    uuid NOT NULL REFERENCES app.person (id),
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  status       text NOT NULL DEFAULT 'following' CHECK (status IN ('following', 'stopped')),
  changed_at   timestamptz NOT NULL,
  PRIMARY KEY (tender_id, person_id)
);
CREATE INDEX tender_follow_of_provider ON procurement.tender_follow (provider_id, tender_id) WHERE status = 'following';

-- ── What was asked and answered is not changed ───────────────────────────────────────────────────────────────────────
CREATE FUNCTION procurement.question_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('answered', 'dismissed')
     OR (OLD.id, OLD.tender_id, OLD.authority_id, OLD.lot_id, OLD.concerns, OLD.text, OLD.language, OLD.asked_at)
        IS DISTINCT FROM (NEW.id, NEW.tender_id, NEW.authority_id, NEW.lot_id, NEW.concerns, NEW.text, NEW.language, NEW.asked_at) THEN
    RAISE EXCEPTION 'a question is not edited, and an answered one does not move' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_is_kept BEFORE UPDATE ON procurement.question FOR EACH ROW EXECUTE FUNCTION procurement.question_is_kept();

-- The questions' own deadline; where the tender has none, that of the bids.
CREATE FUNCTION procurement.question_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM procurement.tender t WHERE t.id = NEW.tender_id AND t.status = 'published'
                    AND NEW.asked_at < coalesce(t.questions_deadline, t.submission_deadline)) THEN
    RAISE EXCEPTION 'questions about tender % are closed', NEW.tender_id USING ERRCODE = 'KV021';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_in_time BEFORE INSERT ON procurement.question FOR EACH ROW EXECUTE FUNCTION procurement.question_in_time();

CREATE FUNCTION procurement.answer_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a published answer is corrected by a new version' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_is_kept BEFORE UPDATE ON procurement.clarification_version FOR EACH ROW EXECUTE FUNCTION procurement.answer_is_kept();

CREATE FUNCTION procurement.clarification_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'discarded'
     OR OLD.status = 'published' AND (OLD.status, OLD.number, OLD.lot_id, OLD.concerns, OLD.published_at)
                                     IS DISTINCT FROM (NEW.status, NEW.number, NEW.lot_id, NEW.concerns, NEW.published_at)
     OR (OLD.id, OLD.tender_id, OLD.authority_id) IS DISTINCT FROM (NEW.id, NEW.tender_id, NEW.authority_id) THEN
    RAISE EXCEPTION 'a published answer stays published' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clarification_is_kept BEFORE UPDATE ON procurement.clarification FOR EACH ROW EXECUTE FUNCTION procurement.clarification_is_kept();

-- ── Second wall ──────────────────────────────────────────────────────────────────────────────────────────────────────
CALL app.guard('procurement.question_asker', 'provider_id = app.provider_id()', 'provider_id = app.provider_id() AND person_id = app.person_id()');
REVOKE UPDATE ON procurement.question_asker FROM kasvutori_app;
-- The asker's row is written first, so that it can be asked here whose question it is; the buyer never sees that row.
CALL app.guard('procurement.question',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM procurement.question_asker a WHERE a.question_id = id)',
  'authority_id = app.authority_id() OR (status = ''waiting'' AND EXISTS (SELECT FROM procurement.question_asker a WHERE a.question_id = id))');
CALL app.guard('procurement.clarification', 'authority_id = app.authority_id() OR status = ''published''', 'authority_id = app.authority_id()');
CALL app.guard('procurement.clarification_version',
  'published_at IS NOT NULL OR EXISTS (SELECT FROM procurement.clarification c WHERE c.id = clarification_id AND c.authority_id = app.authority_id())',
  'EXISTS (SELECT FROM procurement.clarification c WHERE c.id = clarification_id AND c.authority_id = app.authority_id())');
CALL app.guard('procurement.tender_follow', 'provider_id = app.provider_id()', 'provider_id = app.provider_id() AND person_id = app.person_id()');
