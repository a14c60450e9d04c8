-- The change feed of open data (ADR 0008). Whatever changes what open data says of a process leaves a note in the same
-- transaction; one writer at a time gives the notes their places. A place is given only to what has been committed, and the
-- next writer begins only when the last one's places can be seen: whoever has read up to a place has missed nothing before it.

CREATE TABLE procurement.open_data_waiting (
  ocid      text NOT NULL,
  xact      xid8 NOT NULL,                     -- a transaction tells of a process once, however many rows it touches
  noted_at  timestamptz NOT NULL,
  PRIMARY KEY (ocid, xact)
);
CALL app.guard('procurement.open_data_waiting', 'false');
GRANT DELETE ON procurement.open_data_waiting TO kasvutori_app; -- the sealer takes from the queue what it has placed
CREATE POLICY takes ON procurement.open_data_waiting FOR DELETE USING (app.is_system());

CREATE TABLE procurement.open_data_change (
  position   bigint PRIMARY KEY CHECK (position > 0),
  ocid       text NOT NULL,
  noted_at   timestamptz NOT NULL,             -- when it was written
  sealed_at  timestamptz NOT NULL              -- when it could first be read here
);
CREATE INDEX open_data_change_of_process ON procurement.open_data_change (ocid, position);
CALL app.guard('procurement.open_data_change', 'true', 'false');
REVOKE UPDATE ON procurement.open_data_change FROM kasvutori_app;
CREATE TRIGGER open_data_change_is_append_only BEFORE UPDATE OR DELETE ON procurement.open_data_change
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- As the owner: a provider that signs or an officer who decides changes open data without being able to write to it.
CREATE FUNCTION procurement.note_open_data(process text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = procurement, app, pg_temp AS $$
  INSERT INTO open_data_waiting (ocid, xact, noted_at) VALUES (process, pg_current_xact_id(), app.now()) ON CONFLICT DO NOTHING
$$;

-- The argument names the column that holds the tender.
CREATE FUNCTION procurement.tender_changes_open_data() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, app, pg_temp AS $$
BEGIN
  PERFORM note_open_data(t.ocid) FROM tender t
    WHERE t.id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid AND t.published_at IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION procurement.notice_changes_open_data() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM procurement.note_open_data(NEW.ocid);
  RETURN NULL;
END $$;

-- Money paid out of a contract is its implementation.
CREATE FUNCTION procurement.payment_changes_open_data() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, app, pg_temp AS $$
BEGIN
  PERFORM note_open_data(t.ocid) FROM contracts.contract c JOIN tender t ON t.id = c.tender_id
    WHERE 'contract:' || c.id = NEW.account AND t.published_at IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.tender
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION procurement.tender_changes_open_data('id');
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.award_decision
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.award
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.clarification
  FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT ON procurement.prior_information
  FOR EACH ROW EXECUTE FUNCTION procurement.notice_changes_open_data();
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON contracts.contract
  FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT ON app.ledger_posting
  FOR EACH ROW WHEN (NEW.account LIKE 'contract:%') EXECUTE FUNCTION procurement.payment_changes_open_data();

-- What was published before there was a feed is in it as well.
INSERT INTO procurement.open_data_waiting (ocid, xact, noted_at)
SELECT ocid, pg_current_xact_id(), app.now() FROM procurement.tender WHERE published_at IS NOT NULL
UNION ALL SELECT ocid, pg_current_xact_id(), app.now() FROM procurement.prior_information;
