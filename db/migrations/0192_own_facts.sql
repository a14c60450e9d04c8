-- A client says of a job or studies that somebody else has told of whether it is so: a fact of one more source, which answers another one.

ALTER TABLE outcomes.fact
  DROP CONSTRAINT fact_source_check,
  ADD CONSTRAINT fact_source_check CHECK (source IN ('provider', 'authority', 'delivery', 'register', 'client')),
  ADD CONSTRAINT fact_of_client_answers CHECK ((source = 'client') = (data ? 'answersId'));

-- Whose client the reader is. As the owner: outcomes know a client by its id alone.
CREATE FUNCTION outcomes.own_participations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = outcomes, pg_temp AS $$
  SELECT p.id FROM vouchers.client c JOIN participation p ON p.client_id = c.id AND p.authority_id = c.authority_id WHERE c.person_id = app.person_id()
$$;

CREATE POLICY own_reads ON outcomes.participation FOR SELECT USING (id IN (SELECT outcomes.own_participations()));
-- To lock it: the row itself is append-only.
CREATE POLICY own_locks ON outcomes.participation FOR UPDATE USING (id IN (SELECT outcomes.own_participations()));
CREATE POLICY own_reads ON outcomes.participation_provider FOR SELECT USING (participation_id IN (SELECT outcomes.own_participations()));
CREATE POLICY own_reads ON outcomes.fact FOR SELECT USING (participation_id IN (SELECT outcomes.own_participations()));
CREATE POLICY own_answers ON outcomes.fact FOR INSERT
  WITH CHECK (source = 'client' AND recorded_by = app.person_id() AND participation_id IN (SELECT outcomes.own_participations()));
CALL app.within_mandate('outcomes.participation');
CALL app.within_mandate('outcomes.participation_provider');
CALL app.within_mandate('outcomes.fact');
CALL app.within_mandate('outcomes.fact_verification');
CALL app.within_mandate('outcomes.fact_conflict');
