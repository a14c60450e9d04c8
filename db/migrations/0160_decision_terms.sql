-- By what power decisions about vouchers are made and where they are contested: what an authority's letters say of itself. Everybody may
-- read it, as the client's letter tells it.
CREATE TABLE vouchers.decision_terms (
  authority_id uuid PRIMARY KEY REFERENCES app.organisation (id),
  power        jsonb NOT NULL CHECK (jsonb_typeof(power) = 'object'), -- the provision that gives the office its power to decide
  registry     jsonb NOT NULL CHECK (jsonb_typeof(registry) = 'object'),
  street       text NOT NULL CHECK (length(btrim(street)) BETWEEN 1 AND 100),
  postal_code  text NOT NULL CHECK (postal_code ~ '^[0-9]{5}$'),
  town         text NOT NULL CHECK (length(btrim(town)) BETWEEN 1 AND 50),
  email        text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  phone        text NOT NULL CHECK (length(btrim(phone)) BETWEEN 3 AND 30),
  hours        jsonb NOT NULL CHECK (jsonb_typeof(hours) = 'object'),
  court        jsonb NOT NULL CHECK (jsonb_typeof(court) = 'object'),
  court_address text NOT NULL CHECK (length(btrim(court_address)) BETWEEN 1 AND 200),
  version      int NOT NULL DEFAULT 1
);
CALL app.guard('vouchers.decision_terms', 'true', 'authority_id = app.authority_id()');

-- In which office the decision was made: its maker may have another one later.
ALTER TABLE vouchers.decision ADD COLUMN decided_as text CHECK (decided_as IN ('case-worker', 'contract-manager'));
UPDATE vouchers.decision d SET decided_as = CASE
  WHEN EXISTS (SELECT FROM app.membership m WHERE m.person_id = d.decided_by AND m.organisation_id = d.authority_id AND m.role = 'contract-manager')
   AND NOT EXISTS (SELECT FROM app.membership m WHERE m.person_id = d.decided_by AND m.organisation_id = d.authority_id AND m.role = 'case-worker')
  THEN 'contract-manager' ELSE 'case-worker' END;
ALTER TABLE vouchers.decision ALTER COLUMN decided_as SET NOT NULL;
