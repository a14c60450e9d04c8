-- A free time may hold several clients: a group. Each takes a place of its own, and a place is taken once at a time.

ALTER TABLE vouchers.calendar ADD COLUMN places int NOT NULL DEFAULT 1 CHECK (places BETWEEN 1 AND 50);

ALTER TABLE vouchers.appointment ADD COLUMN place int NOT NULL DEFAULT 1 CHECK (place BETWEEN 1 AND 50);
ALTER TABLE vouchers.appointment DROP CONSTRAINT appointment_time_is_free;
ALTER TABLE vouchers.appointment ADD CONSTRAINT appointment_time_is_free
  EXCLUDE USING gist (offer_id WITH =, place WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'booked');
GRANT UPDATE (place) ON vouchers.appointment TO kasvutori_app;

DROP FUNCTION vouchers.taken_times(uuid, timestamptz);
CREATE FUNCTION vouchers.taken_times(offer uuid, since timestamptz) RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, place int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT a.starts_at, a.ends_at, a.place FROM appointment a WHERE a.offer_id = offer AND a.status = 'booked' AND a.ends_at > since $$;
