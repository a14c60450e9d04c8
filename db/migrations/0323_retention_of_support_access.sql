-- What the schedule lets go of support access: a while after its end, or after it was asked for and never let in. Who was let in, by whom and why stands in
-- the trail for its own time.
CREATE FUNCTION app.erase_support_accesses(ended_before timestamptz) RETURNS TABLE (authority_id uuid, rows int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'the platform erases' USING ERRCODE = '42501'; END IF;
  RETURN QUERY
    WITH gone AS (DELETE FROM support_access s WHERE coalesce(s.ended_at, s.until, s.requested_at) < ended_before RETURNING s.authority_id)
    SELECT g.authority_id, count(*)::int FROM gone g GROUP BY 1;
END $$;
REVOKE ALL ON FUNCTION app.erase_support_accesses(timestamptz) FROM public;
GRANT EXECUTE ON FUNCTION app.erase_support_accesses(timestamptz) TO kasvutori_app;
