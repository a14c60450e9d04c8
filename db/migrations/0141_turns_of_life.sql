-- A client's death ends what is open. The row keeps the day, who recorded it and when; nothing of what was is deleted.
ALTER TABLE vouchers.client
  ADD COLUMN died_on date,
  ADD COLUMN death_recorded_at timestamptz,
  ADD COLUMN death_recorded_by text,
  ADD CONSTRAINT client_death_is_recorded CHECK (num_nonnulls(died_on, death_recorded_at, death_recorded_by) IN (0, 3)),
  ADD CONSTRAINT client_company_does_not_die CHECK (kind = 'person' OR died_on IS NULL);
-- The round that returns the last money of those who have died looks here.
CREATE INDEX client_died ON vouchers.client (death_recorded_at) WHERE died_on IS NOT NULL;

CREATE FUNCTION vouchers.death_is_recorded_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.died_on IS DISTINCT FROM OLD.died_on THEN
    RAISE EXCEPTION 'the day of death is recorded once' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER death_is_recorded_once BEFORE UPDATE ON vouchers.client
  FOR EACH ROW WHEN (OLD.died_on IS NOT NULL) EXECUTE FUNCTION vouchers.death_is_recorded_once();

-- Nothing of the future is opened for somebody who has died, whatever the code above does.
CREATE FUNCTION vouchers.client_lives() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
DECLARE died date;
BEGIN
  -- Waits for a death that is being recorded, which holds the client's row.
  SELECT died_on INTO died FROM client WHERE id = NEW.client_id FOR KEY SHARE;
  IF died IS NOT NULL THEN RAISE EXCEPTION 'the client has died' USING ERRCODE = 'KV002'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER client_lives BEFORE INSERT ON vouchers.voucher FOR EACH ROW EXECUTE FUNCTION vouchers.client_lives();
CREATE TRIGGER client_lives BEFORE INSERT ON vouchers.choice FOR EACH ROW EXECUTE FUNCTION vouchers.client_lives();
CREATE TRIGGER client_lives BEFORE INSERT ON vouchers.needs_request FOR EACH ROW EXECUTE FUNCTION vouchers.client_lives();
CREATE FUNCTION vouchers.event_before_death() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
BEGIN
  IF NEW.reverses_id IS NULL AND EXISTS (SELECT FROM client WHERE id = NEW.client_id AND died_on < NEW.occurred_on) THEN
    RAISE EXCEPTION 'the client had died by then' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_before_death BEFORE INSERT ON vouchers.service_event FOR EACH ROW EXECUTE FUNCTION vouchers.event_before_death();
