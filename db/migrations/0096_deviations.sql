-- What goes wrong under a contract, what is done about it by when, and what it costs.

CREATE TABLE contracts.deviation (
  id                uuid PRIMARY KEY,
  number            int NOT NULL CHECK (number > 0),
  contract_id       uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id      uuid NOT NULL REFERENCES app.organisation (id),
  provider_id       uuid NOT NULL REFERENCES app.organisation (id),
  kind              text NOT NULL CHECK (kind IN ('deviation', 'complaint')),
  source            text NOT NULL CHECK (source IN ('indicator', 'audit', 'report', 'client')),
  indicator_id      uuid,
  severity          text NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  title             text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description       text NOT NULL CHECK (length(description) BETWEEN 1 AND 4000),
  reported_side     text NOT NULL CHECK (reported_side IN ('authority', 'provider')), -- a client's complaint is asked on the authority's side
  reported_by       uuid NOT NULL REFERENCES app.person (id),
  reported_by_name  text NOT NULL, -- of a client: nobody's name
  client_person_id  uuid REFERENCES app.person (id), -- the client whose complaint it is, who follows it
  voucher_id        uuid,
  reported_at       timestamptz NOT NULL,
  answer_due        date NOT NULL,
  answer            text CHECK (length(answer) BETWEEN 1 AND 4000),
  answered_on       date, -- the first answer
  answered_by_name  text,
  round             int NOT NULL DEFAULT 0 CHECK (round >= 0), -- of answers
  closing_note      text CHECK (length(closing_note) BETWEEN 1 AND 4000),
  status            text NOT NULL CHECK (status IN ('open', 'answered', 'in-correction', 'corrected', 'closed', 'withdrawn')),
  reminded          int NOT NULL DEFAULT 0 CHECK (reminded BETWEEN 0 AND 2), -- of the answer: 1 before, 2 late
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (contract_id, number),
  UNIQUE (id, contract_id),
  FOREIGN KEY (indicator_id, contract_id) REFERENCES contracts.indicator (id, contract_id),
  CHECK ((source = 'indicator') = (indicator_id IS NOT NULL)),
  CHECK ((kind = 'complaint') = (source = 'client')),
  CHECK ((source = 'client') = (client_person_id IS NOT NULL)),
  CHECK ((round > 0) = (answer IS NOT NULL AND answered_on IS NOT NULL)),
  CHECK (status IN ('open', 'closed', 'withdrawn') OR round > 0)
);
CREATE INDEX deviation_of_contract ON contracts.deviation (contract_id, number DESC);
CREATE INDEX deviation_of_authority ON contracts.deviation (authority_id, reported_at DESC, id);
CREATE INDEX deviation_of_provider ON contracts.deviation (provider_id, reported_at DESC, id);
CREATE INDEX deviation_of_client ON contracts.deviation (client_person_id, reported_at DESC) WHERE client_person_id IS NOT NULL;
CREATE INDEX deviation_to_answer ON contracts.deviation (answer_due, id) WHERE status = 'open' AND reminded < 2;
CALL app.guard('contracts.deviation',
  'authority_id = app.authority_id() OR provider_id = app.provider_id() OR client_person_id = app.person_id()',
  'authority_id = app.authority_id() OR provider_id = app.provider_id() OR client_person_id = app.person_id()');
REVOKE UPDATE ON contracts.deviation FROM kasvutori_app;
GRANT UPDATE (status, answer, answered_on, answered_by_name, round, closing_note, reminded, version) ON contracts.deviation TO kasvutori_app;

-- Counted whoever reports: a client sees its own complaints only.
CREATE FUNCTION contracts.next_deviation(of_contract uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('deviation:' || of_contract, 0));
  RETURN (SELECT coalesce(max(number), 0) + 1 FROM deviation WHERE contract_id = of_contract);
END $$;

-- A corrective plan: what is done, by when. A later answer brings a plan of its own; the earlier one stays.
CREATE TABLE contracts.corrective_measure (
  id            uuid PRIMARY KEY,
  deviation_id  uuid NOT NULL REFERENCES contracts.deviation (id),
  round         int NOT NULL CHECK (round > 0),
  position      int NOT NULL CHECK (position BETWEEN 1 AND 20),
  text          text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  due_on        date NOT NULL,
  done_on       date,
  done_note     text CHECK (length(done_note) BETWEEN 1 AND 2000),
  done_by_name  text,
  reminded      int NOT NULL DEFAULT 0 CHECK (reminded BETWEEN 0 AND 2),
  UNIQUE (deviation_id, round, position),
  CHECK ((done_on IS NULL) = (done_by_name IS NULL))
);
CREATE INDEX corrective_measure_due ON contracts.corrective_measure (due_on, id) WHERE done_on IS NULL AND reminded < 2;
CALL app.guard('contracts.corrective_measure',
  'EXISTS (SELECT FROM contracts.deviation d WHERE d.id = deviation_id)',
  'EXISTS (SELECT FROM contracts.deviation d WHERE d.id = deviation_id AND (d.authority_id = app.authority_id() OR d.provider_id = app.provider_id()))');
REVOKE UPDATE ON contracts.corrective_measure FROM kasvutori_app;
GRANT UPDATE (done_on, done_note, done_by_name, reminded) ON contracts.corrective_measure TO kasvutori_app;

-- ── Sanctions: proposed by one, approved by another, paid as a negative line of the next run ─────────────────────────
CREATE TABLE contracts.sanction (
  id                uuid PRIMARY KEY,
  number            int NOT NULL CHECK (number > 0),
  contract_id       uuid NOT NULL REFERENCES contracts.contract (id),
  authority_id      uuid NOT NULL REFERENCES app.organisation (id),
  provider_id       uuid NOT NULL REFERENCES app.organisation (id),
  indicator_id      uuid,
  period_from       date,
  deviation_id      uuid,
  clause            text NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
  ground            text NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
  arithmetic        jsonb NOT NULL CHECK (jsonb_typeof(arithmetic) = 'array'),
  amount_cents      bigint NOT NULL CHECK (amount_cents > 0),
  status            text NOT NULL CHECK (status IN ('proposed', 'approved', 'rejected')),
  proposed_by       uuid NOT NULL REFERENCES app.person (id),
  proposed_by_name  text NOT NULL,
  proposed_at       timestamptz NOT NULL,
  decided_by        uuid REFERENCES app.person (id),
  decided_by_name   text,
  decided_at        timestamptz,
  note              text CHECK (length(note) BETWEEN 1 AND 4000),
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE (contract_id, number),
  FOREIGN KEY (indicator_id, period_from) REFERENCES contracts.indicator_measurement (indicator_id, period_from),
  FOREIGN KEY (indicator_id, contract_id) REFERENCES contracts.indicator (id, contract_id),
  FOREIGN KEY (deviation_id, contract_id) REFERENCES contracts.deviation (id, contract_id),
  CHECK ((indicator_id IS NULL) = (period_from IS NULL)),
  CHECK (indicator_id IS NOT NULL OR deviation_id IS NOT NULL),
  CONSTRAINT sanction_has_two_people CHECK (decided_by <> proposed_by),
  CHECK ((status = 'proposed') = (decided_by IS NULL))
);
CREATE UNIQUE INDEX sanction_once_for_a_period ON contracts.sanction (indicator_id, period_from) WHERE status IN ('proposed', 'approved');
CREATE INDEX sanction_of_contract ON contracts.sanction (contract_id, number DESC);
CALL app.guard('contracts.sanction',
  'authority_id = app.authority_id() OR (provider_id = app.provider_id() AND status = ''approved'')', 'authority_id = app.authority_id()');
REVOKE UPDATE ON contracts.sanction FROM kasvutori_app;
GRANT UPDATE (status, decided_by, decided_by_name, decided_at, note, version) ON contracts.sanction TO kasvutori_app;

-- A sanction is claimed as what an alliance settles is: a line of the next run, here always against the provider.
ALTER TABLE outcomes.alliance_claim
  DROP CONSTRAINT alliance_claim_component_check,
  ADD CONSTRAINT alliance_claim_component_check CHECK (component IN ('GAIN-PAIN', 'RESULTS') OR (component ~ '^SANCTION-[0-9]{1,6}$' AND entitled_cents <= 0));
