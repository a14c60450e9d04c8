-- The provider's free times, and the appointments that clients book of them.

-- Two bookings of one time are refused by the database itself.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE vouchers.calendar (
  offer_id uuid PRIMARY KEY REFERENCES vouchers.offer (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  -- [{ weekday 1–7, from, to }], and [{ day, hours: [{ from, to }] }] instead of it on single days; times by Helsinki's clocks.
  hours jsonb NOT NULL CHECK (jsonb_typeof(hours) = 'array'),
  exceptions jsonb NOT NULL CHECK (jsonb_typeof(exceptions) = 'array'),
  slot_minutes int NOT NULL CHECK (slot_minutes BETWEEN 15 AND 480),
  week_capacity int CHECK (week_capacity BETWEEN 1 AND 500),
  -- When the next free time of the offer has to be looked up again: when the one it tells has begun.
  refresh_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX calendar_to_refresh ON vouchers.calendar (refresh_at);
CALL app.guard('vouchers.calendar', 'true', 'provider_id = app.provider_id()');

CREATE TABLE vouchers.appointment (
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  client_id uuid NOT NULL,
  person_id uuid NOT NULL,
  voucher_id uuid NOT NULL,
  choice_id uuid NOT NULL,
  offer_id uuid NOT NULL REFERENCES vouchers.calendar (offer_id),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- Until then the client may move or cancel it; the terms of the day it was booked.
  change_by timestamptz NOT NULL,
  remind_at timestamptz NOT NULL,
  reminded_at timestamptz,
  status text NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled')),
  reason text,
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (choice_id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id)
    REFERENCES vouchers.choice (id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id),
  CHECK (starts_at < ends_at),
  CONSTRAINT appointment_time_is_free EXCLUDE USING gist (offer_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'booked'),
  CONSTRAINT appointment_client_is_free EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'booked')
);
CREATE INDEX appointment_by_person ON vouchers.appointment (person_id, starts_at);
CREATE INDEX appointment_by_provider ON vouchers.appointment (provider_id, starts_at);
CREATE INDEX appointment_by_offer ON vouchers.appointment (offer_id, starts_at) WHERE status = 'booked';
CREATE INDEX appointment_to_remind ON vouchers.appointment (remind_at) WHERE status = 'booked' AND reminded_at IS NULL;
CALL app.guard('vouchers.appointment',
  'authority_id = app.authority_id() OR person_id = app.person_id() OR provider_id = app.provider_id()',
  'person_id = app.person_id() OR provider_id = app.provider_id()');
REVOKE UPDATE ON vouchers.appointment FROM kasvutori_app;
GRANT UPDATE (starts_at, ends_at, change_by, remind_at, reminded_at, status, reason, version) ON vouchers.appointment TO kasvutori_app;

-- When an offer is taken. A client must not be offered a time of another client's, whom it does not see: only the times are told.
CREATE FUNCTION vouchers.taken_times(offer uuid, since timestamptz) RETURNS TABLE (starts_at timestamptz, ends_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS
$$ SELECT a.starts_at, a.ends_at FROM appointment a WHERE a.offer_id = offer AND a.status = 'booked' AND a.ends_at > since $$;
