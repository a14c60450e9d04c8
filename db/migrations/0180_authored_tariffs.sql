-- Authored tariffs: a draft of a contract's next version, which a second person publishes; and what the price annex has come to say
-- since the contract's last version was authored.

-- Who wrote a version last and who published it; nobody where the contract's price annex made it.
ALTER TABLE outcomes.tariff_version
  ADD COLUMN authored_by uuid REFERENCES app.person (id),
  ADD COLUMN published_by uuid REFERENCES app.person (id),
  ADD CONSTRAINT tariff_version_two_people CHECK (num_nonnulls(authored_by, published_by) <> 1 AND authored_by <> published_by);

CREATE TABLE outcomes.tariff_draft (
  id                uuid PRIMARY KEY,
  contract_id       uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id      uuid NOT NULL REFERENCES app.organisation (id),
  -- The version it was last beside when it was saved: a newer one has to be looked at before publication.
  based_on          int NOT NULL,
  -- Whatever was saved, sound or not.
  body              jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
  cases             jsonb NOT NULL CHECK (jsonb_typeof(cases) = 'array'),
  status            text NOT NULL CHECK (status IN ('draft', 'published', 'discarded')),
  edited_by         uuid NOT NULL REFERENCES app.person (id),
  edited_at         timestamptz NOT NULL,
  published_by      uuid REFERENCES app.person (id),
  tariff_version_id uuid UNIQUE REFERENCES outcomes.tariff_version (id),
  created_at        timestamptz NOT NULL,
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (contract_id, based_on) REFERENCES outcomes.tariff_version (contract_id, version),
  CHECK ((status = 'published') = (published_by IS NOT NULL) AND (status = 'published') = (tariff_version_id IS NOT NULL)),
  CONSTRAINT tariff_draft_second_person CHECK (published_by <> edited_by)
);
CREATE UNIQUE INDEX one_open_tariff_draft ON outcomes.tariff_draft (contract_id) WHERE status = 'draft';
CREATE INDEX tariff_draft_of_authority ON outcomes.tariff_draft (authority_id, created_at DESC, id);
CALL app.guard('outcomes.tariff_draft', 'authority_id = app.authority_id()');
CREATE TRIGGER ended_tariff_draft_is_fixed BEFORE UPDATE OR DELETE ON outcomes.tariff_draft
  FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION app.refuse_change();

-- An amendment has changed the prices of a contract whose tariff is authored: people have to carry the change into its next version.
CREATE TABLE outcomes.tariff_notice (
  id           uuid PRIMARY KEY,
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  priced_from  date NOT NULL,
  components   jsonb NOT NULL CHECK (jsonb_typeof(components) = 'array'), -- what the annex makes now
  created_at   timestamptz NOT NULL
);
CREATE INDEX tariff_notice_of_contract ON outcomes.tariff_notice (contract_id, created_at DESC, id);
CREATE INDEX tariff_notice_of_authority ON outcomes.tariff_notice (authority_id, created_at DESC, id);
CALL app.guard('outcomes.tariff_notice', 'authority_id = app.authority_id()', 'app.is_system()');
REVOKE UPDATE ON outcomes.tariff_notice FROM kasvutori_app;
CREATE TRIGGER tariff_notice_is_append_only BEFORE UPDATE OR DELETE ON outcomes.tariff_notice FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
