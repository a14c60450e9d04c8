-- A sent file that goes to the bank by itself, ordered with the transaction that made it. Without a row it is taken there by hand.
CREATE TABLE outcomes.bank_delivery (
  file_id      uuid PRIMARY KEY REFERENCES outcomes.bank_file (id),
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  ordered_at   timestamptz NOT NULL,
  -- The name under which the whole file lies beside its place; from here on that one is moved, and nothing is written again.
  staged_as    text CHECK (length(staged_as) BETWEEN 1 AND 300),
  delivered_at timestamptz CHECK (delivered_at IS NULL OR staged_as IS NOT NULL),
  -- What the last try failed with, such as ENOSPC.
  problem      text CHECK (length(problem) BETWEEN 1 AND 100)
);
CALL app.guard('outcomes.bank_delivery', 'authority_id = app.authority_id()');
CREATE TRIGGER bank_delivery_is_done_once BEFORE UPDATE OR DELETE ON outcomes.bank_delivery
  FOR EACH ROW WHEN (OLD.delivered_at IS NOT NULL) EXECUTE FUNCTION app.refuse_change();
