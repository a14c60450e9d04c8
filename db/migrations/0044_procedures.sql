-- Procedures beyond the open one: who may take part and when (requests to participate, invitations), rounds of negotiation or dialogue,
-- call-offs from a framework or from an always-open supplier register, and the joint development phase of an alliance.
-- What each kind of procedure consists of is data in libs/procurement/src/procedures/procedure-table.ts; here stands what has happened.

-- ── Supplier register: providers join at any time (Act 1397/2016 §§ 49–52; directive 2014/24/EU, article 34) ─────────────
CREATE SEQUENCE procurement.register_number;
GRANT USAGE ON SEQUENCE procurement.register_number TO kasvutori_app;

CREATE TABLE procurement.supplier_register (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  number        text NOT NULL UNIQUE,                                        -- R-2026-0001
  title         jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  description   jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(description) = 'object'),
  language      text NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  main_cpv      text CHECK (main_cpv ~ '^\d{8}$'),
  requirements  jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(requirements) = 'array'), -- [{fi, sv, en}], each answered by every applicant
  valid_to      date,                                                        -- the last day of joining and of call-offs
  status        text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'closed')),
  created_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  published_by  uuid REFERENCES app.person (id),
  published_at  timestamptz,
  closed_at     timestamptz,
  close_reason  text CHECK (length(close_reason) BETWEEN 3 AND 2000),
  version       int NOT NULL DEFAULT 1,
  CONSTRAINT register_two_officers CHECK (published_by <> created_by),
  CONSTRAINT register_published CHECK ((status = 'draft') = (published_at IS NULL) AND (published_at IS NULL) = (published_by IS NULL)),
  CONSTRAINT register_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (close_reason IS NULL)),
  UNIQUE (id, authority_id)
);
CREATE INDEX supplier_register_of_authority ON procurement.supplier_register (authority_id, updated_at DESC, id DESC);
CREATE INDEX supplier_register_public ON procurement.supplier_register (published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CALL app.guard('procurement.supplier_register', 'authority_id = app.authority_id() OR published_at IS NOT NULL', 'authority_id = app.authority_id()');

CREATE TABLE procurement.register_category (
  id             uuid PRIMARY KEY,
  register_id    uuid NOT NULL REFERENCES procurement.supplier_register (id),
  number         int NOT NULL CHECK (number BETWEEN 1 AND 99),
  title          jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  service_kind   text NOT NULL CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipalities text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(municipalities, ',') ~ '^(\d{3}(,\d{3})*)?$'),
  unit           jsonb NOT NULL CHECK (jsonb_typeof(unit) = 'object'),       -- what one of it is: {fi: 'tunti', sv: 'timme', en: 'hour'}
  UNIQUE (register_id, number),
  UNIQUE (id, register_id)
);
CALL app.guard('procurement.register_category',
  'EXISTS (SELECT FROM procurement.supplier_register r WHERE r.id = register_id)',
  'EXISTS (SELECT FROM procurement.supplier_register r WHERE r.id = register_id AND r.authority_id = app.authority_id())');
-- A draft is saved whole, so its categories may go; the trigger keeps them once the register is published.
GRANT DELETE ON procurement.register_category TO kasvutori_app;
CREATE POLICY removals ON procurement.register_category FOR DELETE
  USING (app.is_system() OR EXISTS (SELECT FROM procurement.supplier_register r WHERE r.id = register_id AND r.authority_id = app.authority_id()));

CREATE FUNCTION procurement.register_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE state text := (SELECT r.status FROM procurement.supplier_register r WHERE r.id = coalesce(NEW.register_id, OLD.register_id));
BEGIN
  IF state IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the categories of a published register are fixed' USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER register_fixed BEFORE INSERT OR UPDATE OR DELETE ON procurement.register_category
  FOR EACH ROW EXECUTE FUNCTION procurement.register_fixed();

CREATE FUNCTION procurement.register_head_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.authority_id, OLD.number, OLD.created_by, OLD.created_at) IS DISTINCT FROM (NEW.authority_id, NEW.number, NEW.created_by, NEW.created_at)
     OR OLD.status <> 'draft' AND (OLD.title, OLD.description, OLD.language, OLD.main_cpv, OLD.requirements, OLD.valid_to, OLD.published_at, OLD.published_by)
        IS DISTINCT FROM (NEW.title, NEW.description, NEW.language, NEW.main_cpv, NEW.requirements, NEW.valid_to, NEW.published_at, NEW.published_by) THEN
    RAISE EXCEPTION 'a published register is fixed' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER register_head_fixed BEFORE UPDATE ON procurement.supplier_register
  FOR EACH ROW EXECUTE FUNCTION procurement.register_head_fixed();

-- A provider's membership of a category, from its application on.
CREATE TABLE procurement.register_member (
  id           uuid PRIMARY KEY,
  register_id  uuid NOT NULL,
  category_id  uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  status       text NOT NULL CHECK (status IN ('applied', 'accepted', 'declined', 'withdrawn', 'suspended', 'removed', 'left')),
  answers      jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'array'),       -- one text for each requirement
  applied_by   uuid NOT NULL REFERENCES app.person (id),
  applied_at   timestamptz NOT NULL,
  decide_by    date NOT NULL,                                                -- the 10th working day after the application
  decided_by   uuid REFERENCES app.person (id),
  decided_at   timestamptz,
  reason       text CHECK (length(reason) BETWEEN 3 AND 4000),
  status_at    timestamptz NOT NULL,
  version      int NOT NULL DEFAULT 1,
  FOREIGN KEY (register_id, authority_id) REFERENCES procurement.supplier_register (id, authority_id),
  FOREIGN KEY (category_id, register_id) REFERENCES procurement.register_category (id, register_id),
  CONSTRAINT member_decided CHECK (status IN ('applied', 'withdrawn', 'left') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT member_reason CHECK (status NOT IN ('declined', 'suspended', 'removed') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX register_member_live ON procurement.register_member (category_id, provider_id) WHERE status IN ('applied', 'accepted', 'suspended');
CREATE INDEX register_member_of_register ON procurement.register_member (register_id, applied_at DESC, id DESC);
CREATE INDEX register_member_of_provider ON procurement.register_member (provider_id, applied_at DESC);
CREATE INDEX register_member_waiting ON procurement.register_member (authority_id, decide_by) WHERE status = 'applied';
CALL app.guard('procurement.register_member',
  'authority_id = app.authority_id() OR provider_id = app.provider_id()',
  'authority_id = app.authority_id() OR provider_id = app.provider_id()');

CREATE FUNCTION procurement.provider_does_not_decide() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app.provider_id() IS NOT NULL AND NEW.status NOT IN ('applied', 'withdrawn', 'left') THEN
    RAISE EXCEPTION 'a provider does not decide on its own membership' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER provider_does_not_decide BEFORE INSERT OR UPDATE ON procurement.register_member
  FOR EACH ROW EXECUTE FUNCTION procurement.provider_does_not_decide();

-- ── The procedure of a tender ────────────────────────────────────────────────────────────────────────────────────────
-- A tender without a row follows the open procedure. `stage` is what the tender's own status does not tell while it is published.
CREATE TABLE procurement.tender_procedure (
  tender_id            uuid PRIMARY KEY,
  authority_id         uuid NOT NULL,
  kind                 text NOT NULL CHECK (kind IN ('open', 'restricted', 'negotiated', 'competitive-dialogue', 'innovation-partnership',
                         'light-free-form', 'light-in-stages', 'framework', 'mini-competition', 'alliance')),
  stage                text CHECK (stage IN ('requests', 'rounds', 'bids')),
  requests_local       timestamp(0),                                         -- as in tender: the wall clock of Helsinki and the instant it means
  requests_deadline    timestamptz,
  min_candidates       int CHECK (min_candidates BETWEEN 1 AND 99),
  max_candidates       int CHECK (max_candidates BETWEEN 1 AND 999),
  may_reduce           boolean NOT NULL DEFAULT false,
  selection            jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(selection) = 'object'), -- how candidates are chosen
  framework_lot_id     uuid REFERENCES procurement.lot (id),
  register_category_id uuid REFERENCES procurement.register_category (id),
  updated_at           timestamptz NOT NULL,
  version              int NOT NULL DEFAULT 1,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  CONSTRAINT procedure_requests_instant CHECK (requests_deadline AT TIME ZONE 'Europe/Helsinki' = requests_local),
  CONSTRAINT procedure_candidates CHECK (min_candidates <= max_candidates),
  CONSTRAINT procedure_call_off CHECK ((kind = 'mini-competition') = (num_nonnulls(framework_lot_id, register_category_id) = 1)
                                       AND num_nonnulls(framework_lot_id, register_category_id) < 2),
  CONSTRAINT procedure_requests CHECK (stage IS DISTINCT FROM 'requests' OR requests_deadline IS NOT NULL),
  UNIQUE (tender_id, authority_id)
);
CREATE INDEX tender_procedure_of_framework ON procurement.tender_procedure (framework_lot_id) WHERE framework_lot_id IS NOT NULL;
CREATE INDEX tender_procedure_of_category ON procurement.tender_procedure (register_category_id) WHERE register_category_id IS NOT NULL;

-- What the call promised is not changed under those who answer it; only the stage moves on.
CREATE FUNCTION procurement.procedure_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.tender_id, OLD.authority_id, OLD.framework_lot_id, OLD.register_category_id)
     IS DISTINCT FROM (NEW.tender_id, NEW.authority_id, NEW.framework_lot_id, NEW.register_category_id)
     OR OLD.stage IS NOT NULL AND (NEW.stage IS NULL
        OR (OLD.kind, OLD.requests_deadline, OLD.min_candidates, OLD.max_candidates, OLD.may_reduce, OLD.selection)
           IS DISTINCT FROM (NEW.kind, NEW.requests_deadline, NEW.min_candidates, NEW.max_candidates, NEW.may_reduce, NEW.selection)) THEN
    RAISE EXCEPTION 'the procedure of tender % is fixed', OLD.tender_id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER procedure_fixed BEFORE UPDATE ON procurement.tender_procedure FOR EACH ROW EXECUTE FUNCTION procurement.procedure_fixed();

-- ── Requests to participate ──────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.participation_request (
  id           uuid PRIMARY KEY,
  tender_id    uuid NOT NULL,
  authority_id uuid NOT NULL,
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  status       text NOT NULL CHECK (status IN ('submitted', 'withdrawn', 'selected', 'declined')),
  statement    text NOT NULL CHECK (length(statement) BETWEEN 1 AND 20000),
  submitted_by uuid NOT NULL REFERENCES app.person (id),
  submitted_at timestamptz NOT NULL,
  -- Unsuitable, or suitable but not among the best where the number is limited: the law treats them differently.
  ground       text CHECK (ground IN ('unsuitable', 'not-among-best')),
  reason       text CHECK (length(reason) BETWEEN 3 AND 4000),
  decided_by   uuid REFERENCES app.person (id),
  decided_at   timestamptz,
  version      int NOT NULL DEFAULT 1,
  UNIQUE (tender_id, provider_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender_procedure (tender_id, authority_id),
  CONSTRAINT request_decided CHECK ((status IN ('selected', 'declined')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL AND reason IS NOT NULL)),
  CONSTRAINT request_declined CHECK ((status = 'declined') = (ground IS NOT NULL))
);
CREATE INDEX participation_request_of_provider ON procurement.participation_request (provider_id, submitted_at DESC);

CREATE FUNCTION procurement.requests_are_open(of_tender uuid) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM tender_procedure WHERE tender_id = of_tender AND requests_deadline <= app.now()) $$;

-- Before the deadline the buyer does not know who has asked to take part.
CALL app.guard('procurement.participation_request',
  'provider_id = app.provider_id() OR (authority_id = app.authority_id() AND procurement.requests_are_open(tender_id))',
  '(provider_id = app.provider_id() AND status IN (''submitted'', ''withdrawn'')) OR (authority_id = app.authority_id() AND procurement.requests_are_open(tender_id))');

-- ── Invitations: who may take part from here on ──────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.invitation (
  tender_id     uuid NOT NULL,
  provider_id   uuid NOT NULL REFERENCES app.organisation (id),
  authority_id  uuid NOT NULL,
  person_id     uuid NOT NULL REFERENCES app.person (id),                   -- who gets the mail
  invited_at    timestamptz NOT NULL,
  reduced_at    timestamptz CHECK (reduced_at >= invited_at),                -- left out between rounds, as the call said might happen
  reduce_reason text CHECK (length(reduce_reason) BETWEEN 3 AND 4000),
  PRIMARY KEY (tender_id, provider_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender_procedure (tender_id, authority_id),
  CONSTRAINT invitation_reduced CHECK ((reduced_at IS NULL) = (reduce_reason IS NULL))
);
CREATE INDEX invitation_of_provider ON procurement.invitation (provider_id, invited_at DESC);
CALL app.guard('procurement.invitation', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'authority_id = app.authority_id()');

CREATE FUNCTION procurement.was_invited(to_tender uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM invitation WHERE tender_id = to_tender AND provider_id = provider) $$;

-- Who may bid, and whether it is time: anyone in a procedure without invitations, else the invited who have not been left out, once bids are called for.
CREATE FUNCTION procurement.may_bid(for_tender uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT NOT EXISTS (SELECT FROM tender_procedure p WHERE p.tender_id = for_tender AND p.kind NOT IN ('open', 'light-free-form', 'framework'))
       OR EXISTS (SELECT FROM tender_procedure p JOIN invitation i ON i.tender_id = p.tender_id
                   WHERE p.tender_id = for_tender AND p.stage = 'bids' AND i.provider_id = may_bid.provider AND i.reduced_at IS NULL) $$;
CREATE POLICY bidders_are_admitted ON procurement.bid AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.is_system() OR procurement.may_bid(tender_id, provider_id));

-- ── Call-offs are between the buyer and those invited, until they have been decided ──────────────────────────────────
ALTER TABLE procurement.tender ADD COLUMN by_invitation boolean NOT NULL DEFAULT false;
CREATE POLICY call_offs_among_the_invited ON procurement.tender AS RESTRICTIVE FOR SELECT
  USING (NOT by_invitation OR authority_id = app.authority_id() OR status IN ('decided', 'concluded') OR app.is_system()
         OR procurement.was_invited(id, app.provider_id()));

CREATE FUNCTION procurement.tender_origin_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.by_invitation IS DISTINCT FROM OLD.by_invitation AND OLD.status <> 'draft' THEN
    RAISE EXCEPTION 'who tender % is for is fixed', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tender_origin_fixed BEFORE UPDATE OF by_invitation ON procurement.tender
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_origin_fixed();

-- Guarded last: a tender's procedure is seen by whoever sees the tender.
CALL app.guard('procurement.tender_procedure',
  'EXISTS (SELECT FROM procurement.tender t WHERE t.id = tender_id)', 'authority_id = app.authority_id()');

-- ── Rounds of negotiation or dialogue ────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.procedure_round (
  id            uuid PRIMARY KEY,
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  number        int NOT NULL CHECK (number BETWEEN 1 AND 99),
  title         text NOT NULL CHECK (length(title) BETWEEN 1 AND 400),
  invitation    text NOT NULL CHECK (length(invitation) BETWEEN 1 AND 20000),
  wants_price   boolean NOT NULL DEFAULT false,                              -- a preliminary offer, not only an answer
  answers_local timestamp(0) NOT NULL,
  answers_until timestamptz NOT NULL,
  opened_by     uuid NOT NULL REFERENCES app.person (id),
  opened_at     timestamptz NOT NULL,
  unsealed_by   uuid REFERENCES app.person (id),
  unsealed_at   timestamptz,
  record        text CHECK (length(record) BETWEEN 3 AND 20000),             -- what was negotiated
  recorded_by   uuid REFERENCES app.person (id),
  recorded_at   timestamptz,
  version       int NOT NULL DEFAULT 1,
  UNIQUE (tender_id, number),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender_procedure (tender_id, authority_id),
  CONSTRAINT round_instant CHECK (answers_until AT TIME ZONE 'Europe/Helsinki' = answers_local),
  CONSTRAINT round_ahead CHECK (answers_until > opened_at),
  CONSTRAINT round_sealed_until CHECK ((unsealed_at IS NULL) = (unsealed_by IS NULL) AND (unsealed_at IS NULL OR unsealed_at >= answers_until)),
  CONSTRAINT round_recorded CHECK (num_nonnulls(record, recorded_by, recorded_at) IN (0, 3)),
  CONSTRAINT round_recorded_after CHECK (recorded_at >= unsealed_at)
);
CALL app.guard('procurement.procedure_round',
  'authority_id = app.authority_id() OR procurement.was_invited(tender_id, app.provider_id())', 'authority_id = app.authority_id()');
-- One round at a time.
CREATE UNIQUE INDEX procedure_round_running ON procurement.procedure_round (tender_id) WHERE recorded_at IS NULL;

-- Answers are sealed for a key of the round's own, as bids are for that of the tender.
CREATE TABLE procurement.round_key (
  round_id            uuid PRIMARY KEY REFERENCES procurement.procedure_round (id),
  authority_id        uuid NOT NULL,
  public_jwk          jsonb NOT NULL CHECK (NOT public_jwk ? 'd'),
  wrapped_private_jwk text NOT NULL
);
CALL app.guard('procurement.round_key', 'authority_id = app.authority_id()');
REVOKE UPDATE ON procurement.round_key FROM kasvutori_app;
CREATE FUNCTION procurement.public_key_of_round(of_round uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT public_jwk FROM round_key WHERE round_id = of_round $$;

CREATE TABLE procurement.round_answer (
  id           uuid PRIMARY KEY,
  round_id     uuid NOT NULL REFERENCES procurement.procedure_round (id),
  provider_id  uuid NOT NULL REFERENCES app.organisation (id),
  version_no   int NOT NULL DEFAULT 1 CHECK (version_no > 0),
  jwe          text NOT NULL CHECK (length(jwe) <= 2000000),
  sha256       text NOT NULL CHECK (sha256 = encode(sha256(convert_to(jwe, 'UTF8')), 'hex')),
  submitted_by uuid NOT NULL REFERENCES app.person (id),
  submitted_at timestamptz NOT NULL,
  content      jsonb,                                                        -- known once the round has been unsealed
  UNIQUE (round_id, provider_id)
);
CREATE FUNCTION procurement.round_is_unsealed(of_round uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM procedure_round WHERE id = of_round AND unsealed_at IS NOT NULL) $$;
CREATE FUNCTION procurement.round_takes_answers(of_round uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM procedure_round r JOIN invitation i ON i.tender_id = r.tender_id
                   WHERE r.id = of_round AND r.unsealed_at IS NULL AND i.provider_id = provider AND i.reduced_at IS NULL) $$;
CALL app.guard('procurement.round_answer',
  'provider_id = app.provider_id() OR (app.authority_id() IS NOT NULL AND procurement.round_is_unsealed(round_id) AND EXISTS (SELECT FROM procurement.procedure_round r WHERE r.id = round_id AND r.authority_id = app.authority_id()))',
  '(provider_id = app.provider_id() AND content IS NULL AND procurement.round_takes_answers(round_id, provider_id)) OR (app.authority_id() IS NOT NULL AND procurement.round_is_unsealed(round_id) AND EXISTS (SELECT FROM procurement.procedure_round r WHERE r.id = round_id AND r.authority_id = app.authority_id()))');

-- ── The joint development phase of an alliance ───────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.development_phase (
  tender_id    uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  goals        text NOT NULL CHECK (length(goals) BETWEEN 3 AND 20000),
  target_cents bigint CHECK (target_cents > 0),                              -- the target price the parties develop towards
  planned_end  date NOT NULL,
  started_by   uuid NOT NULL REFERENCES app.person (id),
  started_at   timestamptz NOT NULL,
  outcome      text CHECK (outcome IN ('continue', 'stop')),
  grounds      text CHECK (length(grounds) BETWEEN 3 AND 20000),
  decided_by   uuid REFERENCES app.person (id) CHECK (decided_by <> started_by), -- four eyes
  decided_at   timestamptz CHECK (decided_at >= started_at),
  version      int NOT NULL DEFAULT 1,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender_procedure (tender_id, authority_id),
  CONSTRAINT development_decided CHECK (num_nonnulls(outcome, grounds, decided_by, decided_at) IN (0, 4))
);
CALL app.guard('procurement.development_phase',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM procurement.award a WHERE a.tender_id = development_phase.tender_id AND a.provider_id = app.provider_id())',
  'authority_id = app.authority_id()');
