-- Who is responsible for a client and since when, the team around them, and how they get about and manage online.

ALTER TABLE vouchers.client
  ADD COLUMN mobility text CHECK (mobility IN ('car', 'public-transport', 'none', 'escort')),
  ADD COLUMN digital_ability text CHECK (digital_ability IN ('alone', 'with-help', 'no'));

-- One responsible case worker at every moment: client.case_worker_id is never null, and this follows it by a trigger, whoever changes it.
CREATE TABLE vouchers.responsibility (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  authority_id      uuid NOT NULL,
  client_id         uuid NOT NULL,
  person_id         uuid NOT NULL,
  case_worker_id    uuid NOT NULL REFERENCES app.person (id),
  case_worker_name  text NOT NULL,
  since             timestamptz NOT NULL,
  until             timestamptz,
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  CHECK (until >= since)
);
CREATE UNIQUE INDEX one_responsible_at_a_time ON vouchers.responsibility (client_id) WHERE until IS NULL;
CREATE INDEX responsibility_of_client ON vouchers.responsibility (client_id, since);
CALL app.guard('vouchers.responsibility', 'authority_id = app.authority_id() OR person_id = app.person_id()', 'false');
REVOKE INSERT, UPDATE ON vouchers.responsibility FROM kasvutori_app; -- by the trigger alone

INSERT INTO vouchers.responsibility (authority_id, client_id, person_id, case_worker_id, case_worker_name, since)
SELECT authority_id, id, person_id, case_worker_id, case_worker_name, created_at FROM vouchers.client;

CREATE FUNCTION vouchers.keep_responsibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
DECLARE at timestamptz := app.now();
BEGIN
  UPDATE responsibility SET until = at WHERE client_id = NEW.id AND until IS NULL;
  INSERT INTO responsibility (authority_id, client_id, person_id, case_worker_id, case_worker_name, since)
  VALUES (NEW.authority_id, NEW.id, NEW.person_id, NEW.case_worker_id, NEW.case_worker_name, at);
  RETURN NULL;
END $$;
CREATE TRIGGER client_has_a_responsible AFTER INSERT ON vouchers.client FOR EACH ROW EXECUTE FUNCTION vouchers.keep_responsibility();
CREATE TRIGGER client_changes_responsible AFTER UPDATE OF case_worker_id ON vouchers.client FOR EACH ROW
  WHEN (OLD.case_worker_id <> NEW.case_worker_id) EXECUTE FUNCTION vouchers.keep_responsibility();

-- A colleague is asked to take a client over; until they accept, the earlier one is responsible.
CREATE TABLE vouchers.hand_over (
  id            uuid PRIMARY KEY,
  authority_id  uuid NOT NULL,
  client_id     uuid NOT NULL,
  person_id     uuid NOT NULL,
  from_name     text NOT NULL,
  to_id         uuid NOT NULL REFERENCES app.person (id),
  to_name       text NOT NULL,
  reason        text NOT NULL CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
  status        text NOT NULL CHECK (status IN ('asked', 'accepted', 'declined', 'withdrawn')),
  asked_at      timestamptz NOT NULL,
  answered_at   timestamptz,
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  CHECK ((status = 'asked') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX one_open_hand_over ON vouchers.hand_over (client_id) WHERE status = 'asked';
CREATE INDEX hand_over_to ON vouchers.hand_over (to_id) WHERE status = 'asked';
CALL app.guard('vouchers.hand_over', 'authority_id = app.authority_id()');
REVOKE UPDATE ON vouchers.hand_over FROM kasvutori_app;
GRANT UPDATE (status, answered_at) ON vouchers.hand_over TO kasvutori_app;

-- Those who work with the client, at the authority or elsewhere. A colleague finds the client among their own; the others are contacts.
CREATE TABLE vouchers.team_member (
  id                 uuid PRIMARY KEY,
  authority_id       uuid NOT NULL,
  client_id          uuid NOT NULL,
  person_id          uuid NOT NULL,
  kind               text NOT NULL CHECK (kind IN ('employment', 'social', 'health', 'kela', 'municipality', 'other')),
  colleague_id       uuid REFERENCES app.person (id),
  organisation_id    uuid REFERENCES app.organisation (id),
  organisation_name  text NOT NULL CHECK (length(btrim(organisation_name)) BETWEEN 1 AND 300),
  name               text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
  role               text NOT NULL CHECK (length(btrim(role)) BETWEEN 1 AND 200),
  email              text CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  phone              text CHECK (length(btrim(phone)) BETWEEN 1 AND 50),
  since              date NOT NULL,
  until              date,
  version            int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  CHECK (until >= since),
  CONSTRAINT member_can_be_reached CHECK (colleague_id IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL),
  CONSTRAINT colleague_is_of_the_authority CHECK (colleague_id IS NULL OR organisation_id = authority_id)
);
CREATE INDEX team_of_client ON vouchers.team_member (client_id, since);
CREATE UNIQUE INDEX colleague_once_in_a_team ON vouchers.team_member (client_id, colleague_id) WHERE until IS NULL;
CREATE INDEX teams_of_colleague ON vouchers.team_member (colleague_id, client_id) WHERE until IS NULL;
CALL app.guard('vouchers.team_member', 'authority_id = app.authority_id() OR person_id = app.person_id()', 'authority_id = app.authority_id()');

-- The client's own contact details, and nothing else of the row. @returns the new version, null when it has changed meanwhile.
CREATE FUNCTION vouchers.change_own_contact(which uuid, seen int, new_email text, new_phone text, new_language text)
RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
  UPDATE client SET email = new_email, phone = new_phone, language = new_language, version = version + 1
   WHERE id = which AND person_id = app.person_id() AND version = seen RETURNING version $$;
