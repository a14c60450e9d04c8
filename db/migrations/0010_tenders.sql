-- Procurement, first half: who sells (supplier), what is bought (tender, lot, price items, criteria), where a draft came from
-- (notice_import) and who wanted to hear of it (saved_search, alert). Bids, evaluation and award follow in 0011.

CREATE SCHEMA procurement;
GRANT USAGE ON SCHEMA procurement TO kasvutori_app;

-- ---------------------------------------------------------------------------------------------------------- suppliers

-- What a provider tells about itself. One row per provider organisation, written by its manager only.
CREATE TABLE procurement.supplier (
  organisation_id uuid PRIMARY KEY REFERENCES app.organisation (id),
  description     jsonb NOT NULL DEFAULT '{}',
  service_kinds   text[] NOT NULL DEFAULT '{}',
  municipalities  text[] NOT NULL DEFAULT '{}',
  languages       text[] NOT NULL DEFAULT '{}',
  size            text CHECK (size IN ('micro', 'small', 'medium', 'large')),
  website         text CHECK (website ~ '^https://[^\s]{3,200}$'),
  version         int NOT NULL DEFAULT 1,
  updated_at      timestamptz NOT NULL,
  CONSTRAINT supplier_description_is_text CHECK (jsonb_typeof(description) = 'object'),
  CONSTRAINT supplier_municipality_codes CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$')
);
CREATE INDEX supplier_by_service ON procurement.supplier USING gin (service_kinds);

-- The profile is public (providers are compared by it); only the provider itself writes it.
CALL app.guard('procurement.supplier', 'true', 'organisation_id = app.provider_id()');

-- ------------------------------------------------------------------------------------------------------------ tenders

CREATE SEQUENCE procurement.tender_number;
GRANT USAGE ON SEQUENCE procurement.tender_number TO kasvutori_app;

CREATE TABLE procurement.tender (
  id                     uuid PRIMARY KEY,
  authority_id           uuid NOT NULL REFERENCES app.organisation (id),
  number                 text NOT NULL UNIQUE,                 -- T-2026-0001
  ocid                   text NOT NULL UNIQUE,
  title                  jsonb NOT NULL,                       -- {fi, sv, en}, a language may be missing in a draft
  description            jsonb NOT NULL DEFAULT '{}',
  language               text NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  bid_languages          text[] NOT NULL DEFAULT '{fi}' CHECK (bid_languages <@ '{fi,sv,en}' AND cardinality(bid_languages) > 0),
  procedure              text NOT NULL DEFAULT 'open'
                         CHECK (procedure IN ('open', 'restricted', 'neg-w-call', 'neg-wo-call', 'comp-dial', 'innovation', 'oth-single', 'oth-mult')),
  main_cpv               text CHECK (main_cpv ~ '^\d{8}$'),
  additional_cpv         text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(additional_cpv, ',') ~ '^(\d{8}(,\d{8})*)?$'),
  framework              text NOT NULL DEFAULT 'none' CHECK (framework IN ('none', 'fa-wo-rc', 'fa-w-rc', 'fa-mix')),
  framework_max_cents    bigint CHECK (framework_max_cents > 0),
  estimated_value_cents  bigint CHECK (estimated_value_cents > 0),
  currency               text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
  -- What the officer wrote on the wall clock of Helsinki, and the instant it means. A time in the hour that is lost when
  -- summer time begins names no instant: such a draft can be kept but not published.
  questions_local        timestamp(0),
  questions_deadline     timestamptz,
  submission_local       timestamp(0),
  submission_deadline    timestamptz,
  status                 text NOT NULL DEFAULT 'draft'
                         CHECK (status IN ('draft', 'in-approval', 'published', 'opened', 'decided', 'concluded', 'cancelled')),
  status_at              timestamptz NOT NULL,
  created_by             uuid NOT NULL REFERENCES app.person (id),
  created_at             timestamptz NOT NULL,
  updated_at             timestamptz NOT NULL,
  submitted_by           uuid REFERENCES app.person (id),
  approved_by            uuid REFERENCES app.person (id),
  published_at           timestamptz,
  cancel_reason          text,
  version                int NOT NULL DEFAULT 1,
  CONSTRAINT tender_title_is_text CHECK (jsonb_typeof(title) = 'object' AND jsonb_typeof(description) = 'object'),
  CONSTRAINT tender_questions_instant CHECK (questions_deadline AT TIME ZONE 'Europe/Helsinki' = questions_local),
  CONSTRAINT tender_submission_instant CHECK (submission_deadline AT TIME ZONE 'Europe/Helsinki' = submission_local),
  CONSTRAINT tender_questions_before_bids CHECK (status IN ('draft', 'cancelled') OR questions_deadline < submission_deadline),
  -- Four eyes: whoever submitted the tender for approval does not approve it.
  CONSTRAINT tender_two_officers CHECK (approved_by <> submitted_by),
  CONSTRAINT tender_submitted CHECK (status IN ('draft', 'cancelled') OR submitted_by IS NOT NULL),
  CONSTRAINT tender_published CHECK (status IN ('draft', 'in-approval', 'cancelled')
                                     OR (approved_by IS NOT NULL AND published_at IS NOT NULL AND submission_deadline IS NOT NULL)),
  CONSTRAINT tender_deadline_after_publication CHECK (submission_deadline > published_at),
  CONSTRAINT tender_unpublished_draft CHECK (status NOT IN ('draft', 'in-approval') OR published_at IS NULL),
  CONSTRAINT tender_cancelled CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
  CONSTRAINT tender_same_authority UNIQUE (id, authority_id)
);
CREATE INDEX tender_by_authority ON procurement.tender (authority_id, updated_at DESC, id DESC);
CREATE INDEX tender_by_status ON procurement.tender (authority_id, status, updated_at DESC);
CREATE INDEX tender_public ON procurement.tender (submission_deadline, id) WHERE published_at IS NOT NULL;

-- A draft is the authority's own; from publication on a tender is public (Public Procurement Act 1397/2016 § 58–60).
CALL app.guard('procurement.tender',
  'authority_id = app.authority_id() OR published_at IS NOT NULL',
  'authority_id = app.authority_id()');

CREATE TABLE procurement.lot (
  id                     uuid PRIMARY KEY,
  tender_id              uuid NOT NULL REFERENCES procurement.tender (id),
  number                 int NOT NULL CHECK (number BETWEEN 1 AND 999),
  reference              text NOT NULL CHECK (reference ~ '^LOT-\d{4}$'),
  title                  jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description            jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
  service_kind           text CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipalities         text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  nuts                   text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(nuts, ',') ~ '^([A-Z]{2}[0-9A-Z]{0,3}(,[A-Z]{2}[0-9A-Z]{0,3})*)?$'),
  main_cpv               text CHECK (main_cpv ~ '^\d{8}$'),
  additional_cpv         text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(additional_cpv, ',') ~ '^(\d{8}(,\d{8})*)?$'),
  estimated_value_cents  bigint CHECK (estimated_value_cents > 0),
  framework_max_cents    bigint CHECK (framework_max_cents > 0),
  cap_cents              bigint CHECK (cap_cents > 0),         -- the most one contract of this lot may cost
  starts_on              date,
  duration_months        int CHECK (duration_months BETWEEN 1 AND 120),
  max_awards             int NOT NULL DEFAULT 1 CHECK (max_awards BETWEEN 1 AND 99), -- how many providers may win the lot
  UNIQUE (tender_id, number),
  UNIQUE (tender_id, reference),
  CONSTRAINT lot_of_tender UNIQUE (id, tender_id)
);
CREATE INDEX lot_by_service ON procurement.lot (service_kind);
CREATE INDEX lot_by_municipality ON procurement.lot USING gin (municipalities);

-- A component of what will be paid: 'unit' per approved service event (from the client's voucher), 'attachment' once at
-- the start of service, 'milestone' for employment that has lasted threshold_days (from the contract's outcome money).
CREATE TABLE procurement.lot_price_item (
  id                     uuid PRIMARY KEY,
  lot_id                 uuid NOT NULL REFERENCES procurement.lot (id) ON DELETE CASCADE,
  position               int NOT NULL CHECK (position BETWEEN 1 AND 99),
  code                   text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{0,15}$'),
  kind                   text NOT NULL CHECK (kind IN ('unit', 'attachment', 'milestone')),
  title                  jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  unit                   jsonb NOT NULL CHECK (jsonb_typeof(unit) = 'object'), -- {fi: 'tunti', sv: 'timme', en: 'hour'}
  quantity               int NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),  -- estimated, for comparing prices
  max_unit_price_cents   bigint CHECK (max_unit_price_cents > 0),
  threshold_days         int CHECK (threshold_days BETWEEN 1 AND 1095),
  vat_category           text NOT NULL DEFAULT 'S' CHECK (vat_category IN ('S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O')),
  UNIQUE (lot_id, code),
  UNIQUE (lot_id, position),
  CONSTRAINT price_item_threshold CHECK ((kind = 'milestone') = (threshold_days IS NOT NULL))
);

CREATE TABLE procurement.criterion (
  id           uuid PRIMARY KEY,
  lot_id       uuid NOT NULL REFERENCES procurement.lot (id) ON DELETE CASCADE,
  position     int NOT NULL CHECK (position BETWEEN 1 AND 99),
  kind         text NOT NULL CHECK (kind IN ('price', 'quality')),
  title        jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description  jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
  weight       numeric(5, 2) CHECK (weight > 0 AND weight <= 100), -- percent; may be open in a draft, sums to 100 per lot at publication
  UNIQUE (lot_id, position)
);
CREATE UNIQUE INDEX criterion_one_price ON procurement.criterion (lot_id) WHERE kind = 'price';

CALL app.guard('procurement.lot',
  'EXISTS (SELECT 1 FROM procurement.tender t WHERE t.id = tender_id)',
  'EXISTS (SELECT 1 FROM procurement.tender t WHERE t.id = tender_id AND t.authority_id = app.authority_id())');
CALL app.guard('procurement.lot_price_item',
  'EXISTS (SELECT 1 FROM procurement.lot l WHERE l.id = lot_id)',
  'EXISTS (SELECT 1 FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.id = lot_id AND t.authority_id = app.authority_id())');
CALL app.guard('procurement.criterion',
  'EXISTS (SELECT 1 FROM procurement.lot l WHERE l.id = lot_id)',
  'EXISTS (SELECT 1 FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.id = lot_id AND t.authority_id = app.authority_id())');

-- A draft is saved whole, so its parts may go; the trigger below keeps them once the tender has left the draft.
GRANT DELETE ON procurement.lot, procurement.lot_price_item, procurement.criterion TO kasvutori_app;
CREATE POLICY removals ON procurement.lot FOR DELETE
  USING (app.is_system() OR EXISTS (SELECT 1 FROM procurement.tender t WHERE t.id = tender_id AND t.authority_id = app.authority_id()));
CREATE POLICY removals ON procurement.lot_price_item FOR DELETE
  USING (app.is_system() OR EXISTS (SELECT 1 FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.id = lot_id AND t.authority_id = app.authority_id()));
CREATE POLICY removals ON procurement.criterion FOR DELETE
  USING (app.is_system() OR EXISTS (SELECT 1 FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.id = lot_id AND t.authority_id = app.authority_id()));

-- What providers were asked to bid for does not change under them: content moves only while the tender is a draft.
CREATE FUNCTION procurement.only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := to_jsonb(coalesce(NEW, OLD));
  of_tender uuid := coalesce((part ->> 'tender_id')::uuid,
                             (SELECT l.tender_id FROM procurement.lot l WHERE l.id = (part ->> 'lot_id')::uuid));
  state text := (SELECT t.status FROM procurement.tender t WHERE t.id = of_tender);
BEGIN
  -- The cascade from a deleted lot reaches its items after the lot is gone: the lot's own trigger has judged already.
  IF of_tender IS NULL AND TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF state IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the content of tender % is fixed: it is %', of_tender, coalesce(state, 'not visible')
      USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.lot
  FOR EACH ROW EXECUTE FUNCTION procurement.only_in_draft();
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.lot_price_item
  FOR EACH ROW EXECUTE FUNCTION procurement.only_in_draft();
CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.criterion
  FOR EACH ROW EXECUTE FUNCTION procurement.only_in_draft();

CREATE FUNCTION procurement.tender_content_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.authority_id, OLD.number, OLD.ocid, OLD.created_by, OLD.created_at)
     IS DISTINCT FROM (NEW.authority_id, NEW.number, NEW.ocid, NEW.created_by, NEW.created_at)
     OR OLD.status <> 'draft' AND
     (OLD.title, OLD.description, OLD.language, OLD.bid_languages, OLD.procedure, OLD.main_cpv, OLD.additional_cpv, OLD.framework,
      OLD.framework_max_cents, OLD.estimated_value_cents, OLD.questions_deadline, OLD.submission_deadline)
     IS DISTINCT FROM
     (NEW.title, NEW.description, NEW.language, NEW.bid_languages, NEW.procedure, NEW.main_cpv, NEW.additional_cpv, NEW.framework,
      NEW.framework_max_cents, NEW.estimated_value_cents, NEW.questions_deadline, NEW.submission_deadline)
     OR OLD.published_at IS NOT NULL AND (OLD.published_at, OLD.approved_by, OLD.submitted_by) IS DISTINCT FROM (NEW.published_at, NEW.approved_by, NEW.submitted_by)
  THEN
    RAISE EXCEPTION 'the content of tender % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tender_content_fixed BEFORE UPDATE ON procurement.tender
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_content_fixed();

-- ------------------------------------------------------------------------------------------------------ notice import

-- Where a draft came from: which file, what was read from it and what could not be carried over, with the reason.
CREATE TABLE procurement.notice_import (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL,
  tender_id     uuid NOT NULL UNIQUE,
  file_name     text,
  sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes    int NOT NULL CHECK (size_bytes > 0),
  notice_id     text,
  sdk_version   text,
  read          jsonb NOT NULL,
  losses        jsonb NOT NULL CHECK (jsonb_typeof(losses) = 'array'),
  imported_by   uuid NOT NULL REFERENCES app.person (id),
  imported_at   timestamptz NOT NULL,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CALL app.guard('procurement.notice_import', 'authority_id = app.authority_id()', 'authority_id = app.authority_id()');

-- ------------------------------------------------------------------------------------------------------------- alerts

CREATE TABLE procurement.saved_search (
  id                 uuid PRIMARY KEY,
  provider_id        uuid NOT NULL REFERENCES app.organisation (id),
  person_id          uuid NOT NULL REFERENCES app.person (id),  -- who gets the mail
  name               text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 100),
  cpv_branches       text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(cpv_branches, ',') ~ '^(\d{2,8}(,\d{2,8})*)?$'),
  service_kinds      text[] NOT NULL DEFAULT '{}',
  municipalities     text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  words              text[] NOT NULL DEFAULT '{}',
  language           text CHECK (language IN ('fi', 'sv', 'en')),
  mail               boolean NOT NULL DEFAULT true,
  origin             text NOT NULL CHECK (origin ~ '^https?://[^\s/]+$'), -- the address it was saved at; links in its mails lead there
  -- Possession of the link in the mail is all that is needed to stop the mails, nothing else can be done with it.
  unsubscribe_token  text NOT NULL UNIQUE CHECK (length(unsubscribe_token) >= 32),
  status             text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'removed')),
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  version            int NOT NULL DEFAULT 1
);
CREATE INDEX saved_search_by_provider ON procurement.saved_search (provider_id, created_at DESC) WHERE status = 'active';
CALL app.guard('procurement.saved_search', 'provider_id = app.provider_id()', 'provider_id = app.provider_id()');

CREATE TABLE procurement.alert (
  id               uuid PRIMARY KEY,
  saved_search_id  uuid NOT NULL REFERENCES procurement.saved_search (id),
  provider_id      uuid NOT NULL REFERENCES app.organisation (id),
  tender_id        uuid NOT NULL REFERENCES procurement.tender (id),
  reasons          jsonb NOT NULL CHECK (jsonb_typeof(reasons) = 'array'), -- why it matched, for the reader
  created_at       timestamptz NOT NULL,
  read_at          timestamptz,
  UNIQUE (saved_search_id, tender_id)
);
CREATE INDEX alert_by_provider ON procurement.alert (provider_id, created_at DESC, id DESC);
CALL app.guard('procurement.alert', 'provider_id = app.provider_id()', 'provider_id = app.provider_id()');
