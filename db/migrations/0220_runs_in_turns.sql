-- A run is calculated in turns, each a transaction of its own: it can be stopped and gone on with, its progress is seen, and what a crash
-- interrupts goes on after the last client that was reached.

ALTER TABLE outcomes.payment_run
  DROP CONSTRAINT payment_run_status_check,
  ADD CONSTRAINT payment_run_status_check
    CHECK (status IN ('open', 'stopped', 'calculated', 'frozen', 'approved', 'sent', 'settled', 'cancelled')),
  DROP CONSTRAINT payment_run_frozen_with_hash,
  ADD CONSTRAINT payment_run_frozen_with_hash
    CHECK ((hash IS NULL) = (frozen_at IS NULL) AND (status IN ('open', 'stopped', 'calculated', 'cancelled') OR hash IS NOT NULL)),
  -- The clients known at the snapshot, and how many of them have been looked at.
  ADD COLUMN clients int NOT NULL DEFAULT 0 CHECK (clients >= 0),
  ADD COLUMN clients_done int NOT NULL DEFAULT 0 CHECK (clients_done BETWEEN 0 AND clients),
  -- The contract the calculation is at, and the last of its clients that is done; null when it is done as a whole.
  ADD COLUMN reached_contract uuid,
  ADD COLUMN reached_client uuid;
UPDATE outcomes.payment_run r
   SET clients = n.clients, clients_done = n.clients
  FROM (SELECT id, (SELECT count(*) FROM outcomes.participation p WHERE p.authority_id = each.authority_id AND p.created_at <= each.snapshot_at) AS clients
          FROM outcomes.payment_run each) n
 WHERE n.id = r.id;

DROP INDEX outcomes.payment_run_one_unfinished;
CREATE UNIQUE INDEX payment_run_one_unfinished ON outcomes.payment_run (authority_id)
  WHERE status IN ('open', 'stopped', 'calculated', 'frozen', 'approved');

-- Lines are written many at a time: whether their runs are still calculated is asked once for all of them.
DROP TRIGGER payment_line_stands_still ON outcomes.payment_line;
CREATE FUNCTION outcomes.refuse_lines_after_calculation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT DISTINCT run_id FROM written) w JOIN outcomes.payment_run r ON r.id = w.run_id WHERE r.status <> 'open') THEN
    RAISE EXCEPTION '% of a calculated run stands still', TG_TABLE_NAME USING ERRCODE = 'KV002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER payment_line_is_of_an_open_run AFTER INSERT ON outcomes.payment_line
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION outcomes.refuse_lines_after_calculation();
CREATE TRIGGER payment_line_stands_still BEFORE UPDATE ON outcomes.payment_line
  FOR EACH ROW EXECUTE FUNCTION outcomes.refuse_change_after_calculation();

-- What a person should look at, found without reading every line.
CREATE INDEX payment_line_held ON outcomes.payment_line (run_id, provider_id, contract_id) WHERE held_cents > 0;
CREATE INDEX payment_line_correcting ON outcomes.payment_line (run_id, provider_id, contract_id) WHERE corrects_line_id IS NOT NULL;
