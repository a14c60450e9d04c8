-- Files of visits that a provider sends: looked at first, recorded when the provider says so, once.

CREATE TABLE vouchers.event_import (
  id uuid PRIMARY KEY,
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  encoding text NOT NULL CHECK (encoding IN ('utf-8', 'windows-1252')),
  -- Kept until the rows are recorded: what is confirmed is the very file that was looked at.
  content bytea,
  status text NOT NULL DEFAULT 'previewed' CHECK (status IN ('previewed', 'confirmed')),
  row_count int NOT NULL CHECK (row_count >= 0),
  good_count int NOT NULL CHECK (good_count BETWEEN 0 AND row_count),
  amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
  -- [{ line, code, params, cells }] of the rows that will not do, in the order of the file.
  errors jsonb NOT NULL CHECK (jsonb_typeof(errors) = 'array'),
  created_by uuid NOT NULL REFERENCES app.person (id),
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  -- The same file again is the same import: two tabs and a second sending meet here.
  UNIQUE (provider_id, sha256),
  CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL)),
  CHECK ((status = 'confirmed') = (content IS NULL))
);
CREATE INDEX event_import_by_provider ON vouchers.event_import (provider_id, created_at DESC, id DESC);
CALL app.guard('vouchers.event_import', 'provider_id = app.provider_id()', 'provider_id = app.provider_id()');
REVOKE UPDATE ON vouchers.event_import FROM kasvutori_app;
GRANT UPDATE (status, content, row_count, good_count, amount_cents, errors, confirmed_at, version) ON vouchers.event_import TO kasvutori_app;
