-- Suppliers, second half: what a company says of itself grows (CPV codes, where it is at home), newcomers register their company,
-- managers keep their own members, and the self-declaration (European Single Procurement Document) is written once and reused.

ALTER TABLE procurement.supplier
  ADD COLUMN cpv_codes text[] NOT NULL DEFAULT '{}'
    CONSTRAINT supplier_cpv_codes CHECK (array_to_string(cpv_codes, ',') ~ '^(\d{8}(,\d{8})*)?$'),
  -- Regions (NUTS 3) in which the company counts itself as local, beyond its home municipality.
  ADD COLUMN local_areas text[] NOT NULL DEFAULT '{}'
    CONSTRAINT supplier_local_areas CHECK (array_to_string(local_areas, ',') ~ '^(FI[0-9A-Z]{3}(,FI[0-9A-Z]{3})*)?$');
CREATE INDEX supplier_by_cpv ON procurement.supplier USING gin (cpv_codes);
CREATE INDEX supplier_by_municipality ON procurement.supplier USING gin (municipalities);

-- ------------------------------------------------------------------------------------------------------- registration

-- A person who acts for themselves brings a company in and becomes its manager. As the owner, because the organisation is nobody's
-- until this very moment. False, and nothing written, when the business id is known already.
CREATE FUNCTION app.register_provider(organisation uuid, company_name text, company_business_id text, home text, speaks text, at timestamptz)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF app.actor_kind() IS DISTINCT FROM 'client' OR app.person_id() IS NULL THEN
    RAISE EXCEPTION 'a company is registered by a person who acts for themselves' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO organisation (id, kind, name, business_id, municipality, language, created_at)
  VALUES (organisation, 'provider', company_name, company_business_id, home, speaks, at) ON CONFLICT (business_id) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO membership (person_id, organisation_id, role, created_at) VALUES (app.person_id(), organisation, 'provider-manager', at);
  RETURN true;
END $$;

-- ------------------------------------------------------------------------------------------------------------ members

CREATE FUNCTION app.manages_provider() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT EXISTS (SELECT FROM membership m WHERE m.person_id = app.person_id() AND m.organisation_id = app.provider_id() AND m.role = 'provider-manager') $$;

DROP POLICY inserts ON app.membership;
CREATE POLICY inserts ON app.membership FOR INSERT
  WITH CHECK ((SELECT app.is_system()) OR (organisation_id = app.provider_id() AND role LIKE 'provider-%' AND (SELECT app.manages_provider())));
-- A membership is a right that stands or does not: a role taken away must be gone at the next request. The audit trail remembers it.
GRANT DELETE ON app.membership TO kasvutori_app;
CREATE POLICY ends ON app.membership FOR DELETE
  USING ((SELECT app.is_system()) OR (organisation_id = app.provider_id() AND role LIKE 'provider-%' AND (SELECT app.manages_provider())));

-- A company without a manager could never be managed again. Judged at commit, under a lock on the company, so that of two managers
-- who remove each other at once one is refused.
CREATE FUNCTION app.keep_a_manager() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  PERFORM FROM organisation WHERE id = OLD.organisation_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM membership WHERE organisation_id = OLD.organisation_id AND role = 'provider-manager') THEN
    RAISE EXCEPTION 'the last manager of % stays', OLD.organisation_id USING ERRCODE = 'KV006';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_a_manager AFTER DELETE OR UPDATE ON app.membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'provider-manager') EXECUTE FUNCTION app.keep_a_manager();

CREATE TABLE procurement.supplier_invitation (
  id            uuid PRIMARY KEY,
  provider_id   uuid NOT NULL REFERENCES app.organisation (id),
  email         text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
  role          text NOT NULL CHECK (role IN ('provider-manager', 'provider-bidder', 'provider-staff')),
  -- Only the hash: whoever reads the table cannot use the link.
  token_hash    bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  status        text NOT NULL DEFAULT 'sent' CHECK (status IN ('sent', 'accepted', 'revoked')),
  invited_by    uuid NOT NULL REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL CHECK (expires_at > created_at),
  accepted_by   uuid REFERENCES app.person (id),
  accepted_at   timestamptz,
  CONSTRAINT invitation_accepted CHECK ((status = 'accepted') = (accepted_by IS NOT NULL) AND (accepted_by IS NULL) = (accepted_at IS NULL))
);
-- One open invitation for each address: a newer one takes the place of the older.
CREATE UNIQUE INDEX invitation_open ON procurement.supplier_invitation (provider_id, lower(email)) WHERE status = 'sent';
CALL app.guard('procurement.supplier_invitation', 'provider_id = app.provider_id()', 'provider_id = app.provider_id() AND app.manages_provider()');

-- --------------------------------------------------------------------------------------------------- self-declaration

-- One row for each version; nothing is changed, as bids point at the version they used (Public Procurement Act 1397/2016 § 87).
CREATE TABLE procurement.self_declaration (
  id                uuid PRIMARY KEY,
  provider_id       uuid NOT NULL REFERENCES app.organisation (id),
  version_no        int NOT NULL CHECK (version_no > 0),
  -- { exclusion: [{ground, applies, measures}], suitability: [{kind, text, link, validFrom, validTo}] }
  content           jsonb NOT NULL CHECK (jsonb_typeof(content -> 'exclusion') = 'array' AND jsonb_typeof(content -> 'suitability') = 'array'),
  sha256            text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  declared_by       uuid NOT NULL REFERENCES app.person (id),
  declared_by_name  text NOT NULL,
  declared_at       timestamptz NOT NULL,
  UNIQUE (provider_id, version_no),
  CONSTRAINT declaration_of_provider UNIQUE (id, provider_id)
);
CALL app.guard('procurement.self_declaration',
  'provider_id = app.provider_id() OR app.authority_id() IS NOT NULL', 'provider_id = app.provider_id()');
REVOKE UPDATE ON procurement.self_declaration FROM kasvutori_app;
CREATE TRIGGER declaration_is_append_only BEFORE UPDATE OR DELETE ON procurement.self_declaration
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
