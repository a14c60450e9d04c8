-- Documents of rounds: those of the buyer's invitation, which everyone in the round reads, and those of a provider's answer, which only the
-- provider and, once the round has been unsealed, the buyer read. Each is sealed part by part; its name and key stand in the sheet, a JWE under
-- a key derived for this round and this party, as files of bids have theirs.

CREATE TABLE procurement.round_file (
  id            uuid PRIMARY KEY,
  round_id      uuid NOT NULL REFERENCES procurement.procedure_round (id),
  authority_id  uuid NOT NULL REFERENCES app.organisation (id),
  provider_id   uuid REFERENCES app.organisation (id),                       -- whose answer it belongs to; null: to the invitation
  status        text NOT NULL CHECK (status IN ('receiving', 'ready', 'removed')),
  sheet         text CHECK (length(sheet) <= 20000),
  parts         int CHECK (parts BETWEEN 1 AND 1000),
  uploaded_by   uuid NOT NULL REFERENCES app.person (id),
  uploaded_at   timestamptz NOT NULL,
  CONSTRAINT round_file_ready CHECK ((status = 'ready') = (sheet IS NOT NULL AND parts IS NOT NULL))
);
CREATE INDEX round_file_of_round ON procurement.round_file (round_id, uploaded_at, id);
CREATE INDEX round_file_receiving ON procurement.round_file (uploaded_at) WHERE status = 'receiving';

CREATE TABLE procurement.round_file_part (
  file_id  uuid NOT NULL REFERENCES procurement.round_file (id),
  number   int NOT NULL CHECK (number BETWEEN 1 AND 1000),
  bytes    bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
  PRIMARY KEY (file_id, number)
);
ALTER TABLE procurement.round_file_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Whoever was left out before a round began has no part in it.
CREATE POLICY rounds_are_of_those_in_them ON procurement.procedure_round AS RESTRICTIVE FOR SELECT
  USING (app.provider_id() IS NULL OR EXISTS (SELECT FROM procurement.invitation i
          WHERE i.tender_id = procedure_round.tender_id AND i.provider_id = app.provider_id()
            AND (i.reduced_at IS NULL OR i.reduced_at > procedure_round.opened_at)));

CALL app.guard('procurement.round_file',
  'provider_id = app.provider_id()
   OR (authority_id = app.authority_id() AND (provider_id IS NULL OR procurement.round_is_unsealed(round_id)))
   OR (provider_id IS NULL AND status = ''ready'' AND app.provider_id() IS NOT NULL AND EXISTS (SELECT FROM procurement.procedure_round r WHERE r.id = round_id))',
  '(provider_id = app.provider_id() AND procurement.round_takes_answers(round_id, provider_id)) OR (provider_id IS NULL AND authority_id = app.authority_id())');
CALL app.guard('procurement.round_file_part',
  'EXISTS (SELECT FROM procurement.round_file f WHERE f.id = file_id)',
  'EXISTS (SELECT FROM procurement.round_file f WHERE f.id = file_id AND f.status = ''receiving'' AND (f.provider_id = app.provider_id() OR (f.provider_id IS NULL AND f.authority_id = app.authority_id())))');
REVOKE UPDATE ON procurement.round_file_part FROM kasvutori_app;
-- The parts of a file that was taken out of an answer, or never came whole, are thrown away; of the others nothing is.
GRANT DELETE ON procurement.round_file_part TO kasvutori_app;
CREATE POLICY removals ON procurement.round_file_part FOR DELETE
  USING (EXISTS (SELECT FROM procurement.round_file f WHERE f.id = file_id AND f.status = 'removed'));

-- What the buyer has shown to those in the round stays; an answer's file may be taken out, and nothing is written anew.
CREATE FUNCTION procurement.round_file_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.round_id, OLD.authority_id, OLD.provider_id, OLD.uploaded_by, OLD.uploaded_at)
       IS DISTINCT FROM (NEW.id, NEW.round_id, NEW.authority_id, NEW.provider_id, NEW.uploaded_by, NEW.uploaded_at)
     OR NOT (OLD.status = 'receiving' AND NEW.status IN ('ready', 'removed')
             OR OLD.status = 'ready' AND NEW.status = 'removed' AND OLD.provider_id IS NOT NULL) THEN
    RAISE EXCEPTION 'file % of a round is kept', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_file_is_kept BEFORE UPDATE ON procurement.round_file FOR EACH ROW EXECUTE FUNCTION procurement.round_file_is_kept();
