-- What clients say of a provider under a contract, as those who pay by quality hear of it: each published batch, never fewer than five clients.
CREATE TABLE outcomes.quality_fact (
  id            uuid PRIMARY KEY,
  contract_id   uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  provider_id   uuid NOT NULL REFERENCES app.organisation (id),
  measure       text NOT NULL CHECK (measure IN ('experience', 'result')),
  batch         int NOT NULL CHECK (batch > 0),
  clients       int NOT NULL CHECK (clients >= 5),
  -- Parts of ten thousand: of the way from grade 1 to grade 5, or of the clients.
  score         int NOT NULL CHECK (score BETWEEN 0 AND 10000),
  low           int NOT NULL CHECK (low BETWEEN 0 AND 10000),
  high          int NOT NULL CHECK (high BETWEEN 0 AND 10000),
  published_on  date NOT NULL,
  recorded_at   timestamptz NOT NULL,
  CONSTRAINT quality_fact_is_told_once UNIQUE (contract_id, measure, batch),
  CHECK (low <= score AND score <= high)
);
CREATE INDEX quality_fact_of_contract ON outcomes.quality_fact (contract_id, recorded_at DESC, id);
CALL app.guard('outcomes.quality_fact', 'authority_id = app.authority_id() OR provider_id = app.provider_id()', 'false');
CREATE TRIGGER quality_fact_is_append_only BEFORE UPDATE OR DELETE ON outcomes.quality_fact FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
REVOKE UPDATE ON outcomes.quality_fact FROM kasvutori_app;
