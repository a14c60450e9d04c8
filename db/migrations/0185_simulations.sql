-- What tariffs would cost for a cohort, simulated before a tender and kept with it as its ground. Of the buyer's own people only.

CREATE TABLE outcomes.simulation (
  id           uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  tender_id    uuid,
  title        text NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
  cohort       jsonb NOT NULL,
  -- [{ source, sha256, body }]: the tariffs themselves, as they were.
  tariffs      jsonb NOT NULL CHECK (jsonb_array_length(tariffs) BETWEEN 1 AND 3),
  seed         text NOT NULL CHECK (length(seed) BETWEEN 1 AND 64),
  runs         int NOT NULL CHECK (runs BETWEEN 1 AND 1000),
  parts        int NOT NULL CHECK (parts > 0),
  parts_done   int NOT NULL DEFAULT 0,
  status       text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'done', 'failed')),
  result       jsonb,
  created_by   uuid NOT NULL REFERENCES app.person (id),
  created_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  version      int NOT NULL DEFAULT 1,
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  UNIQUE (id, authority_id),
  CHECK (parts_done BETWEEN 0 AND parts),
  CHECK ((status = 'done') = (result IS NOT NULL)),
  CHECK ((status = 'running') = (ended_at IS NULL))
);
CREATE INDEX simulation_of_authority ON outcomes.simulation (authority_id, created_at DESC, id DESC);
CREATE INDEX simulation_of_tender ON outcomes.simulation (tender_id) WHERE tender_id IS NOT NULL;
CALL app.guard('outcomes.simulation', 'authority_id = app.authority_id()');

-- What was simulated and how it came out stays as it is; only the tender it is the ground of may still be named.
CREATE FUNCTION outcomes.keep_simulation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW (NEW.id, NEW.authority_id, NEW.title, NEW.cohort, NEW.tariffs, NEW.seed, NEW.runs, NEW.parts, NEW.created_by, NEW.created_at)
     IS DISTINCT FROM ROW (OLD.id, OLD.authority_id, OLD.title, OLD.cohort, OLD.tariffs, OLD.seed, OLD.runs, OLD.parts, OLD.created_by, OLD.created_at)
     OR OLD.status <> 'running' AND ROW (NEW.status, NEW.result, NEW.ended_at) IS DISTINCT FROM ROW (OLD.status, OLD.result, OLD.ended_at) THEN
    RAISE EXCEPTION 'a simulation does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER simulation_is_kept BEFORE UPDATE ON outcomes.simulation FOR EACH ROW EXECUTE FUNCTION outcomes.keep_simulation();

-- Figures of the parts that have been run, until the last one has.
CREATE TABLE outcomes.simulation_part (
  simulation_id uuid NOT NULL,
  authority_id  uuid NOT NULL,
  n             int NOT NULL CHECK (n >= 0),
  figures       jsonb NOT NULL,
  PRIMARY KEY (simulation_id, n),
  FOREIGN KEY (simulation_id, authority_id) REFERENCES outcomes.simulation (id, authority_id)
);
CALL app.guard('outcomes.simulation_part', 'false');
GRANT DELETE ON outcomes.simulation_part TO kasvutori_app;
CREATE POLICY removes ON outcomes.simulation_part FOR DELETE USING ((SELECT app.is_system()));
