-- Who is signed in. The browser holds only the id of a row here (in a signed cookie), so that a session can be ended by the
-- server at once. Sessions live in real time: the sandbox clock moves deadlines, not sign-ins, so nothing here reads app.now().

CREATE TABLE app.session (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES app.person,
  -- NULL: the person acts for themselves. Whether the membership still stands is asked at every request, not kept here.
  acting_organisation_id uuid REFERENCES app.organisation,
  -- One answer of the issuer opens one session: the hash of the state it answered, so that a replayed answer meets a taken place.
  state_hash bytea NOT NULL UNIQUE CHECK (length(state_hash) = 32),
  -- Kept for the issuer's own sign-out (OpenID Connect RP-Initiated Logout 1.0, id_token_hint); NULL where it offers none.
  id_token text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  idle_until timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CHECK (created_at < expires_at AND idle_until <= expires_at)
);
CREATE INDEX session_of_person ON app.session (person_id) WHERE revoked_at IS NULL;
-- Only the system reads and writes sessions: nobody can list or take over another's by any query of a feature.
CALL app.guard('app.session', 'false');

-- The demo provider's own short-lived things (sign-ins under way, codes, its signing keys), shared by every server of a demo.
-- Empty in production, where the issuer is elsewhere.
CREATE TABLE app.demo_issuer_record (
  model text NOT NULL,
  id text NOT NULL,
  payload jsonb NOT NULL,
  grant_id text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz, -- NULL: kept (the signing keys)
  PRIMARY KEY (model, id)
);
CREATE INDEX demo_issuer_record_of_grant ON app.demo_issuer_record (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX demo_issuer_record_by_uid ON app.demo_issuer_record (uid) WHERE uid IS NOT NULL;
CREATE INDEX demo_issuer_record_expiring ON app.demo_issuer_record (expires_at);
CALL app.guard('app.demo_issuer_record', 'false');
GRANT DELETE ON app.demo_issuer_record TO kasvutori_app; -- a used code and a finished sign-in must be gone, not marked
CREATE POLICY ends ON app.demo_issuer_record FOR DELETE USING (app.is_system());
