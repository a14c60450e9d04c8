-- Mandates: somebody acts for a client. What is represented is the client of one authority, so a mandate never opens what
-- another authority keeps of the same person. A mandate is not edited: it is given and it ends, and another one is given.

CREATE TABLE app.mandate (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation,
  person_id uuid NOT NULL REFERENCES app.person, -- who is acted for
  -- Repeated: who acts sees for whom, and the client sees who acts, without a right to read each other's row.
  person_name text NOT NULL,
  representative_id uuid NOT NULL REFERENCES app.person,
  representative_name text NOT NULL,
  scope text[] NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL, -- it ends by itself at the midnight in Finland that ends this day
  given_how text NOT NULL CHECK (given_how IN ('client', 'paper', 'guardianship', 'company')),
  reason text,
  given_by_name text NOT NULL,
  given_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by_name text,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT mandate_for_another CHECK (representative_id <> person_id),
  -- Whoever acts sees what they act on.
  CONSTRAINT mandate_scope CHECK (scope <@ ARRAY['view', 'choose', 'needs', 'events'] AND 'view' = ANY (scope)),
  CONSTRAINT mandate_days CHECK (last_day >= first_day),
  CONSTRAINT mandate_recorded_with_reason CHECK (given_how = 'client' OR length(btrim(reason)) > 0),
  CONSTRAINT mandate_ended CHECK ((ended_at IS NULL) = (ended_by_name IS NULL))
);
CREATE INDEX mandate_of_person ON app.mandate (person_id, given_at);
CREATE INDEX mandate_of_representative ON app.mandate (representative_id, given_at);
CREATE INDEX mandate_of_authority ON app.mandate (authority_id, person_id);
CALL app.guard('app.mandate',
  'authority_id = app.authority_id() OR app.person_id() IN (person_id, representative_id)',
  'authority_id = app.authority_id() OR app.person_id() IN (person_id, representative_id)');
REVOKE UPDATE ON app.mandate FROM kasvutori_app;
GRANT UPDATE (ended_at, ended_by_name, version) ON app.mandate TO kasvutori_app;

CREATE FUNCTION app.mandate_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'an ended mandate stays ended' USING ERRCODE = 'KV002'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mandate_ends_once BEFORE UPDATE ON app.mandate FOR EACH ROW EXECUTE FUNCTION app.mandate_ends_once();

-- A session acts for an organisation, for another person, or for the person themselves.
ALTER TABLE app.session ADD COLUMN acting_mandate_id uuid REFERENCES app.mandate,
  ADD CONSTRAINT session_acts_as_one CHECK (num_nonnulls(acting_organisation_id, acting_mandate_id) <= 1);

-- Who may be named as representative: somebody who signs in for themselves. Whoever has a role in an organisation here (a case
-- worker, a provider that would be chosen) never acts for a client.
CREATE INDEX person_by_email ON app.person (lower(email));
CREATE FUNCTION app.private_people_with_email(wanted text) RETURNS TABLE (id uuid, name text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS
$$ SELECT p.id, p.name, p.language FROM person p
    WHERE lower(p.email) = lower(wanted) AND p.issuer <> 'urn:kasvutori:client'
      AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id) ORDER BY p.id LIMIT 2 $$;

-- ── The third wall: who acts by a mandate of one authority sees and writes that authority's rows only ─────────────────
CREATE FUNCTION app.mandate_authority() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.mandate_authority', true), '')::uuid $$;
CREATE PROCEDURE app.within_mandate(guarded regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY within_mandate ON %s AS RESTRICTIVE USING ((SELECT app.mandate_authority()) IS NULL OR authority_id = (SELECT app.mandate_authority()))', guarded);
END $$;
CALL app.within_mandate('app.mandate');
CALL app.within_mandate('app.history');
CALL app.within_mandate('app.audit_entry');
CALL app.within_mandate('app.document');
CALL app.within_mandate('vouchers.client');
CALL app.within_mandate('vouchers.assessment');
CALL app.within_mandate('vouchers.needs_request');
CALL app.within_mandate('vouchers.voucher');
CALL app.within_mandate('vouchers.choice');
CALL app.within_mandate('vouchers.service_event');
CALL app.within_mandate('vouchers.feedback');
CALL app.within_mandate('vouchers.service_path');
CALL app.within_mandate('vouchers.path_step');
CALL app.within_mandate('vouchers.responsibility');
CALL app.within_mandate('vouchers.team_member');
CALL app.within_mandate('vouchers.consent');
CALL app.within_mandate('vouchers.decision');
CALL app.within_mandate('vouchers.appeal');
CALL app.within_mandate('vouchers.fallback_proposal');
CALL app.within_mandate('vouchers.appointment');
CALL app.within_mandate('vouchers.feedback_words');
CALL app.within_mandate('contracts.deviation');

-- Who acted and for whom stand side by side; the audit entry says the same in its sealed detail.
ALTER TABLE app.history ADD COLUMN on_behalf_of text;
