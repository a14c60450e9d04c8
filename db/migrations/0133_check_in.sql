-- The client shows a code on their phone, the provider enters it: the visit is recorded and confirmed in one.

-- One live code for each choice: the next one takes the place of the one before. The code itself is nowhere; its keyed hash finds it.
CREATE TABLE vouchers.check_in_code (
  choice_id uuid PRIMARY KEY REFERENCES vouchers.choice (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id uuid NOT NULL REFERENCES app.person (id),
  code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CALL app.guard('vouchers.check_in_code', 'person_id = app.person_id() OR provider_id = app.provider_id()',
  'person_id = app.person_id() OR provider_id = app.provider_id()');

-- Guessing is counted by the person who enters codes, before a code is looked up: the count stands though the guess is refused.
CREATE TABLE vouchers.check_in_guess (
  person_id uuid PRIMARY KEY REFERENCES app.person (id),
  since timestamptz NOT NULL,
  guesses int NOT NULL CHECK (guesses >= 0)
);
CALL app.guard('vouchers.check_in_guess', 'person_id = app.person_id()', 'person_id = app.person_id()');

-- The first approved visit starts the service, and the start tells the segment of the last assessment. Who enters a code is the provider, which sees no assessment.
CREATE FUNCTION vouchers.segment_of(client uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT a.segment FROM assessment a WHERE a.client_id = client ORDER BY a.number DESC LIMIT 1 $$;
