-- Follow-up: what a contract is measured by, the facts it is measured from, what came of it, and what clients say of the service.

-- ── Indicators: written in the draft, fixed when it is sent to signature ─────────────────────────────────────────────
CREATE TABLE contracts.indicator (
  id                   uuid PRIMARY KEY,
  contract_id          uuid NOT NULL REFERENCES contracts.contract (id),
  position             int NOT NULL CHECK (position BETWEEN 1 AND 20),
  measure              text NOT NULL CHECK (measure IN ('first-contact', 'sessions-held', 'outcomes', 'declined', 'feedback', 'complaints-answered')),
  days                 int CHECK (days BETWEEN 1 AND 365), -- of 'first-contact': from the choice to the first meeting
  direction            text NOT NULL CHECK (direction IN ('at-least', 'at-most')),
  target_hundredths    int NOT NULL CHECK (target_hundredths BETWEEN 0 AND 10000), -- of a per cent, or of a grade
  period               text NOT NULL CHECK (period IN ('month', 'quarter')),
  min_cases            int NOT NULL CHECK (min_cases BETWEEN 1 AND 1000), -- below them no judgement is made
  clause               text NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
  sanction             text NOT NULL CHECK (sanction IN ('none', 'fixed', 'share')),
  sanction_cents       bigint CHECK (sanction_cents > 0),
  sanction_hundredths  int CHECK (sanction_hundredths BETWEEN 1 AND 10000), -- of a per cent of what was approved in the period
  sanction_cap_cents   bigint CHECK (sanction_cap_cents > 0), -- the most over the whole contract
  UNIQUE (contract_id, position),
  UNIQUE (id, contract_id),
  CHECK ((measure = 'first-contact') = (days IS NOT NULL)),
  CHECK (measure <> 'feedback' OR target_hundredths BETWEEN 100 AND 500),
  CHECK ((sanction = 'fixed') = (sanction_cents IS NOT NULL)),
  CHECK ((sanction = 'share') = (sanction_hundredths IS NOT NULL)),
  CHECK (sanction <> 'none' OR sanction_cap_cents IS NULL)
);
CREATE UNIQUE INDEX indicator_once ON contracts.indicator (contract_id, measure, period, coalesce(days, 0));
CALL app.guard('contracts.indicator',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)',
  'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())');
-- The list of a draft is written anew at each save.
GRANT DELETE ON contracts.indicator TO kasvutori_app;
CREATE POLICY removes ON contracts.indicator FOR DELETE USING (
  EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id()));
CREATE FUNCTION contracts.indicators_only_in_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF (SELECT status FROM contract WHERE id = coalesce(NEW.contract_id, OLD.contract_id)) <> 'draft' THEN
    RAISE EXCEPTION 'the indicators of a contract stand still once it is sent to signature' USING ERRCODE = 'KV002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER indicators_only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON contracts.indicator
  FOR EACH ROW EXECUTE FUNCTION contracts.indicators_only_in_draft();

-- ── Facts: told by those who deliver, without a name; a later revision of the same thing counts instead ──────────────
CREATE TABLE contracts.indicator_fact (
  contract_id   uuid NOT NULL REFERENCES contracts.contract (id),
  kind          text NOT NULL CHECK (kind IN ('choice', 'answer', 'end', 'session', 'start', 'job', 'feedback')),
  key           text NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
  revision      int NOT NULL CHECK (revision >= 0),
  withdrawn     boolean NOT NULL DEFAULT false,
  client_key    text NOT NULL CHECK (length(client_key) BETWEEN 1 AND 100), -- a pseudonym of the contract's own
  voucher_id    uuid, -- a voucher is known by its id only
  occurred_on   date NOT NULL,
  value         int NOT NULL DEFAULT 0, -- units, a grade, 1 for yes
  amount_cents  bigint NOT NULL DEFAULT 0,
  recorded_at   timestamptz NOT NULL,
  -- Told twice, it counts once.
  PRIMARY KEY (contract_id, kind, key, revision)
);
CALL app.guard('contracts.indicator_fact', 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())', 'false');
CREATE TRIGGER indicator_fact_is_append_only BEFORE UPDATE OR DELETE ON contracts.indicator_fact FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- ── What came of it: a function of the facts, kept so that contracts can be listed by it ─────────────────────────────
CREATE TABLE contracts.indicator_measurement (
  indicator_id  uuid NOT NULL,
  contract_id   uuid NOT NULL,
  period_from   date NOT NULL,
  period_to     date NOT NULL CHECK (period_to > period_from),
  hundredths    int, -- NULL: there was nothing to measure
  numerator     int NOT NULL CHECK (numerator >= 0),
  denominator   int NOT NULL CHECK (denominator >= 0),
  cases         int NOT NULL CHECK (cases >= 0),
  clients       int NOT NULL CHECK (clients >= 0), -- of how many people they are
  base_cents    bigint NOT NULL, -- what was approved in the period: a share of it may be the sanction
  verdict       text NOT NULL CHECK (verdict IN ('running', 'too-few', 'met', 'missed')),
  measured_at   timestamptz NOT NULL,
  PRIMARY KEY (indicator_id, period_from),
  FOREIGN KEY (indicator_id, contract_id) REFERENCES contracts.indicator (id, contract_id),
  CHECK (hundredths IS NOT NULL OR verdict IN ('running', 'too-few'))
);
CREATE INDEX indicator_measurement_of_contract ON contracts.indicator_measurement (contract_id, period_from DESC, indicator_id);
CALL app.guard('contracts.indicator_measurement', 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)', 'false');

-- When a contract was last measured, and whether something has come in since.
CREATE TABLE contracts.measured_contract (
  contract_id  uuid PRIMARY KEY REFERENCES contracts.contract (id),
  measured_on  date,              -- a day later a period may have ended
  changed      boolean NOT NULL,  -- facts have come in
  missed       int NOT NULL DEFAULT 0 CHECK (missed >= 0) -- indicators whose last judged period missed its target
);
CREATE INDEX measured_contract_due ON contracts.measured_contract (measured_on) WHERE NOT changed;
CREATE INDEX measured_contract_changed ON contracts.measured_contract (contract_id) WHERE changed;
CALL app.guard('contracts.measured_contract', 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)', 'false');

-- ── A contract that stands still takes no new choice from that instant, also before its offer has heard of it ────────
CREATE FUNCTION contracts.takes_clients(contract uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT EXISTS (SELECT FROM contract c WHERE c.id = takes_clients.contract AND c.status = 'active') $$;

-- ── What a client says of a service: one word for each voucher and provider, changed as often as the client likes ────
CREATE TABLE vouchers.feedback (
  id            uuid PRIMARY KEY,
  choice_id     uuid NOT NULL UNIQUE,
  voucher_id    uuid NOT NULL,
  client_id     uuid NOT NULL,
  person_id     uuid NOT NULL,
  provider_id   uuid NOT NULL,
  contract_id   uuid NOT NULL,
  authority_id  uuid NOT NULL,
  grade         int NOT NULL CHECK (grade BETWEEN 1 AND 5),
  words         text CHECK (length(words) BETWEEN 1 AND 2000),
  given_on      date NOT NULL,
  given_at      timestamptz NOT NULL,
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (choice_id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id)
    REFERENCES vouchers.choice (id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id)
);
CREATE INDEX feedback_of_provider ON vouchers.feedback (provider_id, given_at DESC, id);
CREATE INDEX feedback_of_client ON vouchers.feedback (client_id, given_at DESC, id);
CREATE INDEX feedback_of_contract ON vouchers.feedback (contract_id, given_at DESC, id);
CALL app.guard('vouchers.feedback',
  'authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id()', 'person_id = app.person_id()');
REVOKE UPDATE ON vouchers.feedback FROM kasvutori_app;
GRANT UPDATE (grade, words, given_at, version) ON vouchers.feedback TO kasvutori_app;

-- ── The platform's own contract texts print the indicators ───────────────────────────────────────────────────────────
CREATE FUNCTION pg_temp.with_indicators(text text, language text) RETURNS text LANGUAGE sql AS $$
  SELECT replace(text, '{{#if specialTerms}}', CASE language
    WHEN 'fi' THEN $t${{#if indicators}}
## Mittarit ja palvelutaso

Palvelua mitataan näin. Mittaus alkaa sopimuksen voimaantulosta. Jos tapauksia on vähemmän kuin on sovittu, jaksoa ei arvioida.

| Kohta | Mittari | Tavoite | Jakso | Tapauksia vähintään | Seuraamus |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
$t$
    WHEN 'sv' THEN $t${{#if indicators}}
## Indikatorer och servicenivå

Tjänsten mäts så här. Mätningen börjar när avtalet träder i kraft. Om fallen är färre än avtalat bedöms perioden inte.

| Punkt | Indikator | Mål | Period | Minst fall | Påföljd |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
$t$
    ELSE $t${{#if indicators}}
## Indicators and service levels

The service is measured like this, from the day the contract comes into force. With fewer cases than agreed a period is not judged.

| Clause | Indicator | Target | Period | Fewest cases | Sanction |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
$t$ END || '{{#if specialTerms}}')
$$;
WITH newest AS (
  SELECT DISTINCT ON (t.id) t.id AS template_id, t.language, v.id, v.number, v.body, v.text
    FROM contracts.template t JOIN contracts.template_version v ON v.template_id = t.id AND v.status = 'published'
   WHERE t.authority_id IS NULL AND t.kind IN ('contract', 'framework', 'call-off') AND position('{{#if specialTerms}}' IN v.body) > 0
   ORDER BY t.id, v.number DESC
), made AS (
  INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
  SELECT gen_random_uuid(), template_id, number + 1, pg_temp.with_indicators(body, language), pg_temp.with_indicators(text, language),
         'published', now(), now() FROM newest
  RETURNING id, template_id
)
INSERT INTO contracts.template_clause (version_id, clause_version_id)
SELECT made.id, c.clause_version_id FROM made JOIN newest USING (template_id) JOIN contracts.template_clause c ON c.version_id = newest.id;
