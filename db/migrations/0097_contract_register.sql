-- The register of contracts: its words and the orders it is read in, for the parties and for everybody; and what is coming, with its reminders.

ALTER TABLE contracts.contract ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
  procurement.search_vector(coalesce(title ->> 'fi', ''), coalesce(title ->> 'sv', ''), coalesce(title ->> 'en', ''), number)) STORED;

CREATE INDEX contract_of_authority_by_number ON contracts.contract (authority_id, number, id);
CREATE INDEX contract_of_authority_by_end ON contracts.contract (authority_id, valid_to, id);
-- What everybody may read: contracts in force.
CREATE INDEX contract_in_force_by_number ON contracts.contract (number, id) WHERE status IN ('active', 'suspended');
CREATE INDEX contract_in_force_by_end ON contracts.contract (valid_to, id) WHERE status IN ('active', 'suspended');

-- Payments of a contract, run by run.
CREATE INDEX payment_line_by_contract ON outcomes.payment_line (contract_id, run_id);

-- How many days before a date people are told of it. NULL: what holds for those who have not said.
CREATE TABLE contracts.reminder_rule (
  authority_id  uuid REFERENCES app.organisation (id),
  kind          text NOT NULL CHECK (kind IN ('expiry', 'notice', 'option', 'insurance', 'certificate')),
  days          int[] NOT NULL CHECK (cardinality(days) BETWEEN 0 AND 6 AND array_position(days, NULL) IS NULL
                                      AND 1 <= ALL (days) AND 730 >= ALL (days)),
  UNIQUE NULLS NOT DISTINCT (authority_id, kind)
);
CALL app.guard('contracts.reminder_rule', 'authority_id IS NULL OR authority_id = app.authority_id()', 'authority_id = app.authority_id()');
INSERT INTO contracts.reminder_rule (authority_id, kind, days)
SELECT NULL, kind, ARRAY[90, 30, 7] FROM unnest(ARRAY['expiry', 'notice', 'option', 'insurance', 'certificate']) AS kind;

-- The days on which reminders have been looked for: once a day.
CREATE TABLE contracts.reminder_day (day date PRIMARY KEY);
CALL app.guard('contracts.reminder_day', 'false');

-- One letter for each date, each of its days before and each reader.
CREATE TABLE contracts.reminder_sent (
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  kind         text NOT NULL,
  item_id      uuid NOT NULL, -- of the option or the insurance; for the contract's own dates the contract
  day          date NOT NULL,
  days_before  int NOT NULL CHECK (days_before > 0),
  person_id    uuid NOT NULL REFERENCES app.person (id),
  sent_at      timestamptz NOT NULL,
  PRIMARY KEY (contract_id, kind, item_id, day, days_before, person_id)
);
CALL app.guard('contracts.reminder_sent', 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())', 'false');
CREATE TRIGGER reminder_is_append_only BEFORE UPDATE OR DELETE ON contracts.reminder_sent FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- What comes next under the contracts in force; seen with the reader's own rights. `to_provider`: the provider has it to see to.
CREATE VIEW contracts.coming_date WITH (security_invoker = true) AS
  SELECT c.id AS contract_id, 'expiry'::text AS kind, c.id AS item_id, (c.valid_to - 1) AS day, false AS to_provider, NULL::text AS what
    FROM contracts.contract c WHERE c.status IN ('active', 'suspended');
GRANT SELECT ON contracts.coming_date TO kasvutori_app;
