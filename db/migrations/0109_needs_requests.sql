-- A client answers the questions at home: asked by the case worker, written a little at a time, sent, then gone through together.

CREATE TABLE vouchers.needs_request (
  id                uuid PRIMARY KEY,
  authority_id      uuid NOT NULL,
  client_id         uuid NOT NULL,
  person_id         uuid NOT NULL,
  questionnaire_id  uuid NOT NULL REFERENCES vouchers.questionnaire (id),
  status            text NOT NULL CHECK (status IN ('asked', 'sent', 'assessed', 'withdrawn')),
  message           text CHECK (length(message) BETWEEN 1 AND 1000),
  answers           jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
  asked_by          uuid NOT NULL REFERENCES app.person (id),
  asked_by_name     text NOT NULL, -- the client sees who asks without a right to read the authority's people
  asked_at          timestamptz NOT NULL,
  sent_at           timestamptz,
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  UNIQUE (id, client_id),
  CHECK (status NOT IN ('sent', 'assessed') OR sent_at IS NOT NULL),
  CHECK (status <> 'asked' OR sent_at IS NULL)
);
CREATE UNIQUE INDEX one_open_needs_request ON vouchers.needs_request (client_id) WHERE status IN ('asked', 'sent');
CREATE INDEX needs_request_by_person ON vouchers.needs_request (person_id, asked_at DESC);
CREATE INDEX needs_request_of_questionnaire ON vouchers.needs_request (questionnaire_id);
CALL app.guard('vouchers.needs_request', $$ authority_id = app.authority_id() OR person_id = app.person_id() $$);

-- What the client sent stays the client's own word: going through it together makes an assessment beside it.
CREATE TRIGGER sent_answers_are_fixed BEFORE UPDATE ON vouchers.needs_request FOR EACH ROW
  WHEN (OLD.status <> 'asked' AND NEW.answers IS DISTINCT FROM OLD.answers) EXECUTE FUNCTION app.refuse_change();
REVOKE UPDATE ON vouchers.needs_request FROM kasvutori_app;
GRANT UPDATE (status, answers, sent_at, version) ON vouchers.needs_request TO kasvutori_app;

ALTER TABLE vouchers.assessment ADD COLUMN request_id uuid UNIQUE;
ALTER TABLE vouchers.assessment ADD FOREIGN KEY (request_id, client_id) REFERENCES vouchers.needs_request (id, client_id);
