-- Programs that call the API by the issuer's access tokens. Each has a person row like whoever acts, whose subject is its client id at the issuer and
-- whose membership is its role; what it may call of that, until when, and when it last did, stands here. A token of anybody else opens nothing.
CREATE TABLE app.machine_client (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id       uuid NOT NULL UNIQUE REFERENCES app.person (id),
  -- As its person row has them, which those who manage people do not see any more once it has ended.
  name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  contact         text NOT NULL CHECK (contact ~ '^[^@\s]+@[^@\s]+$'),
  client_id       text NOT NULL,
  -- What people approve, people approve: those roles are no machine's (machine-client-rules.ts).
  role            text NOT NULL CHECK (role IN ('procurement-officer', 'case-worker', 'contract-manager', 'finance-preparer', 'auditor',
    'provider-bidder', 'provider-staff')),
  -- Actions of the access table.
  scopes          text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 200),
  -- Real time, as sessions.
  expires_at      timestamptz NOT NULL,
  registered_by   uuid NOT NULL REFERENCES app.person (id) CHECK (registered_by <> person_id),
  registered_by_name text NOT NULL,
  registered_at   timestamptz NOT NULL,
  version         int NOT NULL DEFAULT 1 CHECK (version > 0),
  last_used_at    timestamptz,
  ended_at        timestamptz
);
CREATE INDEX machine_client_of_organisation ON app.machine_client (organisation_id);
CALL app.guard('app.machine_client', 'organisation_id IN (app.authority_id(), app.provider_id())', 'false');
