-- Samples of what was paid, drawn so that another auditor draws the same ones, and what was found in them.

CREATE TABLE outcomes.audit_sample (
  id               uuid PRIMARY KEY,
  authority_id     uuid NOT NULL REFERENCES app.organisation (id),
  provider_id      uuid NOT NULL REFERENCES app.organisation (id),
  from_on          date NOT NULL,
  to_on            date NOT NULL,
  -- How it is drawn: the order of SHA-256(seed:line), the smallest first.
  method           text NOT NULL CHECK (method IN ('sha256-order-1')),
  seed             text NOT NULL CHECK (seed ~ '^[0-9a-f]{32}$'),
  frame_hash       text NOT NULL CHECK (frame_hash ~ '^[0-9a-f]{64}$'),
  frame_size       int NOT NULL CHECK (frame_size > 0),
  population_cents bigint NOT NULL CHECK (population_cents > 0),
  tolerance        numeric(5, 2) NOT NULL CHECK (tolerance BETWEEN 0 AND 100), -- per cent of the value of the sample
  drawn_by         uuid NOT NULL REFERENCES app.person (id),
  drawn_at         timestamptz NOT NULL,
  CHECK (to_on >= from_on),
  UNIQUE (id, authority_id)
);
CREATE INDEX audit_sample_of_authority ON outcomes.audit_sample (authority_id, drawn_at DESC, id DESC);
CALL app.guard('outcomes.audit_sample', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.audit_sample FROM kasvutori_app;
CREATE TRIGGER audit_sample_is_append_only BEFORE UPDATE OR DELETE ON outcomes.audit_sample FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

CREATE TABLE outcomes.audit_item (
  sample_id    uuid NOT NULL,
  authority_id uuid NOT NULL,
  n            int NOT NULL CHECK (n > 0),
  line_id      uuid NOT NULL REFERENCES outcomes.payment_line (id),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (sample_id, n),
  UNIQUE (sample_id, line_id),
  FOREIGN KEY (sample_id, authority_id) REFERENCES outcomes.audit_sample (id, authority_id)
);
CALL app.guard('outcomes.audit_item', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.audit_item FROM kasvutori_app;
CREATE TRIGGER audit_item_is_append_only BEFORE UPDATE OR DELETE ON outcomes.audit_item FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- What was found of an item; looked at again, the newest finding counts.
CREATE TABLE outcomes.audit_finding (
  id           uuid PRIMARY KEY,
  sample_id    uuid NOT NULL,
  authority_id uuid NOT NULL,
  n            int NOT NULL,
  error_cents  bigint NOT NULL CHECK (error_cents >= 0),
  reason       text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
  recorded_by  uuid NOT NULL REFERENCES app.person (id),
  recorded_at  timestamptz NOT NULL,
  FOREIGN KEY (sample_id, n) REFERENCES outcomes.audit_item (sample_id, n),
  FOREIGN KEY (sample_id, authority_id) REFERENCES outcomes.audit_sample (id, authority_id)
);
CREATE INDEX audit_finding_of_item ON outcomes.audit_finding (sample_id, n, recorded_at DESC, id DESC);
CALL app.guard('outcomes.audit_finding', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.audit_finding FROM kasvutori_app;
CREATE TRIGGER audit_finding_is_append_only BEFORE UPDATE OR DELETE ON outcomes.audit_finding FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
