-- Clients from a file: each row is checked and shown before anything is taken in. A personal identity code is never kept in the clear.

CREATE TABLE vouchers.client_import (
  id                uuid PRIMARY KEY,
  authority_id      uuid NOT NULL REFERENCES app.organisation (id),
  file_name         text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
  file_sha256       text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  encoding          text NOT NULL CHECK (encoding IN ('utf-8', 'windows-1252')),
  status            text NOT NULL CHECK (status IN ('preview', 'imported', 'lapsed')),
  made_by           uuid NOT NULL REFERENCES app.person (id),
  made_by_name      text NOT NULL,
  made_at           timestamptz NOT NULL,
  imported_by_name  text,
  imported_at       timestamptz,
  CHECK ((status = 'imported') = (imported_at IS NOT NULL AND imported_by_name IS NOT NULL)),
  UNIQUE (authority_id, file_sha256),
  UNIQUE (id, authority_id)
);
CREATE INDEX client_import_latest ON vouchers.client_import (authority_id, made_at DESC, id);
CREATE INDEX client_import_to_lapse ON vouchers.client_import (made_at) WHERE status = 'preview';
CALL app.guard('vouchers.client_import', 'authority_id = app.authority_id()');

CREATE TABLE vouchers.client_import_row (
  id                       uuid PRIMARY KEY,
  import_id                uuid NOT NULL,
  authority_id             uuid NOT NULL,
  line                     int NOT NULL CHECK (line > 1),
  status                   text NOT NULL CHECK (status IN ('new', 'unchanged', 'changed', 'refused')),
  -- The client the row is of: who is there already, or who is made of it. The code is sealed for that client alone.
  client_id                uuid,
  personal_code_encrypted  bytea,
  personal_code_key        text,
  personal_code_hash       bytea CHECK (length(personal_code_hash) = 32),
  name                     text,
  email                    text,
  phone                    text,
  municipality             text,
  language                 text,
  mobility                 text,
  digital_ability          text,
  case_worker_id           uuid REFERENCES app.person (id),
  changes                  text[] NOT NULL DEFAULT '{}',
  errors                   text[] NOT NULL DEFAULT '{}',
  FOREIGN KEY (import_id, authority_id) REFERENCES vouchers.client_import (id, authority_id),
  UNIQUE (import_id, line),
  CHECK ((status = 'refused') = (cardinality(errors) > 0)),
  CHECK (status = 'refused' OR client_id IS NOT NULL),
  CHECK ((personal_code_encrypted IS NULL) = (personal_code_key IS NULL))
);
CREATE INDEX client_import_row_by_status ON vouchers.client_import_row (import_id, status, line);
CALL app.guard('vouchers.client_import_row', 'authority_id = app.authority_id()');
