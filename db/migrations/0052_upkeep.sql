-- What nobody needs any more: answers kept for repeated calls, and the marks and rows of finished jobs. Nothing of it is a record:
-- what happened stands in history, audit and ledger.

CREATE TABLE app.upkeep (
  task text PRIMARY KEY CHECK (task ~ '^[a-z][a-z-]*$'),
  done_at timestamptz NOT NULL
);
CALL app.guard('app.upkeep', 'false');

CREATE INDEX command_by_age ON app.command (at);
CREATE INDEX handled_job_by_age ON app.handled_job (at);

-- The application's role deletes nothing by itself; this much it may, and only what is older than the promise in docs/guide/ground.md.
CREATE FUNCTION app.forget_commands(now timestamptz) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  forgotten bigint;
  marks bigint;
BEGIN
  DELETE FROM command WHERE at < now - interval '30 days';
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  DELETE FROM handled_job WHERE at < now - interval '30 days';
  GET DIAGNOSTICS marks = ROW_COUNT;
  RETURN forgotten + marks;
END $$;
