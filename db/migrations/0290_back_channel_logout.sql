-- The issuer's own name of a sign-in (`sid` of its ID token), by which it tells that the person has signed out there (OpenID Connect Back-Channel
-- Logout 1.0). NULL where the issuer gives none: then it can tell by the person only.
ALTER TABLE app.session ADD COLUMN issuer_sid text CHECK (length(issuer_sid) BETWEEN 1 AND 255);
CREATE INDEX session_of_issuer_sid ON app.session (issuer_sid) WHERE revoked_at IS NULL AND issuer_sid IS NOT NULL;

-- A logout token is good once: the hash of who issued it and its `jti`, kept for as long as its age would let it in. Real time, as sessions.
CREATE TABLE app.logout_token (
  jti_hash bytea PRIMARY KEY CHECK (length(jti_hash) = 32),
  kept_until timestamptz NOT NULL
);
CREATE INDEX logout_token_by_age ON app.logout_token (kept_until);
CALL app.guard('app.logout_token', 'false');
GRANT DELETE ON app.logout_token TO kasvutori_app;
CREATE POLICY ends ON app.logout_token FOR DELETE USING (app.is_system());
