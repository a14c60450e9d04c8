-- Each organisation's people are administered in one way: what companies had (invitations, versions of roles) becomes every organisation's.

-- Gives and takes the rights of an authority's people, and does nothing else (member-rules.ts).
ALTER TABLE app.membership DROP CONSTRAINT membership_role_check;
ALTER TABLE app.membership ADD CONSTRAINT membership_role_check CHECK (role IN ('procurement-officer', 'procurement-approver', 'case-worker',
  'contract-manager', 'finance-preparer', 'finance-approver', 'auditor', 'operator', 'people-manager', 'provider-manager', 'provider-bidder',
  'provider-staff'));

CREATE FUNCTION app.manages_people() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM membership m WHERE m.person_id = app.person_id()
      AND ((m.organisation_id = app.provider_id() AND m.role = 'provider-manager') OR (m.organisation_id = app.authority_id() AND m.role = 'people-manager'))) $$;

-- In an authority nobody touches their own rights, whatever the application forgot.
ALTER POLICY inserts ON app.membership WITH CHECK ((SELECT app.is_system()) OR ((SELECT app.manages_people()) AND CASE
  WHEN role LIKE 'provider-%' THEN organisation_id = app.provider_id() ELSE organisation_id = app.authority_id() AND person_id <> app.person_id() END));
ALTER POLICY ends ON app.membership USING ((SELECT app.is_system()) OR ((SELECT app.manages_people()) AND CASE
  WHEN role LIKE 'provider-%' THEN organisation_id = app.provider_id() ELSE organisation_id = app.authority_id() AND person_id <> app.person_id() END));

-- An organisation without anybody who manages its people could never be managed again: judged at commit, under a lock on the organisation.
CREATE OR REPLACE FUNCTION app.keep_a_manager() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  PERFORM FROM organisation WHERE id = OLD.organisation_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM membership WHERE organisation_id = OLD.organisation_id AND role = OLD.role) THEN
    RAISE EXCEPTION 'the last manager of % stays', OLD.organisation_id USING ERRCODE = 'KV006';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER keep_a_manager ON app.membership;
CREATE CONSTRAINT TRIGGER keep_a_manager AFTER DELETE OR UPDATE ON app.membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role IN ('provider-manager', 'people-manager')) EXECUTE FUNCTION app.keep_a_manager();

-- What nobody is at once: judged at commit, as roles are changed one row at a time.
CREATE FUNCTION app.keep_roles_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE held text[];
BEGIN
  SELECT array_agg(role) INTO held FROM membership WHERE person_id = NEW.person_id AND organisation_id = NEW.organisation_id;
  IF (held && ARRAY['people-manager', 'auditor', 'operator'] AND cardinality(held) > 1) OR held @> ARRAY['finance-preparer', 'finance-approver'] THEN
    RAISE EXCEPTION 'one person may not be %', array_to_string(held, ' and ') USING ERRCODE = 'KV007';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_roles_apart AFTER INSERT OR UPDATE ON app.membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.keep_roles_apart();

CREATE TABLE app.invitation (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES app.organisation (id),
  email           text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
  roles           text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['procurement-officer', 'procurement-approver', 'case-worker',
    'contract-manager', 'finance-preparer', 'finance-approver', 'auditor', 'operator', 'people-manager', 'provider-manager', 'provider-bidder',
    'provider-staff']),
  -- Only the hash: whoever reads the table cannot use the link.
  token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  status          text NOT NULL DEFAULT 'sent' CHECK (status IN ('sent', 'accepted', 'revoked')),
  invited_by      uuid NOT NULL REFERENCES app.person (id),
  created_at      timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL CHECK (expires_at > created_at),
  accepted_by     uuid REFERENCES app.person (id) CHECK (accepted_by <> invited_by),
  accepted_at     timestamptz,
  CONSTRAINT invitation_accepted CHECK ((status = 'accepted') = (accepted_by IS NOT NULL) AND (accepted_by IS NULL) = (accepted_at IS NULL))
);
INSERT INTO app.invitation SELECT id, provider_id, email, ARRAY[role], token_hash, status, invited_by, created_at, expires_at, accepted_by, accepted_at
  FROM procurement.supplier_invitation WHERE accepted_by IS DISTINCT FROM invited_by;
DROP TABLE procurement.supplier_invitation;
-- One open invitation for each address: a newer one takes the place of the older.
CREATE UNIQUE INDEX invitation_open ON app.invitation (organisation_id, lower(email)) WHERE status = 'sent';
CALL app.guard('app.invitation', 'organisation_id IN (app.authority_id(), app.provider_id())',
  'organisation_id IN (app.authority_id(), app.provider_id()) AND (SELECT app.manages_people())');

-- Two managers who change one member's roles: the later one is told (412). A row appears with the first change.
CREATE TABLE app.member_version (
  organisation_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id       uuid NOT NULL REFERENCES app.person (id),
  version         int NOT NULL CHECK (version > 1),
  PRIMARY KEY (organisation_id, person_id)
);
INSERT INTO app.member_version SELECT provider_id, person_id, version FROM procurement.member_version;
DROP TABLE procurement.member_version;
CALL app.guard('app.member_version', 'organisation_id IN (app.authority_id(), app.provider_id())',
  'organisation_id IN (app.authority_id(), app.provider_id()) AND (SELECT app.manages_people())');

-- When the people of an organisation last signed in to act for it: for those who manage them, who cannot read sessions.
CREATE FUNCTION app.last_sign_ins() RETURNS TABLE (person_id uuid, at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT s.person_id, max(s.created_at) FROM session s
    WHERE s.acting_organisation_id IN (app.authority_id(), app.provider_id()) AND app.manages_people() GROUP BY s.person_id $$;
CREATE INDEX session_of_organisation ON app.session (acting_organisation_id, person_id, created_at);

-- Nothing else asks it any more.
DROP FUNCTION app.manages_provider();
