-- Several events a day: an event may say when it began. Without a time it stands for the whole day, as before.

ALTER TABLE vouchers.service_event ADD COLUMN start_time time
  CHECK (extract(second FROM start_time) = 0);

-- The same client, provider, day and time twice is a double recording. Two without a time are the same, too: that is what NULLS NOT DISTINCT says.
DROP INDEX vouchers.service_event_once_a_day;
CREATE UNIQUE INDEX service_event_once_at_a_time ON vouchers.service_event (choice_id, occurred_on, start_time) NULLS NOT DISTINCT
  WHERE reverses_id IS NULL AND reversed_by_id IS NULL AND status IN ('recorded', 'approved', 'paid');

-- What waits on a voucher is added up at every recording: it must not read what has been approved long since.
CREATE INDEX service_event_waiting ON vouchers.service_event (voucher_id) INCLUDE (amount_cents) WHERE status = 'recorded';

-- How an authority deals with visits; without a row the platform's own terms hold. Everybody may read them: the client's letter tells them.
CREATE TABLE vouchers.visit_terms (
  authority_id uuid PRIMARY KEY REFERENCES app.organisation (id),
  -- Silence after so many days is consent: long enough for a week away, short enough for the provider to be paid.
  silence_days int NOT NULL CHECK (silence_days BETWEEN 7 AND 60),
  -- An appointment may be moved or cancelled by the client until so many hours before it.
  cancel_hours int NOT NULL CHECK (cancel_hours BETWEEN 0 AND 168),
  version int NOT NULL DEFAULT 1
);
CALL app.guard('vouchers.visit_terms', 'true', 'authority_id = app.authority_id()');

-- The client shows a code and the provider enters it: that is the client's word.
ALTER TABLE vouchers.service_event DROP CONSTRAINT service_event_approved_how_check;
ALTER TABLE vouchers.service_event ADD CONSTRAINT service_event_approved_how_check
  CHECK (approved_how IN ('client', 'case-worker', 'check-in', 'silence', 'reversal'));
