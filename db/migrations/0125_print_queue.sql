-- Letters on paper: they wait in a queue, are printed in batches, and the day a batch is sent starts the time to contest them.
CREATE TABLE vouchers.print_batch (
  id           uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  number       int NOT NULL CHECK (number > 0),
  letters      int NOT NULL CHECK (letters > 0),
  document_id  uuid NOT NULL REFERENCES app.document (id),
  made_by      text NOT NULL,
  made_at      timestamptz NOT NULL,
  sent_on      date,
  sent_by      text,
  version      int NOT NULL DEFAULT 1,
  UNIQUE (authority_id, number),
  UNIQUE (id, authority_id),
  CHECK ((sent_on IS NULL) = (sent_by IS NULL))
);
CREATE INDEX print_batch_by_age ON vouchers.print_batch (authority_id, made_at DESC, id);
CALL app.guard('vouchers.print_batch', $$ authority_id = app.authority_id() $$);
REVOKE UPDATE ON vouchers.print_batch FROM kasvutori_app;
GRANT UPDATE (sent_on, sent_by, version) ON vouchers.print_batch TO kasvutori_app;

ALTER TABLE vouchers.decision
  ADD COLUMN print_batch_id uuid,
  ADD COLUMN print_place int CHECK (print_place > 0),
  ADD FOREIGN KEY (print_batch_id, authority_id) REFERENCES vouchers.print_batch (id, authority_id),
  ADD CONSTRAINT decision_printed_on_paper CHECK (print_batch_id IS NULL OR delivery = 'paper'),
  ADD CONSTRAINT decision_paper_sent_in_batch CHECK (delivery = 'electronic' OR sent_on IS NULL OR print_batch_id IS NOT NULL),
  ADD CHECK ((print_batch_id IS NULL) = (print_place IS NULL)),
  ADD UNIQUE (print_batch_id, print_place);
GRANT UPDATE (print_batch_id, print_place) ON vouchers.decision TO kasvutori_app;
DROP INDEX vouchers.decision_to_print;
CREATE INDEX decision_to_print ON vouchers.decision (authority_id, decided_at, id) WHERE delivery = 'paper' AND print_batch_id IS NULL;
