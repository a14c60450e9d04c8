-- What is known of a whole contract, as facts of a client are known: append-only, with the days they are of and the instant they were recorded.

CREATE TABLE outcomes.contract_fact (
  id           uuid PRIMARY KEY,
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  kind         text NOT NULL CHECK (kind IN ('service', 'score', 'service-level', 'cost', 'cohort', 'result')),
  valid_from   date NOT NULL,
  valid_to     date, -- both days included; only a service goes on
  data         jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'),
  source       text NOT NULL CHECK (source IN ('provider', 'authority')),
  recorded_at  timestamptz NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES app.person (id),
  corrects_id  uuid,
  withdrawn    boolean NOT NULL DEFAULT false,
  reason       text,
  UNIQUE (id, contract_id, kind),
  FOREIGN KEY (corrects_id, contract_id, kind) REFERENCES outcomes.contract_fact (id, contract_id, kind),
  CONSTRAINT contract_fact_is_corrected_once UNIQUE (corrects_id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK (kind = 'service' OR valid_to = valid_from),
  CHECK (corrects_id IS NULL OR length(btrim(reason)) BETWEEN 1 AND 1000),
  CHECK (NOT withdrawn OR corrects_id IS NOT NULL)
);
CREATE INDEX contract_fact_of_contract ON outcomes.contract_fact (contract_id, recorded_at DESC, id DESC);
CALL app.guard('outcomes.contract_fact',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = contract_fact.authority_id
      AND (c.authority_id = app.authority_id() OR c.provider_id = app.provider_id()))');
REVOKE UPDATE ON outcomes.contract_fact FROM kasvutori_app;
CREATE TRIGGER contract_fact_is_append_only BEFORE UPDATE OR DELETE ON outcomes.contract_fact FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Values of published series that prices follow. They are known to everybody: a provider reads what its money is reckoned by.
CREATE TABLE outcomes.index_point (
  id           uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  series       text NOT NULL CHECK (length(btrim(series)) BETWEEN 1 AND 100),
  published_on date NOT NULL,
  value        numeric(18, 6) NOT NULL CHECK (value > 0),
  recorded_at  timestamptz NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES app.person (id),
  corrects_id  uuid,
  withdrawn    boolean NOT NULL DEFAULT false,
  reason       text,
  UNIQUE (id, authority_id),
  FOREIGN KEY (corrects_id, authority_id) REFERENCES outcomes.index_point (id, authority_id),
  CONSTRAINT index_point_is_corrected_once UNIQUE (corrects_id),
  CHECK (corrects_id IS NULL OR length(btrim(reason)) BETWEEN 1 AND 1000),
  CHECK (NOT withdrawn OR corrects_id IS NOT NULL)
);
CREATE INDEX index_point_of_authority ON outcomes.index_point (authority_id, recorded_at DESC, id DESC);
CALL app.guard('outcomes.index_point', 'authority_id = app.authority_id() OR app.provider_id() IS NOT NULL', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.index_point FROM kasvutori_app;
CREATE TRIGGER index_point_is_append_only BEFORE UPDATE OR DELETE ON outcomes.index_point FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
