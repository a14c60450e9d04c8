-- What the schedule (libs/platform/src/retention) lets go of people's invitations and of programs. As in 0302 the platform's own functions erase.
CREATE INDEX invitation_by_end ON app.invitation (coalesce(accepted_at, expires_at));
CREATE INDEX machine_client_by_end ON app.machine_client (least(ended_at, expires_at)) WHERE contact <> 'erased@example.invalid';

-- An invitation a while after it was accepted or could no longer be: who invited whom stands in the trail. A company's own are no authority's.
CREATE FUNCTION app.erase_invitations(ended_before timestamptz) RETURNS TABLE (authority_id uuid, rows int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  RETURN QUERY
    WITH gone AS (DELETE FROM invitation i WHERE coalesce(i.accepted_at, i.expires_at) < ended_before RETURNING i.organisation_id)
    SELECT o.id, count(*)::int FROM gone g LEFT JOIN organisation o ON o.id = g.organisation_id AND o.kind = 'authority' GROUP BY 1;
END $$;

-- Whom to ask about a program, and who registered it, a while after it could last call. What it was called stays: the trail names it.
CREATE FUNCTION app.erase_program_contacts(ended_before timestamptz) RETURNS TABLE (authority_id uuid, rows int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  RETURN QUERY
    WITH gone AS (UPDATE machine_client c SET contact = 'erased@example.invalid', registered_by_name = '———', version = version + 1
                   WHERE least(c.ended_at, c.expires_at) < ended_before AND c.contact <> 'erased@example.invalid' RETURNING c.organisation_id)
    SELECT o.id, count(*)::int FROM gone g LEFT JOIN organisation o ON o.id = g.organisation_id AND o.kind = 'authority' GROUP BY 1;
END $$;
REVOKE ALL ON FUNCTION app.erase_invitations(timestamptz), app.erase_program_contacts(timestamptz) FROM public;
GRANT EXECUTE ON FUNCTION app.erase_invitations(timestamptz), app.erase_program_contacts(timestamptz) TO kasvutori_app;
