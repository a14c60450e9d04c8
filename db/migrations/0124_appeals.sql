-- Correction requests against decisions about vouchers (hallintolaki 434/2003 ch. 7 a), from the request to the court's answer.
CREATE SEQUENCE vouchers.appeal_number;
GRANT USAGE ON SEQUENCE vouchers.appeal_number TO kasvutori_app;

CREATE TABLE vouchers.appeal (
  id            uuid PRIMARY KEY,
  number        text NOT NULL UNIQUE CHECK (number ~ '^O-[0-9]{6,}$'),
  authority_id  uuid NOT NULL,
  client_id     uuid NOT NULL,
  person_id     uuid NOT NULL,
  decision_id   uuid NOT NULL,
  contested_by  uuid NOT NULL, -- who made the decision: repeated, so that the row itself can refuse them as its decider
  channel       text NOT NULL CHECK (channel IN ('web', 'paper')),
  filed_on      date NOT NULL,
  filed_by      uuid NOT NULL REFERENCES app.person (id),
  late          boolean NOT NULL, -- arrived after the deadline of its decision; taken in all the same
  demands       text NOT NULL CHECK (length(btrim(demands)) > 0),
  answer_by     date NOT NULL,    -- the authority's own aim, for its tasks
  status        text NOT NULL CHECK (status IN ('received', 'in-preparation', 'decided', 'withdrawn', 'in-court', 'closed')),
  preparer_id   uuid REFERENCES app.person (id),
  stay          boolean NOT NULL DEFAULT false, -- the decision is not carried out while the case is open (hallintolaki § 49 f)
  outcome       text CHECK (outcome IN ('upheld', 'rejected', 'dismissed')),
  decided_by    uuid REFERENCES app.person (id),
  decided_at    timestamptz,
  answer_id     uuid REFERENCES vouchers.decision (id),
  redress_id    uuid REFERENCES vouchers.decision (id),
  court         text CHECK (length(btrim(court)) > 0),
  court_filed_on date,
  court_number  text,
  court_outcome text CHECK (court_outcome IN ('upheld', 'rejected', 'dismissed')),
  court_answered_on date,
  version       int NOT NULL DEFAULT 1,
  FOREIGN KEY (decision_id, client_id, person_id, authority_id, contested_by)
    REFERENCES vouchers.decision (id, client_id, person_id, authority_id, decided_by),
  CONSTRAINT appeal_decided_by_another CHECK (decided_by <> contested_by),
  CHECK ((outcome IS NOT NULL) = (status IN ('decided', 'in-court', 'closed'))),
  CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (answer_id IS NULL)),
  CONSTRAINT appeal_late_is_dismissed CHECK (NOT late OR outcome IS NULL OR outcome = 'dismissed'),
  CHECK (redress_id IS NULL OR outcome = 'upheld'),
  CHECK ((court_filed_on IS NOT NULL) = (status IN ('in-court', 'closed'))),
  CHECK ((court IS NULL) = (court_filed_on IS NULL)),
  CHECK ((court_outcome IS NOT NULL) = (status = 'closed') AND (court_outcome IS NULL) = (court_answered_on IS NULL)),
  CHECK (court_answered_on >= court_filed_on)
);
CREATE UNIQUE INDEX appeal_one_open ON vouchers.appeal (decision_id) WHERE status IN ('received', 'in-preparation');
CREATE INDEX appeal_by_authority ON vouchers.appeal (authority_id, filed_on DESC, id);
CREATE INDEX appeal_to_answer ON vouchers.appeal (authority_id, answer_by) WHERE status IN ('received', 'in-preparation');
CREATE INDEX appeal_of_person ON vouchers.appeal (person_id, filed_on DESC);
CREATE INDEX appeal_of_decision ON vouchers.appeal (decision_id);
CALL app.guard('vouchers.appeal',
  $$ authority_id = app.authority_id() OR person_id = app.person_id() $$,
  $$ authority_id = app.authority_id() OR person_id = app.person_id() $$);
REVOKE UPDATE ON vouchers.appeal FROM kasvutori_app;
GRANT UPDATE (status, preparer_id, stay, outcome, decided_by, decided_at, answer_id, redress_id, court, court_filed_on, court_number, court_outcome,
              court_answered_on, version) ON vouchers.appeal TO kasvutori_app;

-- While a stayed case is open its voucher is neither expired nor revoked.
CREATE FUNCTION vouchers.is_stayed(voucher uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT EXISTS (SELECT FROM appeal a JOIN decision d ON d.id = a.decision_id
                   WHERE d.voucher_id = voucher AND a.stay AND a.status IN ('received', 'in-preparation')) $$;
