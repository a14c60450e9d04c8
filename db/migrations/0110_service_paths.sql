-- A client's service path: steps in order or side by side, whoever gives them, shared with whom the client allows.

CREATE TABLE vouchers.service_path (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL,
  client_id     uuid NOT NULL UNIQUE,
  person_id     uuid NOT NULL,
  created_at    timestamptz NOT NULL,
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  UNIQUE (id, person_id, authority_id)
);
CREATE INDEX service_path_by_person ON vouchers.service_path (person_id);

-- With whom the client shares the path, and when it was taken back. The name is the one the client agreed to be known by.
CREATE TABLE vouchers.path_share (
  id               uuid PRIMARY KEY,
  path_id          uuid NOT NULL,
  authority_id     uuid NOT NULL,
  person_id        uuid NOT NULL,
  client_name      text NOT NULL,
  organisation_id  uuid NOT NULL REFERENCES app.organisation (id),
  given_at         timestamptz NOT NULL,
  ended_at         timestamptz,
  FOREIGN KEY (path_id, person_id, authority_id) REFERENCES vouchers.service_path (id, person_id, authority_id),
  CHECK (ended_at IS NULL OR ended_at >= given_at)
);
CREATE UNIQUE INDEX one_share_of_path ON vouchers.path_share (path_id, organisation_id) WHERE ended_at IS NULL;
CREATE INDEX path_share_by_organisation ON vouchers.path_share (organisation_id, given_at DESC, id) WHERE ended_at IS NULL;
CALL app.guard('vouchers.path_share',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR (ended_at IS NULL AND organisation_id IN (app.authority_id(), app.provider_id())) $$,
  'person_id = app.person_id()');
REVOKE UPDATE ON vouchers.path_share FROM kasvutori_app;
GRANT UPDATE (ended_at) ON vouchers.path_share TO kasvutori_app;

CALL app.guard('vouchers.service_path',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR EXISTS (SELECT FROM vouchers.path_share s WHERE s.path_id = service_path.id AND s.ended_at IS NULL
                   AND s.organisation_id IN (app.authority_id(), app.provider_id())) $$);
REVOKE UPDATE ON vouchers.service_path FROM kasvutori_app;
GRANT UPDATE (version) ON vouchers.service_path TO kasvutori_app;

CREATE TABLE vouchers.path_step (
  id                 uuid PRIMARY KEY,
  path_id            uuid NOT NULL,
  authority_id       uuid NOT NULL,
  person_id          uuid NOT NULL,
  stage              int NOT NULL CHECK (stage > 0),     -- steps of one stage go side by side
  position           int NOT NULL CHECK (position > 0),
  goal               text NOT NULL CHECK (length(btrim(goal)) BETWEEN 1 AND 300),
  acts               text NOT NULL CHECK (acts IN ('client', 'case-worker', 'organisation')),
  sector             text CHECK (sector IN ('public', 'municipal', 'third-sector', 'private')),
  organisation_id    uuid REFERENCES app.organisation (id),
  organisation_name  text CHECK (length(btrim(organisation_name)) BETWEEN 1 AND 300),
  service_id         uuid,
  service            text CHECK (length(btrim(service)) BETWEEN 1 AND 300),
  planned_from       date,
  planned_to         date,
  voucher_id         uuid REFERENCES vouchers.voucher (id),
  status             text NOT NULL CHECK (status IN ('planned', 'under-way', 'done', 'dropped')),
  reason             text,
  started_at         timestamptz,
  ended_at           timestamptz,
  FOREIGN KEY (path_id, person_id, authority_id) REFERENCES vouchers.service_path (id, person_id, authority_id),
  FOREIGN KEY (service_id, authority_id) REFERENCES vouchers.service (id, authority_id),
  CHECK ((acts = 'organisation') = (sector IS NOT NULL AND organisation_name IS NOT NULL)),
  CHECK (organisation_id IS NULL OR acts = 'organisation'),
  CHECK (service_id IS NULL OR service IS NULL),
  CHECK (planned_from <= planned_to),
  CHECK ((status IN ('done', 'dropped')) = (ended_at IS NOT NULL)),
  CHECK (status <> 'planned' OR started_at IS NULL),
  CHECK (status NOT IN ('under-way', 'done') OR started_at IS NOT NULL),
  CONSTRAINT step_dropped_with_reason CHECK (status <> 'dropped' OR length(btrim(reason)) > 0)
);
CREATE INDEX path_step_in_order ON vouchers.path_step (path_id, stage, position);
CREATE INDEX path_step_of_voucher ON vouchers.path_step (voucher_id);
-- Another organisation marks its own step, nothing else of it.
CALL app.guard('vouchers.path_step',
  $$ authority_id = app.authority_id() OR EXISTS (SELECT FROM vouchers.service_path p WHERE p.id = path_id) $$,
  $$ authority_id = app.authority_id()
     OR (organisation_id IN (app.authority_id(), app.provider_id())
         AND EXISTS (SELECT FROM vouchers.path_share s WHERE s.path_id = path_step.path_id AND s.ended_at IS NULL
                        AND s.organisation_id IN (app.authority_id(), app.provider_id()))) $$);

-- The path as it was after each change.
CREATE TABLE vouchers.path_version (
  path_id   uuid NOT NULL REFERENCES vouchers.service_path (id),
  number    int NOT NULL CHECK (number > 0),
  steps     jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array'),
  made_by   text NOT NULL,
  made_at   timestamptz NOT NULL,
  PRIMARY KEY (path_id, number)
);
CALL app.guard('vouchers.path_version', 'EXISTS (SELECT FROM vouchers.service_path p WHERE p.id = path_id)');
CREATE TRIGGER path_version_is_append_only BEFORE UPDATE OR DELETE ON vouchers.path_version
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
