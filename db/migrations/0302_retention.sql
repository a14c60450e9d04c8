-- What is kept no longer than it is needed (GDPR 5(1)(e)). The schedule itself is data of the application (libs/platform/src/retention); here is what erases,
-- which the application has no right to do by itself.

-- True only inside the functions below, which run as the owner: rows that nobody edits give up what is personal in them.
CREATE FUNCTION app.is_erasing() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT current_user <> 'kasvutori_app' AND coalesce(current_setting('app.erasing', true) = 'on', false) $$;

-- What was erased, by which rule, of whom: names nothing but how much.
CREATE TABLE app.erasure (
  id           uuid PRIMARY KEY,
  authority_id uuid REFERENCES app.organisation,
  rule         text NOT NULL CHECK (length(rule) BETWEEN 1 AND 100),
  -- The client or nothing, where rows were erased by the lot.
  subject_id   uuid,
  rows         int NOT NULL CHECK (rows > 0),
  at           timestamptz NOT NULL,
  UNIQUE (rule, subject_id)
);
CREATE INDEX erasure_of_authority ON app.erasure (authority_id, at, id);
CALL app.guard('app.erasure', 'authority_id = app.authority_id()', 'false');
REVOKE UPDATE ON app.erasure FROM kasvutori_app;
CREATE TRIGGER erasure_is_append_only BEFORE UPDATE OR DELETE ON app.erasure FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

DROP TRIGGER history_is_append_only ON app.history;
CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE ON app.history FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();
DROP TRIGGER document_is_append_only ON app.document;
CREATE TRIGGER document_is_append_only BEFORE UPDATE OR DELETE ON app.document FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();
DROP TRIGGER assessment_is_append_only ON vouchers.assessment;
CREATE TRIGGER assessment_is_append_only BEFORE UPDATE OR DELETE ON vouchers.assessment FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();
DROP TRIGGER path_version_is_append_only ON vouchers.path_version;
CREATE TRIGGER path_version_is_append_only BEFORE UPDATE OR DELETE ON vouchers.path_version FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();
DROP TRIGGER complaint_reply_is_append_only ON contracts.complaint_reply;
CREATE TRIGGER complaint_reply_is_append_only BEFORE UPDATE OR DELETE ON contracts.complaint_reply FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();
DROP TRIGGER mandate_ends_once ON app.mandate;
CREATE TRIGGER mandate_ends_once BEFORE UPDATE ON app.mandate FOR EACH ROW WHEN (NOT app.is_erasing()) EXECUTE FUNCTION app.mandate_ends_once();
DROP TRIGGER sent_answers_are_fixed ON vouchers.needs_request;
CREATE TRIGGER sent_answers_are_fixed BEFORE UPDATE ON vouchers.needs_request FOR EACH ROW
  WHEN (OLD.status <> 'asked' AND NEW.answers IS DISTINCT FROM OLD.answers AND NOT app.is_erasing()) EXECUTE FUNCTION app.refuse_change();

ALTER TABLE vouchers.client ADD COLUMN erased_at timestamptz, DROP CONSTRAINT client_has_its_own_code,
  ADD CONSTRAINT client_has_its_own_code CHECK ((kind = 'person') = (business_id IS NULL)
    AND num_nonnulls(personal_code_encrypted, personal_code_key, personal_code_hash) = CASE WHEN kind = 'person' AND erased_at IS NULL THEN 3 ELSE 0 END);
CREATE INDEX client_not_erased ON vouchers.client (created_at) WHERE erased_at IS NULL;

-- The last day on which something was done for a client: from it the time is counted.
CREATE FUNCTION vouchers.served_until(c vouchers.client) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
  SELECT greatest((c.created_at AT TIME ZONE 'Europe/Helsinki')::date, c.died_on,
    (SELECT max(last_day) FROM voucher WHERE client_id = c.id),
    (SELECT max(occurred_on) FROM service_event WHERE client_id = c.id),
    (SELECT max((ends_at AT TIME ZONE 'Europe/Helsinki')::date) FROM appointment WHERE client_id = c.id),
    (SELECT max((decided_at AT TIME ZONE 'Europe/Helsinki')::date) FROM decision WHERE client_id = c.id),
    (SELECT max((made_at AT TIME ZONE 'Europe/Helsinki')::date) FROM assessment WHERE client_id = c.id),
    (SELECT max((at AT TIME ZONE 'Europe/Helsinki')::date) FROM history WHERE client_person_id = c.person_id AND authority_id = c.authority_id))
$$;

-- Nothing is erased while something is open: a voucher that lives, a visit not yet paid, an appeal, a complaint, a payment run.
CREATE FUNCTION vouchers.is_held(c vouchers.client) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
  SELECT EXISTS (SELECT FROM voucher WHERE client_id = c.id AND status IN ('proposed', 'granted', 'chosen', 'in-use'))
      OR EXISTS (SELECT FROM service_event WHERE client_id = c.id AND status IN ('recorded', 'approved') AND reversed_by_id IS NULL)
      OR EXISTS (SELECT FROM appeal WHERE client_id = c.id AND status IN ('received', 'in-preparation', 'in-court'))
      OR EXISTS (SELECT FROM contracts.deviation WHERE client_person_id = c.person_id AND authority_id = c.authority_id AND status NOT IN ('closed', 'withdrawn'))
      OR EXISTS (SELECT FROM outcomes.participation p JOIN outcomes.payment_line l ON l.participation_id = p.id JOIN outcomes.payment_run r ON r.id = l.run_id
                  WHERE p.client_id = c.id AND r.status NOT IN ('settled', 'cancelled'))
$$;
REVOKE ALL ON FUNCTION vouchers.served_until(vouchers.client), vouchers.is_held(vouchers.client) FROM public;
GRANT EXECUTE ON FUNCTION vouchers.served_until(vouchers.client), vouchers.is_held(vouchers.client) TO kasvutori_app;

-- Takes what tells who somebody is, and every free text, out of a client's rows; money, dates, states and references stay, so that books and
-- statistics do. Asked again, or of one who is held or not due, it does nothing. Returns how many rows were changed.
CREATE FUNCTION vouchers.erase_client(of_client uuid, kept interval, today date, instant timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vouchers, app, pg_temp AS $$
DECLARE
  c client;
  gone CONSTANT text := '———';
  changed int := 0;
  n int;
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  SELECT * INTO c FROM client WHERE id = of_client AND erased_at IS NULL FOR UPDATE;
  IF NOT FOUND OR served_until(c) + kept >= today OR is_held(c) THEN RETURN 0; END IF;
  PERFORM set_config('app.erasing', 'on', true);

  UPDATE assessment SET answers = '{}', grounds = '[]', reason = CASE WHEN reason IS NOT NULL THEN gone END WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE needs_request SET answers = '{}', message = gone WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE path_version SET steps = '[]' WHERE path_id IN (SELECT id FROM service_path WHERE client_id = c.id);
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE path_step SET goal = gone, service = CASE WHEN service IS NOT NULL THEN gone END, reason = CASE WHEN reason IS NOT NULL THEN gone END
   WHERE path_id IN (SELECT id FROM service_path WHERE client_id = c.id);
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE decision SET grounds = gone, content = '{}', letter_text = CASE WHEN letter_text IS NOT NULL THEN gone END WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE appeal SET demands = gone WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE voucher SET grounds = gone, proposal_reason = CASE WHEN proposal_reason IS NOT NULL THEN gone END WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE choice SET reason = gone WHERE client_id = c.id AND reason IS NOT NULL;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE appointment SET reason = gone WHERE client_id = c.id AND reason IS NOT NULL;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE service_event SET reason = gone WHERE client_id = c.id AND reason IS NOT NULL;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE feedback SET answers = '{}' WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE feedback_words SET text = gone, shown = CASE WHEN shown IS NOT NULL THEN gone END
   WHERE text IS NOT NULL AND feedback_id IN (SELECT id FROM feedback WHERE client_id = c.id);
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE consent SET client_name = gone WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE team_member SET name = gone, role = gone, email = NULL, phone = CASE WHEN colleague_id IS NULL THEN gone END WHERE client_id = c.id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE mandate SET person_name = gone, representative_name = gone, reason = CASE WHEN reason IS NOT NULL THEN gone END
   WHERE person_id = c.person_id AND authority_id = c.authority_id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE contracts.complaint_reply SET text = gone
   WHERE complaint_id IN (SELECT id FROM contracts.deviation WHERE client_person_id = c.person_id AND authority_id = c.authority_id);
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE contracts.deviation SET title = gone, description = gone, reported_by_name = gone, answer = CASE WHEN answer IS NOT NULL THEN gone END,
         closing_note = CASE WHEN closing_note IS NOT NULL THEN gone END
   WHERE client_person_id = c.person_id AND authority_id = c.authority_id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE document SET title = gone, bytes = '', sha256 = encode(sha256(''), 'hex') WHERE client_person_id = c.person_id AND authority_id = c.authority_id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE history SET note = NULL, on_behalf_of = NULL, actor_name = CASE WHEN actor_kind = 'client' THEN gone ELSE actor_name END
   WHERE client_person_id = c.person_id AND authority_id = c.authority_id;
  GET DIAGNOSTICS n = ROW_COUNT; changed := changed + n;
  UPDATE client SET name = gone, email = 'erased@example.invalid', phone = NULL, letters_by = 'electronic', street = NULL, postal_code = NULL, town = NULL,
         personal_code_encrypted = NULL, personal_code_key = NULL, personal_code_hash = NULL, mobility = NULL, digital_ability = NULL,
         erased_at = instant, version = version + 1
   WHERE id = c.id;
  changed := changed + 1;
  -- The person goes with the last authority whose client they were, unless they act for an organisation too.
  IF NOT EXISTS (SELECT FROM client WHERE person_id = c.person_id AND erased_at IS NULL)
     AND NOT EXISTS (SELECT FROM membership WHERE person_id = c.person_id)
     AND NOT EXISTS (SELECT FROM mandate WHERE representative_id = c.person_id AND ended_at IS NULL AND last_day >= today) THEN
    DELETE FROM session WHERE person_id = c.person_id;
    UPDATE person SET name = gone, email = 'erased@example.invalid', issuer = 'erased', subject = id::text WHERE id = c.person_id;
    changed := changed + 1;
  END IF;
  PERFORM set_config('app.erasing', 'off', true);
  RETURN changed;
END $$;

-- A session a while after its end, and mail a while after it was sent: who it went to and what it said.
CREATE FUNCTION app.erase_sessions(ended_before timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE n int;
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  DELETE FROM session WHERE least(coalesce(revoked_at, 'infinity'), idle_until, expires_at) < ended_before;
  GET DIAGNOSTICS n = ROW_COUNT; RETURN n;
END $$;
CREATE FUNCTION app.erase_mail(sent_before timestamptz) RETURNS TABLE (authority_id uuid, rows int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  RETURN QUERY
    WITH gone AS (UPDATE mail m SET recipient = 'erased@example.invalid', subject = '———', text = '———', html = '———', headers = '{}'
                   WHERE m.sent_at < sent_before AND m.recipient <> 'erased@example.invalid' RETURNING m.authority_id)
    SELECT g.authority_id, count(*)::int FROM gone g GROUP BY 1;
END $$;
REVOKE ALL ON FUNCTION vouchers.erase_client(uuid, interval, date, timestamptz), app.erase_sessions(timestamptz), app.erase_mail(timestamptz) FROM public;
GRANT EXECUTE ON FUNCTION vouchers.erase_client(uuid, interval, date, timestamptz), app.erase_sessions(timestamptz), app.erase_mail(timestamptz) TO kasvutori_app;
