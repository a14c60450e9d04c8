-- Before a tender: the yearly plan, prior information, and the dialogue with the market (consultations, ideas, what clients have told).
-- A tender cites what it is based on (tender_basis), so that anyone can follow it back.

CREATE SEQUENCE procurement.prior_information_number;
CREATE SEQUENCE procurement.consultation_number;
CREATE SEQUENCE procurement.idea_number;
GRANT USAGE ON SEQUENCE procurement.prior_information_number, procurement.consultation_number, procurement.idea_number TO kasvutori_app;

-- ---------------------------------------------------------------------------------------------------------------- plan

CREATE TABLE procurement.plan (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  year          int NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  introduction  jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(introduction) = 'object'),
  status        text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')),
  published_at  timestamptz,
  created_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  version       int NOT NULL DEFAULT 1,
  UNIQUE (authority_id, year),
  CONSTRAINT plan_published CHECK ((status = 'published') = (published_at IS NOT NULL)),
  CONSTRAINT plan_same_authority UNIQUE (id, authority_id)
);
CREATE INDEX plan_public ON procurement.plan (year DESC, id) WHERE status = 'published';

-- A published plan is public and stays so; its items live on under everyone's eyes.
CALL app.guard('procurement.plan', 'authority_id = app.authority_id() OR status = ''published''', 'authority_id = app.authority_id()');

CREATE TABLE procurement.plan_item (
  id                     uuid PRIMARY KEY,
  plan_id                uuid NOT NULL,
  authority_id           uuid NOT NULL,
  position               int NOT NULL CHECK (position BETWEEN 1 AND 500),
  title                  jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description            jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
  service_kind           text CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  main_cpv               text CHECK (main_cpv ~ '^\d{8}$'),
  municipalities         text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  estimated_value_cents  bigint CHECK (estimated_value_cents > 0),
  quarter                int CHECK (quarter BETWEEN 1 AND 4),   -- of the plan's year: when the tender is meant to be published
  procedure              text CHECK (procedure ~ '^[a-z][a-z-]{1,39}$'), -- an idea only; the tender decides
  status                 text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'in-preparation', 'tender-made', 'dropped')),
  drop_reason            text,
  tender_id              uuid,
  updated_at             timestamptz NOT NULL,
  version                int NOT NULL DEFAULT 1,
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, authority_id) REFERENCES procurement.plan (id, authority_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  CONSTRAINT plan_item_same_authority UNIQUE (id, authority_id),
  CONSTRAINT plan_item_dropped CHECK ((status = 'dropped') = (drop_reason IS NOT NULL)),
  CONSTRAINT plan_item_tender CHECK ((status = 'tender-made') = (tender_id IS NOT NULL))
);
CREATE INDEX plan_item_of_authority ON procurement.plan_item (authority_id, updated_at DESC, id DESC);
CREATE UNIQUE INDEX plan_item_of_tender ON procurement.plan_item (tender_id) WHERE tender_id IS NOT NULL;
CALL app.guard('procurement.plan_item', 'EXISTS (SELECT FROM procurement.plan p WHERE p.id = plan_id)', 'authority_id = app.authority_id()');

-- A plan item told to the market on a day, as it stood that day (directive 2014/24/EU, article 48).
CREATE TABLE procurement.prior_information (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL,
  plan_item_id  uuid NOT NULL,
  item_version  int NOT NULL,
  number        text NOT NULL UNIQUE,
  ocid          text NOT NULL UNIQUE,
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  published_by  uuid NOT NULL REFERENCES app.person (id),
  published_at  timestamptz NOT NULL,
  FOREIGN KEY (plan_item_id, authority_id) REFERENCES procurement.plan_item (id, authority_id),
  UNIQUE (plan_item_id, item_version)                          -- the same content is told once
);
CREATE INDEX prior_information_newest ON procurement.prior_information (published_at DESC, id DESC);
CALL app.guard('procurement.prior_information', 'true', 'authority_id = app.authority_id()');
REVOKE UPDATE ON procurement.prior_information FROM kasvutori_app;
CREATE TRIGGER prior_information_is_append_only BEFORE UPDATE OR DELETE ON procurement.prior_information
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ------------------------------------------------------------------------------------------------------- consultations

-- Market consultation (Public Procurement Act 1397/2016 § 65): everyone may answer, nobody gets an advantage from having answered.
CREATE TABLE procurement.consultation (
  id               uuid PRIMARY KEY,
  authority_id     uuid NOT NULL REFERENCES app.organisation (id),
  number           text NOT NULL UNIQUE,
  plan_item_id     uuid,
  title            jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description      jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
  service_kind     text CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipalities   text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  answers_local    timestamp(0),
  answers_deadline timestamptz,
  status           text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'closed', 'summarised')),
  opened_at        timestamptz,
  summary          jsonb CHECK (jsonb_typeof(summary) = 'object'),
  summarised_at    timestamptz,
  created_by       uuid NOT NULL REFERENCES app.person (id),
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  version          int NOT NULL DEFAULT 1,
  FOREIGN KEY (plan_item_id, authority_id) REFERENCES procurement.plan_item (id, authority_id),
  CONSTRAINT consultation_same_authority UNIQUE (id, authority_id),
  CONSTRAINT consultation_instant CHECK (answers_deadline AT TIME ZONE 'Europe/Helsinki' = answers_local),
  CONSTRAINT consultation_opened CHECK ((status = 'draft') = (opened_at IS NULL)),
  CONSTRAINT consultation_deadline CHECK (status = 'draft' OR answers_deadline > opened_at),
  CONSTRAINT consultation_has_deadline CHECK (status = 'draft' OR answers_deadline IS NOT NULL),
  CONSTRAINT consultation_summarised CHECK ((status = 'summarised') = (summary IS NOT NULL) AND (summary IS NULL) = (summarised_at IS NULL))
);
CREATE INDEX consultation_of_authority ON procurement.consultation (authority_id, updated_at DESC, id DESC);
CREATE INDEX consultation_public ON procurement.consultation (opened_at DESC, id DESC) WHERE status <> 'draft';
CREATE INDEX consultation_due ON procurement.consultation (answers_deadline) WHERE status = 'open';
CALL app.guard('procurement.consultation', 'authority_id = app.authority_id() OR status <> ''draft''', 'authority_id = app.authority_id()');

CREATE TABLE procurement.consultation_question (
  id               uuid PRIMARY KEY,
  consultation_id  uuid NOT NULL REFERENCES procurement.consultation (id),
  position         int NOT NULL CHECK (position BETWEEN 1 AND 50),
  text             jsonb NOT NULL CHECK (jsonb_typeof(text) = 'object'),
  UNIQUE (consultation_id, position),
  CONSTRAINT question_of_consultation UNIQUE (id, consultation_id)
);
CALL app.guard('procurement.consultation_question',
  'EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id)',
  'EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id AND c.authority_id = app.authority_id())');
-- A draft is saved whole, so its questions may go; the trigger keeps them once somebody can answer.
GRANT DELETE ON procurement.consultation_question TO kasvutori_app;
CREATE POLICY removals ON procurement.consultation_question FOR DELETE
  USING (app.is_system() OR EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id AND c.authority_id = app.authority_id()));

CREATE FUNCTION procurement.question_only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT c.status FROM procurement.consultation c WHERE c.id = coalesce(NEW.consultation_id, OLD.consultation_id)) IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the questions of a consultation are fixed once it is open' USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.consultation_question
  FOR EACH ROW EXECUTE FUNCTION procurement.question_only_in_draft();

-- What one provider has answered; replaced whole until the deadline. Other providers never see it.
CREATE TABLE procurement.consultation_response (
  id               uuid PRIMARY KEY,
  consultation_id  uuid NOT NULL REFERENCES procurement.consultation (id),
  provider_id      uuid NOT NULL REFERENCES app.organisation (id),
  answers          jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'), -- question id → text
  answered_by      uuid NOT NULL REFERENCES app.person (id),
  answered_at      timestamptz NOT NULL,
  version          int NOT NULL DEFAULT 1,
  UNIQUE (consultation_id, provider_id)
);
CREATE INDEX consultation_response_of_provider ON procurement.consultation_response (provider_id, answered_at DESC);
CALL app.guard('procurement.consultation_response',
  'provider_id = app.provider_id() OR EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id AND c.authority_id = app.authority_id())',
  'provider_id = app.provider_id()');

CREATE FUNCTION procurement.answers_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM procurement.consultation c WHERE c.id = NEW.consultation_id AND c.status = 'open' AND app.now() < c.answers_deadline) THEN
    RAISE EXCEPTION 'the consultation takes no answers now' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER while_open BEFORE INSERT OR UPDATE ON procurement.consultation_response
  FOR EACH ROW EXECUTE FUNCTION procurement.answers_while_open();

-- Answers as the officer publishes them: without a sender, in no order that would give one away.
CREATE TABLE procurement.published_answer (
  consultation_id  uuid NOT NULL,
  question_id      uuid NOT NULL,
  position         int NOT NULL CHECK (position BETWEEN 1 AND 500),
  text             text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  PRIMARY KEY (question_id, position),
  FOREIGN KEY (question_id, consultation_id) REFERENCES procurement.consultation_question (id, consultation_id)
);
CALL app.guard('procurement.published_answer',
  'EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id)',
  'EXISTS (SELECT FROM procurement.consultation c WHERE c.id = consultation_id AND c.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.published_answer FROM kasvutori_app;
CREATE TRIGGER published_answer_is_append_only BEFORE UPDATE OR DELETE ON procurement.published_answer
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- --------------------------------------------------------------------------------------------------------------- ideas

-- An innovation a provider proposes to one authority. Other providers do not see it: it may hold business secrets.
CREATE TABLE procurement.idea (
  id               uuid PRIMARY KEY,
  number           text NOT NULL UNIQUE,
  authority_id     uuid NOT NULL REFERENCES app.organisation (id),
  provider_id      uuid NOT NULL REFERENCES app.organisation (id),
  consultation_id  uuid,
  title            text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  text             text NOT NULL CHECK (length(text) BETWEEN 3 AND 10000),
  service_kind     text CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  may_be_named     boolean NOT NULL DEFAULT false,             -- a tender that cites it may say its title and who sent it
  status           text NOT NULL DEFAULT 'sent' CHECK (status IN ('sent', 'in-discussion', 'taken-up', 'declined')),
  decline_reason   text,
  sent_by          uuid NOT NULL REFERENCES app.person (id),
  sent_at          timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  version          int NOT NULL DEFAULT 1,
  FOREIGN KEY (consultation_id, authority_id) REFERENCES procurement.consultation (id, authority_id),
  CONSTRAINT idea_declined CHECK ((status = 'declined') = (decline_reason IS NOT NULL)),
  CONSTRAINT idea_same_authority UNIQUE (id, authority_id)
);
CREATE INDEX idea_of_authority ON procurement.idea (authority_id, updated_at DESC, id DESC);
CREATE INDEX idea_of_provider ON procurement.idea (provider_id, updated_at DESC, id DESC);
CALL app.guard('procurement.idea', 'authority_id = app.authority_id() OR provider_id = app.provider_id()');

CREATE TABLE procurement.idea_message (
  id        uuid PRIMARY KEY,
  idea_id   uuid NOT NULL REFERENCES procurement.idea (id),
  side      text NOT NULL CHECK (side IN ('authority', 'provider')),
  text      text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  written_by uuid NOT NULL REFERENCES app.person (id),
  written_at timestamptz NOT NULL
);
CREATE INDEX idea_message_in_order ON procurement.idea_message (idea_id, written_at, id);
CALL app.guard('procurement.idea_message',
  'EXISTS (SELECT FROM procurement.idea i WHERE i.id = idea_id)',
  'side = app.actor_kind() AND EXISTS (SELECT FROM procurement.idea i WHERE i.id = idea_id)');
REVOKE UPDATE ON procurement.idea_message FROM kasvutori_app;
CREATE TRIGGER idea_message_is_append_only BEFORE UPDATE OR DELETE ON procurement.idea_message
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ------------------------------------------------------------------------------------------------------------ findings

-- What clients have told in interviews, without anybody who could be known from it. Five is the fewest that may be published.
CREATE TABLE procurement.finding (
  id               uuid PRIMARY KEY,
  authority_id     uuid NOT NULL REFERENCES app.organisation (id),
  consultation_id  uuid,
  plan_item_id     uuid,
  title            text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  text             text NOT NULL CHECK (length(text) BETWEEN 3 AND 10000),
  service_kind     text CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  interviews       int NOT NULL CHECK (interviews BETWEEN 1 AND 100000),
  is_public        boolean NOT NULL DEFAULT false,
  written_by       uuid NOT NULL REFERENCES app.person (id),
  written_at       timestamptz NOT NULL,
  FOREIGN KEY (consultation_id, authority_id) REFERENCES procurement.consultation (id, authority_id),
  FOREIGN KEY (plan_item_id, authority_id) REFERENCES procurement.plan_item (id, authority_id),
  CONSTRAINT finding_same_authority UNIQUE (id, authority_id),
  CONSTRAINT finding_of_enough_people CHECK (NOT is_public OR interviews >= 5)
);
CREATE INDEX finding_of_authority ON procurement.finding (authority_id, written_at DESC, id DESC);
CREATE INDEX finding_of_consultation ON procurement.finding (consultation_id) WHERE consultation_id IS NOT NULL;
CREATE INDEX finding_of_plan_item ON procurement.finding (plan_item_id) WHERE plan_item_id IS NOT NULL;
CALL app.guard('procurement.finding', 'authority_id = app.authority_id() OR is_public', 'authority_id = app.authority_id()');
REVOKE UPDATE ON procurement.finding FROM kasvutori_app;
CREATE TRIGGER finding_is_append_only BEFORE UPDATE OR DELETE ON procurement.finding FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ----------------------------------------------------------------------------------------------------------- citations

-- What a tender is based on. What everyone may read of it is written down here, since the source itself may be confidential.
CREATE TABLE procurement.tender_basis (
  tender_id        uuid NOT NULL,
  authority_id     uuid NOT NULL,
  position         int NOT NULL CHECK (position BETWEEN 1 AND 50),
  plan_item_id     uuid,
  consultation_id  uuid,
  idea_id          uuid,
  finding_id       uuid,
  public_title     jsonb NOT NULL CHECK (jsonb_typeof(public_title) = 'object'),
  note             text CHECK (length(note) BETWEEN 1 AND 1000),
  PRIMARY KEY (tender_id, position),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  FOREIGN KEY (plan_item_id, authority_id) REFERENCES procurement.plan_item (id, authority_id),
  FOREIGN KEY (consultation_id, authority_id) REFERENCES procurement.consultation (id, authority_id),
  FOREIGN KEY (idea_id, authority_id) REFERENCES procurement.idea (id, authority_id),
  FOREIGN KEY (finding_id, authority_id) REFERENCES procurement.finding (id, authority_id),
  CONSTRAINT basis_is_one_thing CHECK (num_nonnulls(plan_item_id, consultation_id, idea_id, finding_id) = 1)
);
CREATE UNIQUE INDEX basis_cites_once ON procurement.tender_basis (tender_id, coalesce(plan_item_id, consultation_id, idea_id, finding_id));
CREATE INDEX basis_of_plan_item ON procurement.tender_basis (plan_item_id) WHERE plan_item_id IS NOT NULL;
CREATE INDEX basis_of_consultation ON procurement.tender_basis (consultation_id) WHERE consultation_id IS NOT NULL;
CREATE INDEX basis_of_idea ON procurement.tender_basis (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX basis_of_finding ON procurement.tender_basis (finding_id) WHERE finding_id IS NOT NULL;
CALL app.guard('procurement.tender_basis',
  'EXISTS (SELECT FROM procurement.tender t WHERE t.id = tender_id)',
  'authority_id = app.authority_id()');
-- A draft's citations are written whole, so they may go; the trigger keeps them once the tender has left the draft.
GRANT DELETE ON procurement.tender_basis TO kasvutori_app;
CREATE POLICY removals ON procurement.tender_basis FOR DELETE USING (app.is_system() OR authority_id = app.authority_id());
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.tender_basis
  FOR EACH ROW EXECUTE FUNCTION procurement.only_in_draft();
