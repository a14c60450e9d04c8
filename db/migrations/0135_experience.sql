-- Experience: short questions after visits and at the end, words that are looked at before others read them, and scores of at least five clients.

-- ── What is asked and how it is published: dated, versioned, one for the whole country so that scores compare ───────
CREATE TABLE vouchers.experience_rule (
  version            int PRIMARY KEY CHECK (version > 0),
  valid_from         date NOT NULL UNIQUE,
  event_questions    jsonb NOT NULL CHECK (jsonb_array_length(event_questions) BETWEEN 1 AND 2),
  service_questions  jsonb NOT NULL CHECK (jsonb_array_length(service_questions) BETWEEN 1 AND 5),
  wait_days          int NOT NULL CHECK (wait_days BETWEEN 1 AND 60),   -- an answer may be changed, then it is final
  ask_days           int NOT NULL CHECK (ask_days BETWEEN 1 AND 90),    -- nobody is asked of visits more often, nor answers later
  fewest             int NOT NULL CHECK (fewest >= 5),                  -- clients behind anything that is published
  weight             int NOT NULL CHECK (weight BETWEEN 0 AND 100),     -- as many clients as the mean of the service counts for
  result_days        int NOT NULL CHECK (result_days BETWEEN 1 AND 730) -- from the beginning to when having found work is counted
);
CALL app.guard('vouchers.experience_rule', 'true', 'false');
CREATE TRIGGER experience_rule_is_append_only BEFORE UPDATE OR DELETE ON vouchers.experience_rule FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
INSERT INTO vouchers.experience_rule VALUES (1, '2020-01-01',
  $$[{"code": "grade", "text": {"fi": "Miten tapaaminen meni?", "sv": "Hur gick mötet?", "en": "How did the meeting go?"}},
     {"code": "treated", "text": {"fi": "Miten sinua kohdeltiin?", "sv": "Hur blev du bemött?", "en": "How were you treated?"}}]$$,
  $$[{"code": "grade", "text": {"fi": "Mitä mieltä olet palvelusta?", "sv": "Vad tycker du om tjänsten?", "en": "What do you think of the service?"}},
     {"code": "helped", "text": {"fi": "Miten palvelu auttoi sinua eteenpäin?", "sv": "Hur hjälpte tjänsten dig vidare?", "en": "How did the service help you on?"}},
     {"code": "treated", "text": {"fi": "Miten sinua kohdeltiin?", "sv": "Hur blev du bemött?", "en": "How were you treated?"}},
     {"code": "times", "text": {"fi": "Miten tapaamisten ajat sopivat sinulle?", "sv": "Hur passade tiderna för mötena dig?", "en": "How did the times of the meetings suit you?"}}]$$,
  7, 14, 5, 10, 90);

-- ── Answers: one for each visit, and one of the service with a provider as a whole ───────────────────────────────────
ALTER TABLE vouchers.feedback
  ADD COLUMN moment text NOT NULL DEFAULT 'service' CHECK (moment IN ('event', 'service')),
  ADD COLUMN event_id uuid REFERENCES vouchers.service_event (id),
  ADD COLUMN service_id uuid,
  ADD COLUMN rule_version int NOT NULL DEFAULT 1 REFERENCES vouchers.experience_rule (version),
  ADD COLUMN answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
  ADD COLUMN told_to uuid REFERENCES app.person (id), -- the case worker who wrote down what the client told
  ADD COLUMN closes_at timestamptz,
  ADD COLUMN counted_at timestamptz, -- in a batch that was published
  ADD COLUMN answer_of uuid GENERATED ALWAYS AS (coalesce(event_id, choice_id)) STORED,
  ADD CONSTRAINT feedback_of_its_moment CHECK ((moment = 'event') = (event_id IS NOT NULL)),
  DROP CONSTRAINT feedback_choice_id_key;
UPDATE vouchers.feedback f SET service_id = v.service_id, closes_at = f.given_at + interval '7 days' FROM vouchers.voucher v WHERE v.id = f.voucher_id;
ALTER TABLE vouchers.feedback
  ALTER COLUMN service_id SET NOT NULL,
  ALTER COLUMN closes_at SET NOT NULL,
  ADD CONSTRAINT feedback_answered_once UNIQUE (answer_of),
  ADD CONSTRAINT feedback_of_its_service FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  ADD CONSTRAINT feedback_of_its_parties UNIQUE (id, authority_id, provider_id);
CREATE INDEX feedback_to_count ON vouchers.feedback (service_id, provider_id, closes_at) WHERE counted_at IS NULL;
CREATE INDEX feedback_counted ON vouchers.feedback (service_id, provider_id) WHERE counted_at IS NOT NULL;

-- Each visit belongs to the choice the answer names.
CREATE FUNCTION vouchers.feedback_of_its_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM service_event e WHERE e.id = NEW.event_id AND e.choice_id = NEW.choice_id AND e.status IN ('approved', 'paid') AND e.reverses_id IS NULL) THEN
    RAISE EXCEPTION 'only a visit that took place is answered of' USING ERRCODE = 'KV135';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER feedback_of_its_event BEFORE INSERT ON vouchers.feedback FOR EACH ROW WHEN (NEW.event_id IS NOT NULL)
  EXECUTE FUNCTION vouchers.feedback_of_its_event();

-- The provider reads what is published, never an answer of one client.
DROP POLICY reads ON vouchers.feedback;
CREATE POLICY reads ON vouchers.feedback FOR SELECT USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR person_id = app.person_id());
DROP POLICY inserts ON vouchers.feedback;
CREATE POLICY inserts ON vouchers.feedback FOR INSERT WITH CHECK ((SELECT app.is_system()) OR authority_id = app.authority_id() OR person_id = app.person_id());
DROP POLICY updates ON vouchers.feedback;
CREATE POLICY updates ON vouchers.feedback FOR UPDATE USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR person_id = app.person_id());
GRANT UPDATE (answers, told_to, counted_at) ON vouchers.feedback TO kasvutori_app;

-- ── Words: the client's, and the provider's one answer to them ───────────────────────────────────────────────────────
CREATE TABLE vouchers.feedback_words (
  id                 uuid PRIMARY KEY,
  feedback_id        uuid NOT NULL,
  author             text NOT NULL CHECK (author IN ('client', 'provider')),
  authority_id       uuid NOT NULL,
  provider_id        uuid NOT NULL,
  person_id          uuid, -- the client's
  text               text CHECK (length(btrim(text)) BETWEEN 1 AND 2000), -- as it was written; gone when it was taken back
  status             text NOT NULL CHECK (status IN ('waiting', 'held', 'published', 'redacted', 'hidden', 'withdrawn')),
  held_for           text[] NOT NULL DEFAULT '{}' CHECK (held_for <@ ARRAY['personal-code', 'email', 'phone', 'bank-account', 'address', 'name']),
  shown              text, -- what everybody reads
  due_at             timestamptz NOT NULL,
  given_at           timestamptz NOT NULL,
  moderated_by       uuid REFERENCES app.person (id),
  moderated_by_name  text,
  moderated_at       timestamptz,
  reason             text CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (feedback_id, authority_id, provider_id) REFERENCES vouchers.feedback (id, authority_id, provider_id),
  UNIQUE (feedback_id, author),
  CHECK ((author = 'client') = (person_id IS NOT NULL)),
  CHECK ((text IS NULL) = (status = 'withdrawn')),
  CHECK ((shown IS NOT NULL) = (status IN ('published', 'redacted'))),
  CHECK (status <> 'published' OR shown = text),
  CHECK (status <> 'held' OR cardinality(held_for) > 0),
  CHECK (status <> 'hidden' OR reason IS NOT NULL),
  CHECK (status NOT IN ('redacted', 'hidden') OR moderated_by IS NOT NULL),
  -- What holds personal data is published by a person only.
  CHECK (status <> 'published' OR cardinality(held_for) = 0 OR moderated_by IS NOT NULL)
);
CREATE INDEX feedback_words_to_moderate ON vouchers.feedback_words (authority_id, status, given_at, id);
CREATE INDEX feedback_words_due ON vouchers.feedback_words (due_at) WHERE status = 'waiting';
CALL app.guard('vouchers.feedback_words',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() OR (author = 'provider' AND provider_id = app.provider_id()) $$);
REVOKE UPDATE ON vouchers.feedback_words FROM kasvutori_app;
GRANT UPDATE (text, status, held_for, shown, due_at, given_at, moderated_by, moderated_by_name, moderated_at, reason, version) ON vouchers.feedback_words TO kasvutori_app;

-- What was said before there was moderation has been read by its provider already; it is looked at once more.
INSERT INTO vouchers.feedback_words (id, feedback_id, author, authority_id, provider_id, person_id, text, status, held_for, due_at, given_at)
SELECT gen_random_uuid(), f.id, 'client', f.authority_id, f.provider_id, f.person_id, f.words, 'held', '{name}', f.closes_at, f.given_at
  FROM vouchers.feedback f WHERE length(btrim(f.words)) > 0;
ALTER TABLE vouchers.feedback DROP COLUMN words;

-- The names a text is held back for: of the client, of those who serve them and of their case workers.
CREATE FUNCTION vouchers.names_about(choice uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS
$$ SELECT coalesce(array_agg(DISTINCT n.name), '{}')
     FROM choice h JOIN client c ON c.id = h.client_id
     CROSS JOIN LATERAL (
       SELECT c.name UNION ALL SELECT c.case_worker_name
       UNION ALL SELECT p.name FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.organisation_id = h.provider_id OR (m.organisation_id = h.authority_id AND m.role = 'case-worker')) n
    WHERE h.id = names_about.choice $$;

-- ── Scores: kept, so that a comparison never reads answers or events ─────────────────────────────────────────────────
CREATE TABLE vouchers.provider_score (
  authority_id   uuid NOT NULL,
  service_id     uuid NOT NULL,
  provider_id    uuid NOT NULL REFERENCES app.organisation (id),
  measure        text NOT NULL CHECK (measure IN ('experience', 'result')),
  batch          int NOT NULL CHECK (batch > 0),
  clients        int NOT NULL CHECK (clients >= 5),
  -- Parts of ten thousand: of the way from grade 1 to grade 5, or of the clients.
  mean           int NOT NULL CHECK (mean BETWEEN 0 AND 10000),
  score          int NOT NULL CHECK (score BETWEEN 0 AND 10000),
  low            int NOT NULL CHECK (low BETWEEN 0 AND 10000),
  high           int NOT NULL CHECK (high BETWEEN 0 AND 10000),
  rule_version   int NOT NULL REFERENCES vouchers.experience_rule (version),
  published_at   timestamptz NOT NULL,
  PRIMARY KEY (service_id, provider_id, measure),
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  CHECK (low <= score AND score <= high)
);
CREATE INDEX provider_score_of_provider ON vouchers.provider_score (provider_id);
CREATE INDEX provider_score_of_authority ON vouchers.provider_score (authority_id);
CALL app.guard('vouchers.provider_score', 'true', 'false');

-- What everybody reads of comments: of answers in a published batch, by month, nobody named.
CREATE FUNCTION vouchers.published_comments(of_provider uuid, of_service uuid DEFAULT NULL)
RETURNS TABLE (id uuid, authority_id uuid, service_id uuid, provider_id uuid, choice_id uuid, shown text, published_at timestamptz, month date, reply text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT f.id, f.authority_id, f.service_id, f.provider_id, f.choice_id, w.shown, f.counted_at, date_trunc('month', f.counted_at AT TIME ZONE 'Europe/Helsinki')::date, r.shown
     FROM feedback f
     JOIN feedback_words w ON w.feedback_id = f.id AND w.author = 'client' AND w.shown IS NOT NULL
     LEFT JOIN feedback_words r ON r.feedback_id = f.id AND r.author = 'provider' AND r.shown IS NOT NULL
    WHERE f.provider_id = of_provider AND (of_service IS NULL OR f.service_id = of_service) AND f.counted_at IS NOT NULL $$;

-- ── Whether clients of a provider found work: told by those who pay, kept without a name, read by the publishing only ─
CREATE TABLE vouchers.client_result (
  contract_id   uuid NOT NULL,
  client_id     uuid NOT NULL REFERENCES vouchers.client (id),
  provider_id   uuid NOT NULL,
  service_id    uuid NOT NULL REFERENCES vouchers.service (id),
  started_on    date NOT NULL,
  works         boolean NOT NULL DEFAULT false,
  revision      int NOT NULL DEFAULT 0 CHECK (revision >= 0),
  counted_at    timestamptz,
  PRIMARY KEY (contract_id, client_id, provider_id)
);
CREATE INDEX client_result_to_count ON vouchers.client_result (service_id, provider_id, started_on) WHERE counted_at IS NULL;
CREATE INDEX client_result_counted ON vouchers.client_result (service_id, provider_id) WHERE counted_at IS NOT NULL;
CALL app.guard('vouchers.client_result', 'false');
INSERT INTO vouchers.client_result (contract_id, client_id, provider_id, service_id, started_on)
SELECT e.contract_id, e.client_id, e.provider_id, min(o.service_id::text)::uuid, min(e.occurred_on)
  FROM vouchers.service_event e JOIN vouchers.choice h ON h.id = e.choice_id JOIN vouchers.offer o ON o.id = h.offer_id
 WHERE e.status IN ('approved', 'paid') AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL GROUP BY 1, 2, 3;

-- ── Who has been asked, so that nobody is asked too often ────────────────────────────────────────────────────────────
CREATE TABLE vouchers.experience_ask (
  choice_id   uuid NOT NULL REFERENCES vouchers.choice (id),
  ask_of      uuid NOT NULL UNIQUE, -- the visit, or the choice that ended
  moment      text NOT NULL CHECK (moment IN ('event', 'service')),
  person_id   uuid NOT NULL,
  asked_at    timestamptz NOT NULL,
  until       timestamptz NOT NULL CHECK (until > asked_at),
  PRIMARY KEY (choice_id, ask_of)
);
CREATE INDEX experience_ask_of_person ON vouchers.experience_ask (person_id, until);
CALL app.guard('vouchers.experience_ask', 'person_id = app.person_id()', 'false');
