-- What has come of each client so far, measured again when a fact is told and, while work goes on, each day: what analytics counts.
-- A projection: every row follows from facts and could be made anew.

CREATE TABLE outcomes.participation_result (
  participation_id uuid PRIMARY KEY REFERENCES outcomes.participation (id),
  authority_id     uuid NOT NULL,
  contract_id      uuid NOT NULL REFERENCES contracts.contract (id),
  -- Who served the client first: what it brought about is not a successor's to answer for.
  provider_id      uuid NOT NULL REFERENCES app.organisation (id),
  service_kind     text NOT NULL,
  -- On the day the service began: a later change must not make a comparison easier.
  segment          text NOT NULL,
  started_on       date NOT NULL,
  first_visit_on   date,
  first_work_on    date,
  weeks13_on       date,
  weeks26_on       date,
  -- Work that may still bring the client further.
  goes_on          boolean NOT NULL,
  measured_on      date NOT NULL
);
CREATE INDEX participation_result_of_authority ON outcomes.participation_result (authority_id, started_on) INCLUDE (service_kind, segment, provider_id);
CREATE INDEX participation_result_going_on ON outcomes.participation_result (measured_on) WHERE goes_on;
-- Only the authority's own: providers are compared in it.
CALL app.guard('outcomes.participation_result', 'authority_id = app.authority_id()', 'false');

CREATE TABLE outcomes.participation_to_measure (participation_id uuid PRIMARY KEY REFERENCES outcomes.participation (id));
CALL app.guard('outcomes.participation_to_measure', 'false');
GRANT DELETE ON outcomes.participation_to_measure TO kasvutori_app;
CREATE POLICY removes ON outcomes.participation_to_measure FOR DELETE USING ((SELECT app.is_system()));

-- Each row names its participation, or the fact that does.
CREATE FUNCTION outcomes.measure_again() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = outcomes, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'participation' THEN
    INSERT INTO participation_to_measure SELECT id FROM added ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'fact' THEN
    INSERT INTO participation_to_measure SELECT DISTINCT participation_id FROM added ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO participation_to_measure SELECT DISTINCT f.participation_id FROM added JOIN fact f ON f.id = added.fact_id ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER participation_is_measured AFTER INSERT ON outcomes.participation REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION outcomes.measure_again();
CREATE TRIGGER fact_is_measured AFTER INSERT ON outcomes.fact REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION outcomes.measure_again();
CREATE TRIGGER fact_verification_is_measured AFTER INSERT ON outcomes.fact_verification REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION outcomes.measure_again();
INSERT INTO outcomes.participation_to_measure SELECT id FROM outcomes.participation;
