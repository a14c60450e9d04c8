-- Files of a register of incomes, benefits and studies: looked at first, recorded when somebody says so, once.

CREATE TABLE outcomes.register_import (
  id           uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  file_name    text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  encoding     text NOT NULL CHECK (encoding IN ('utf-8', 'windows-1252')),
  status       text NOT NULL DEFAULT 'previewed' CHECK (status IN ('previewed', 'confirmed')),
  row_count    int NOT NULL DEFAULT 0 CHECK (row_count >= 0),
  -- Rows that tell something new, that put right what the register told before, and that tell what is known already.
  new_count     int NOT NULL DEFAULT 0 CHECK (new_count >= 0),
  changed_count int NOT NULL DEFAULT 0 CHECK (changed_count >= 0),
  known_count   int NOT NULL DEFAULT 0 CHECK (known_count >= 0),
  -- [{ line, code, params, cells }] of the rows that will not do, in the order of the file; no personal identity codes.
  errors       jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(errors) = 'array'),
  created_by   uuid NOT NULL REFERENCES app.person (id),
  created_at   timestamptz NOT NULL,
  confirmed_by uuid REFERENCES app.person (id),
  confirmed_at timestamptz,
  version      int NOT NULL DEFAULT 1,
  -- The same file again is the same import.
  UNIQUE (authority_id, sha256),
  CHECK ((status = 'confirmed') = (num_nulls(confirmed_at, confirmed_by) = 0)),
  CHECK (new_count + changed_count + known_count <= row_count)
);
CREATE INDEX register_import_of_authority ON outcomes.register_import (authority_id, created_at DESC, id DESC);
CALL app.guard('outcomes.register_import', 'authority_id = app.authority_id()');

-- The good rows until they are recorded. The client is known by our own id: of the personal identity code nothing is kept.
CREATE TABLE outcomes.register_import_row (
  import_id    uuid NOT NULL REFERENCES outcomes.register_import (id),
  authority_id uuid NOT NULL,
  n            int NOT NULL CHECK (n > 0),
  line         int NOT NULL CHECK (line > 0),
  client_id    uuid NOT NULL,
  fact         jsonb NOT NULL CHECK (jsonb_typeof(fact) = 'object'),
  PRIMARY KEY (import_id, n)
);
CALL app.guard('outcomes.register_import_row', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.register_import_row FROM kasvutori_app;
GRANT DELETE ON outcomes.register_import_row TO kasvutori_app;
CREATE POLICY removes ON outcomes.register_import_row FOR DELETE USING (authority_id = app.authority_id());

CREATE INDEX participation_of_client ON outcomes.participation (authority_id, client_id);
CREATE INDEX fact_of_register ON outcomes.fact (source_key text_pattern_ops) WHERE source = 'register';

-- Which client a keyed hash of a personal identity code is of; the code itself stays with those who keep clients.
CREATE FUNCTION vouchers.clients_of_codes(of_authority uuid, hashes bytea[]) RETURNS TABLE (hash bytea, client_id uuid) LANGUAGE sql STABLE AS
$$ SELECT personal_code_hash, id FROM vouchers.client WHERE authority_id = of_authority AND personal_code_hash = ANY (hashes) $$;
