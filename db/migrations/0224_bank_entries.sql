-- Notifications of the bank (camt.054) tell of entries on the authority's account, of any run or of none.
ALTER TABLE outcomes.bank_file
  DROP CONSTRAINT bank_file_kind_check,
  ADD CONSTRAINT bank_file_kind_check CHECK (kind IN ('pain.001.001.09', 'pain.002.001.03', 'pain.002.001.10', 'camt.054.001.02', 'camt.054.001.08')),
  ALTER COLUMN run_id DROP NOT NULL,
  ADD CONSTRAINT bank_file_of_a_run_unless_of_an_account CHECK ((run_id IS NULL) = (kind LIKE 'camt.%'));

ALTER TABLE outcomes.bank_file_row
  ALTER COLUMN end_to_end_id DROP NOT NULL,
  -- Of an entry only.
  ADD COLUMN direction      text CHECK (direction IN ('debit', 'credit')),
  ADD COLUMN amount_cents   bigint CHECK (amount_cents > 0),
  ADD COLUMN booked_on      date,
  ADD COLUMN bank_reference text,
  ADD COLUMN counterpart    text,
  ADD COLUMN reference      text,
  -- Why no payment was found for it.
  ADD COLUMN unmatched      text CHECK (unmatched IN ('no-id', 'unknown-payment', 'amount-differs', 'not-sent', 'debited-before', 'sent-back-before')),
  ADD CONSTRAINT bank_file_row_is_whole CHECK (num_nonnulls(direction, amount_cents, booked_on) IN (0, 3) AND (end_to_end_id IS NOT NULL OR direction IS NOT NULL)),
  ADD UNIQUE (id, authority_id);
CREATE INDEX bank_file_row_of_payment ON outcomes.bank_file_row (payment_id) WHERE direction IS NOT NULL;
CREATE INDEX bank_file_row_reference ON outcomes.bank_file_row (authority_id, bank_reference) WHERE bank_reference IS NOT NULL;
ALTER TABLE outcomes.payment ADD UNIQUE (id, authority_id);

-- What a person decided of a row that fitted no payment: which payment it is, or that it is not ours. Once.
CREATE TABLE outcomes.bank_row_resolution (
  row_id       uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  payment_id   uuid,
  outcome      text CHECK (outcome IN ('settled', 'rejected', 'returned', 'repeated')),
  reason       text CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
  resolved_by  uuid NOT NULL REFERENCES app.person (id),
  resolved_at  timestamptz NOT NULL,
  FOREIGN KEY (row_id, authority_id) REFERENCES outcomes.bank_file_row (id, authority_id),
  FOREIGN KEY (payment_id, authority_id) REFERENCES outcomes.payment (id, authority_id),
  CHECK ((payment_id IS NULL) = (outcome IS NULL) AND (payment_id IS NULL) = (reason IS NOT NULL))
);
CREATE INDEX bank_row_resolution_of_payment ON outcomes.bank_row_resolution (payment_id) WHERE payment_id IS NOT NULL;
CALL app.guard('outcomes.bank_row_resolution', 'authority_id = app.authority_id()');
CREATE TRIGGER bank_row_resolution_is_append_only BEFORE UPDATE OR DELETE ON outcomes.bank_row_resolution FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
