-- Agreements between public bodies: who organises, produces, pays and keeps the client, for which service in which municipality
-- (Local Government Act 410/2015, chapter 8; Act on the Organisation of Employment Services 380/2023, chapter 3).

CREATE SEQUENCE contracts.cooperation_number;
GRANT USAGE ON SEQUENCE contracts.cooperation_number TO kasvutori_app;

CREATE TABLE contracts.cooperation (
  id                 uuid PRIMARY KEY,
  number             text NOT NULL UNIQUE CHECK (number ~ '^Y-\d{4}-\d{4,}$'),
  authority_id       uuid NOT NULL REFERENCES app.organisation (id), -- whoever keeps the agreement
  kind               text NOT NULL CHECK (kind IN ('municipality-region', 'region-region', 'region-state')),
  title              jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  purpose            jsonb NOT NULL CHECK (jsonb_typeof(purpose) = 'object'),
  valid_from         date NOT NULL,
  valid_to           date CHECK (valid_to > valid_from),             -- half-open; until further notice when null
  service_points     jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(service_points) = 'array'),
  information        jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(information) = 'array'),
  replaces_id        uuid REFERENCES contracts.cooperation (id),
  status             text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'active', 'ended')),
  end_reason         text CHECK (end_reason IN ('cancelled', 'terminated', 'expired', 'replaced')),
  proposed_at        timestamptz,                                    -- from then on its parties know of it
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  CHECK (replaces_id <> id),
  CHECK ((status = 'ended') = (end_reason IS NOT NULL)),
  CHECK (status NOT IN ('proposed', 'active') OR proposed_at IS NOT NULL)
);
CREATE INDEX cooperation_of_authority ON contracts.cooperation (authority_id, updated_at DESC, id DESC);
CREATE UNIQUE INDEX cooperation_renewal ON contracts.cooperation (replaces_id) WHERE status <> 'ended';
CREATE INDEX cooperation_due ON contracts.cooperation (valid_to) WHERE status = 'active';

CREATE TABLE contracts.cooperation_party (
  cooperation_id     uuid NOT NULL REFERENCES contracts.cooperation (id),
  position           int NOT NULL CHECK (position BETWEEN 1 AND 30),
  name               text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  kind               text NOT NULL CHECK (kind IN ('municipality', 'region', 'wellbeing-county', 'state', 'other')),
  organisation_id    uuid REFERENCES app.organisation (id),          -- null: the body does not use this service; the keeper records its decision
  accepted_on        date,
  acceptance         text CHECK (length(acceptance) BETWEEN 1 AND 1000), -- the decision: organ, day and section
  accepted_by        uuid REFERENCES app.person (id),
  PRIMARY KEY (cooperation_id, position),
  UNIQUE (cooperation_id, organisation_id),
  UNIQUE (cooperation_id, name),
  CHECK (num_nonnulls(accepted_on, acceptance, accepted_by) IN (0, 3))
);
CREATE INDEX cooperation_party_of ON contracts.cooperation_party (organisation_id, cooperation_id);

-- One row for each service in each municipality: the same is never promised twice in one agreement.
CREATE TABLE contracts.cooperation_duty (
  cooperation_id     uuid NOT NULL,
  service_kind       text NOT NULL CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipality       text NOT NULL CHECK (municipality ~ '^\d{3}$'),
  organiser          int NOT NULL,
  producer           int NOT NULL,
  payer              int NOT NULL,
  client_owner       int NOT NULL,
  PRIMARY KEY (cooperation_id, service_kind, municipality),
  FOREIGN KEY (cooperation_id, organiser) REFERENCES contracts.cooperation_party,
  FOREIGN KEY (cooperation_id, producer) REFERENCES contracts.cooperation_party,
  FOREIGN KEY (cooperation_id, payer) REFERENCES contracts.cooperation_party,
  FOREIGN KEY (cooperation_id, client_owner) REFERENCES contracts.cooperation_party
);
CREATE INDEX cooperation_duty_where ON contracts.cooperation_duty (municipality, service_kind);

CREATE TABLE contracts.cooperation_cost_key (
  cooperation_id     uuid NOT NULL REFERENCES contracts.cooperation (id),
  position           int NOT NULL CHECK (position BETWEEN 1 AND 20),
  title              jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  kind               text NOT NULL CHECK (kind IN ('population', 'use', 'fixed-share')),
  source             text NOT NULL CHECK (length(source) <= 500),    -- where the weights come from, as of which day
  PRIMARY KEY (cooperation_id, position)
);

CREATE TABLE contracts.cooperation_cost_weight (
  cooperation_id     uuid NOT NULL,
  key                int NOT NULL,
  party              int NOT NULL,
  weight             numeric(14, 4) NOT NULL CHECK (weight >= 0),    -- inhabitants, or hundredths of the whole
  PRIMARY KEY (cooperation_id, key, party),
  FOREIGN KEY (cooperation_id, key) REFERENCES contracts.cooperation_cost_key ON DELETE CASCADE,
  FOREIGN KEY (cooperation_id, party) REFERENCES contracts.cooperation_party
);

-- A cost that was divided. Never edited: a mistake is divided again with the opposite sign.
CREATE TABLE contracts.cooperation_allocation (
  id                 uuid PRIMARY KEY,
  cooperation_id     uuid NOT NULL,
  key                int NOT NULL,
  period_from        date NOT NULL,
  period_to          date NOT NULL CHECK (period_to > period_from),  -- half-open
  total_cents        bigint NOT NULL CHECK (total_cents <> 0),
  ground             text NOT NULL CHECK (length(ground) BETWEEN 3 AND 500),
  made_by            uuid NOT NULL REFERENCES app.person (id),
  made_by_name       text NOT NULL,
  made_at            timestamptz NOT NULL,
  FOREIGN KEY (cooperation_id, key) REFERENCES contracts.cooperation_cost_key
);
CREATE INDEX cooperation_allocation_of ON contracts.cooperation_allocation (cooperation_id, made_at DESC, id DESC);

CREATE TABLE contracts.cooperation_allocation_line (
  allocation_id      uuid NOT NULL REFERENCES contracts.cooperation_allocation (id),
  party              int NOT NULL,
  weight             numeric(14, 4) NOT NULL CHECK (weight >= 0),
  cents              bigint NOT NULL,
  PRIMARY KEY (allocation_id, party)
);

CREATE FUNCTION contracts.allocation_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.total_cents <> (SELECT coalesce(sum(l.cents), 0) FROM contracts.cooperation_allocation_line l WHERE l.allocation_id = NEW.id) THEN
    RAISE EXCEPTION 'the parts of allocation % do not sum to the whole', NEW.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE CONSTRAINT TRIGGER allocation_sums AFTER INSERT ON contracts.cooperation_allocation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION contracts.allocation_sums();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON contracts.cooperation_allocation FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON contracts.cooperation_allocation_line FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- What the parties were asked to accept does not change under them.
CREATE FUNCTION contracts.cooperation_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := to_jsonb(coalesce(NEW, OLD));
  state text := (SELECT c.status FROM contracts.cooperation c WHERE c.id = (part ->> 'cooperation_id')::uuid);
  accepting boolean := TG_TABLE_NAME = 'cooperation_party' AND TG_OP = 'UPDATE' AND state = 'proposed'
    AND to_jsonb(OLD) - ARRAY['accepted_on', 'acceptance', 'accepted_by'] = to_jsonb(NEW) - ARRAY['accepted_on', 'acceptance', 'accepted_by'];
BEGIN
  IF state IS DISTINCT FROM 'draft' AND NOT accepting THEN
    RAISE EXCEPTION 'the content of a cooperation agreement is fixed: it is %', coalesce(state, 'not visible') USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE FUNCTION contracts.cooperation_head_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.number, OLD.authority_id, OLD.replaces_id, OLD.created_at) IS DISTINCT FROM (NEW.id, NEW.number, NEW.authority_id, NEW.replaces_id, NEW.created_at)
     OR OLD.status <> 'draft' AND
     (OLD.kind, OLD.title, OLD.purpose, OLD.valid_from, OLD.service_points, OLD.information) IS DISTINCT FROM
     (NEW.kind, NEW.title, NEW.purpose, NEW.valid_from, NEW.service_points, NEW.information)
     OR OLD.status = 'proposed' AND OLD.valid_to IS DISTINCT FROM NEW.valid_to
     OR OLD.status = 'ended'
  THEN
    RAISE EXCEPTION 'the content of cooperation agreement % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER head_fixed BEFORE UPDATE ON contracts.cooperation FOR EACH ROW EXECUTE FUNCTION contracts.cooperation_head_fixed();

-- A party sees what is proposed to it; its own acceptance is all that it writes.
CREATE FUNCTION contracts.party_to(of_cooperation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT EXISTS (SELECT FROM cooperation_party p JOIN cooperation c ON c.id = p.cooperation_id
                   WHERE c.id = of_cooperation AND c.status <> 'draft' AND c.proposed_at IS NOT NULL AND p.organisation_id = app.authority_id()) $$;
CALL app.guard('contracts.cooperation', 'authority_id = app.authority_id() OR contracts.party_to(id)', 'authority_id = app.authority_id() OR contracts.party_to(id)');

DO $$
DECLARE
  part text;
  seen constant text := 'EXISTS (SELECT FROM contracts.cooperation c WHERE c.id = cooperation_id)';
  own constant text := 'EXISTS (SELECT FROM contracts.cooperation c WHERE c.id = cooperation_id AND c.authority_id = app.authority_id())';
BEGIN
  FOREACH part IN ARRAY ARRAY['party', 'duty', 'cost_key', 'cost_weight'] LOOP
    EXECUTE format('CALL app.guard(%L, %L, %L)', 'contracts.cooperation_' || part, seen,
                   own || CASE WHEN part = 'party' THEN ' OR organisation_id = app.authority_id()' ELSE '' END);
    EXECUTE format('CREATE TRIGGER fixed BEFORE INSERT OR UPDATE OR DELETE ON contracts.cooperation_%s FOR EACH ROW EXECUTE FUNCTION contracts.cooperation_fixed()', part);
    -- A draft is saved whole, so its parts may go; the trigger keeps them once it is proposed.
    EXECUTE format('GRANT DELETE ON contracts.cooperation_%s TO kasvutori_app', part);
    EXECUTE format('CREATE POLICY removals ON contracts.cooperation_%s FOR DELETE USING (app.is_system() OR %s)', part, own);
  END LOOP;
  CALL app.guard('contracts.cooperation_allocation', seen, own);
  CALL app.guard('contracts.cooperation_allocation_line',
    'EXISTS (SELECT FROM contracts.cooperation_allocation a WHERE a.id = allocation_id)',
    'EXISTS (SELECT FROM contracts.cooperation_allocation a JOIN contracts.cooperation c ON c.id = a.cooperation_id WHERE a.id = allocation_id AND c.authority_id = app.authority_id())');
END $$;
