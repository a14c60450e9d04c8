-- A client asks that their data is erased, or no longer used (GDPR, articles 17, 18 and 21). The authority answers within a month (article 12(3)).
CREATE TABLE vouchers.data_request (
  id                uuid PRIMARY KEY,
  authority_id      uuid NOT NULL,
  client_id         uuid NOT NULL REFERENCES vouchers.client (id),
  person_id         uuid NOT NULL REFERENCES app.person (id),
  kind              text NOT NULL CHECK (kind IN ('erase', 'restrict', 'object')),
  message           text CHECK (length(btrim(message)) BETWEEN 1 AND 2000),
  asked_at          timestamptz NOT NULL,
  answer_by         date NOT NULL,
  status            text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'granted', 'refused')),
  answered_by       uuid REFERENCES app.person (id) CHECK (answered_by <> person_id),
  answered_by_name  text,
  answered_at       timestamptz,
  answer            text CHECK (length(btrim(answer)) BETWEEN 3 AND 2000),
  -- When the platform took out what a granted request let go.
  erased_at         timestamptz CHECK (erased_at IS NULL OR (kind = 'erase' AND status = 'granted')),
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'asked') = (answered_by IS NULL) AND (status = 'asked') = (answered_at IS NULL) AND (status = 'asked') = (answer IS NULL)
     AND (status = 'asked') = (answered_by_name IS NULL))
);
-- One of a kind at a time.
CREATE UNIQUE INDEX data_request_open ON vouchers.data_request (client_id, kind) WHERE status = 'asked';
CREATE INDEX data_request_of_authority ON vouchers.data_request (authority_id, status, answer_by, id);
CREATE INDEX data_request_of_person ON vouchers.data_request (person_id, asked_at);
CREATE INDEX data_request_to_erase ON vouchers.data_request (answered_at) WHERE kind = 'erase' AND status = 'granted' AND erased_at IS NULL;
CALL app.guard('vouchers.data_request', 'authority_id = app.authority_id() OR person_id = app.person_id()', 'false');
-- The client asks, the authority answers.
ALTER POLICY inserts ON vouchers.data_request WITH CHECK ((SELECT app.is_system()) OR (person_id = app.person_id() AND status = 'asked'
  AND EXISTS (SELECT FROM vouchers.client c WHERE c.id = client_id AND c.person_id = data_request.person_id AND c.authority_id = data_request.authority_id)));
ALTER POLICY updates ON vouchers.data_request USING ((SELECT app.is_system()) OR authority_id = app.authority_id())
  WITH CHECK ((SELECT app.is_system()) OR authority_id = app.authority_id());
REVOKE UPDATE ON vouchers.data_request FROM kasvutori_app;
GRANT UPDATE (status, answered_by, answered_by_name, answered_at, answer, version) ON vouchers.data_request TO kasvutori_app;
CREATE TRIGGER data_request_is_answered_once BEFORE UPDATE ON vouchers.data_request FOR EACH ROW
  WHEN (OLD.status <> 'asked' AND NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();

-- The words of a request go with the client.
CREATE FUNCTION vouchers.erase_words_of_requests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
BEGIN
  UPDATE data_request SET message = CASE WHEN message IS NOT NULL THEN '———' END, answer = CASE WHEN answer IS NOT NULL THEN '———' END WHERE client_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER words_of_requests_go_along AFTER UPDATE OF erased_at ON vouchers.client FOR EACH ROW
  WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION vouchers.erase_words_of_requests();

-- Of a client for whom nothing was ever decided, paid or disputed no law keeps anything.
CREATE FUNCTION vouchers.is_undecided(c vouchers.client) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM decision WHERE client_id = c.id) AND NOT EXISTS (SELECT FROM voucher WHERE client_id = c.id)
     AND NOT EXISTS (SELECT FROM service_event WHERE client_id = c.id) AND NOT EXISTS (SELECT FROM assessment WHERE client_id = c.id)
     AND NOT EXISTS (SELECT FROM appeal WHERE client_id = c.id) AND NOT EXISTS (SELECT FROM outcomes.participation WHERE client_id = c.id)
     AND NOT EXISTS (SELECT FROM contracts.deviation WHERE client_person_id = c.person_id AND authority_id = c.authority_id)
$$;

-- Takes out what a granted request lets go: of a client for whom nothing was decided everything, as when their time has passed; of others what they gave of
-- their own will and no law keeps. Returns how many rows were changed.
CREATE FUNCTION vouchers.erase_on_wish(of_request uuid, granted_before timestamptz, today date, instant timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
DECLARE
  r data_request;
  c client;
  gone CONSTANT text := '———';
  changed int := 0;
  n int;
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  SELECT * INTO r FROM data_request WHERE id = of_request AND kind = 'erase' AND status = 'granted' AND erased_at IS NULL AND answered_at < granted_before FOR UPDATE;
  IF NOT FOUND THEN RETURN 0; END IF;
  SELECT * INTO c FROM client WHERE id = r.client_id AND erased_at IS NULL;
  IF FOUND AND is_undecided(c) AND NOT is_held(c) THEN
    changed := erase_client(c.id, interval '-1000 years', today, instant);
  ELSIF FOUND THEN
    PERFORM set_config('app.erasing', 'on', true);
    UPDATE feedback SET answers = '{}' WHERE client_id = c.id AND answers <> '{}';
    GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
    UPDATE feedback_words SET text = gone, shown = CASE WHEN shown IS NOT NULL THEN gone END
     WHERE author = 'client' AND text IS NOT NULL AND feedback_id IN (SELECT id FROM feedback WHERE client_id = c.id);
    GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
    UPDATE client SET mobility = NULL, digital_ability = NULL, version = version + 1
     WHERE id = c.id AND num_nonnulls(mobility, digital_ability) > 0;
    GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  END IF;
  PERFORM set_config('app.erasing', 'on', true);
  UPDATE data_request SET erased_at = instant WHERE id = r.id;
  PERFORM set_config('app.erasing', 'off', true);
  RETURN changed + 1;
END $$;

-- From which day each thing that the law keeps of a client is counted, by the schedule's own names; nothing where nothing is kept.
CREATE FUNCTION vouchers.kept_of_client(c vouchers.client) RETURNS TABLE (rule text, counted date) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = vouchers, app, pg_temp AS $$
  SELECT k.rule, k.counted FROM (
    SELECT 'clients' AS rule, CASE WHEN NOT is_undecided(c) THEN served_until(c) END AS counted
    UNION ALL SELECT unnest(ARRAY['books', 'receipts']), (SELECT make_date(extract(year FROM max(e.occurred_on))::int, 12, 31) FROM service_event e
                                                             WHERE e.client_id = c.id AND e.status IN ('approved', 'paid'))
    UNION ALL SELECT 'audit-trail', (SELECT max((a.at AT TIME ZONE 'Europe/Helsinki')::date) FROM audit_entry a
                                        WHERE a.subject_person_id = c.person_id AND a.authority_id = c.authority_id)
    UNION ALL SELECT 'mail', (SELECT max((m.sent_at AT TIME ZONE 'Europe/Helsinki')::date) FROM mail m
                                 WHERE m.authority_id = c.authority_id AND m.recipient = c.email)) k
   WHERE k.counted IS NOT NULL AND c.person_id = app.person_id() OR k.counted IS NOT NULL AND c.authority_id = app.authority_id()
$$;
REVOKE ALL ON FUNCTION vouchers.erase_on_wish(uuid, timestamptz, date, timestamptz), vouchers.is_undecided(vouchers.client), vouchers.kept_of_client(vouchers.client) FROM public;
GRANT EXECUTE ON FUNCTION vouchers.erase_on_wish(uuid, timestamptz, date, timestamptz), vouchers.is_undecided(vouchers.client), vouchers.kept_of_client(vouchers.client) TO kasvutori_app;
