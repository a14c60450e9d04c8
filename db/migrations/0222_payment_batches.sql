-- A bank takes so many transfers in one batch (PmtInf) of a file; whoever keeps the payer account says how many.
ALTER TABLE outcomes.payer_account ADD COLUMN batch_size int NOT NULL DEFAULT 1000 CHECK (batch_size BETWEEN 1 AND 10000);

-- The batch a payment went out in: what the bank says of a batch it says of the payments in it.
ALTER TABLE outcomes.payment
  ADD COLUMN batch_id text CHECK (length(batch_id) BETWEEN 1 AND 35),
  ADD CONSTRAINT payment_prepared_without_batch CHECK (status <> 'prepared' OR batch_id IS NULL);
UPDATE outcomes.payment SET batch_id = 'KV' || replace(run_id::text, '-', '') WHERE status <> 'prepared';
