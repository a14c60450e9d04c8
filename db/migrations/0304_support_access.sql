-- Support access (break-glass): an operator sees an authority's data for at most an hour, for a reason, once somebody of the authority has let them.
-- Real time, as sessions. A row is never changed once it has ended.
CREATE TABLE app.support_access (
  id                uuid PRIMARY KEY,
  authority_id      uuid NOT NULL REFERENCES app.organisation (id),
  requested_by      uuid NOT NULL REFERENCES app.person (id),
  requested_by_name text NOT NULL,
  requested_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  reason            text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
  ticket            text NOT NULL CHECK (length(ticket) BETWEEN 1 AND 100),
  minutes           int NOT NULL CHECK (minutes BETWEEN 1 AND 60),
  granted_by        uuid REFERENCES app.person (id) CHECK (granted_by <> requested_by),
  granted_by_name   text,
  granted_at        timestamptz,
  until             timestamptz CHECK (until > granted_at AND until <= granted_at + interval '60 minutes'),
  ended_by          uuid REFERENCES app.person (id),
  ended_by_name     text,
  ended_at          timestamptz,
  CHECK ((granted_by IS NULL) = (granted_at IS NULL) AND (granted_by IS NULL) = (until IS NULL) AND (granted_by IS NULL) = (granted_by_name IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX support_access_of_authority ON app.support_access (authority_id, requested_at, id);
CREATE INDEX support_access_of_person ON app.support_access (requested_by, until) WHERE ended_at IS NULL AND granted_at IS NOT NULL;
CALL app.guard('app.support_access', 'authority_id = app.authority_id() OR requested_by = app.person_id()', 'authority_id = app.authority_id()');
