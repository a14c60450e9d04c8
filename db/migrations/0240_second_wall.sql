-- What the row-level security test found: rows that were open to more than those whose they are.

-- A run is a provider's affair only where it pays that provider, or counts something of its. As the owner: its lines are read through the run.
CREATE FUNCTION outcomes.is_in_run(run uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = outcomes, pg_temp AS
$$ SELECT provider IS NOT NULL AND (EXISTS (SELECT FROM settlement WHERE run_id = run AND provider_id = provider)
       OR EXISTS (SELECT FROM payment WHERE run_id = run AND provider_id = provider)
       OR EXISTS (SELECT FROM payment_line WHERE run_id = run AND provider_id = provider)) $$;
ALTER POLICY reads ON outcomes.payment_run USING ((SELECT app.is_system())
  OR authority_id = app.authority_id() OR (status IN ('approved', 'sent', 'settled') AND outcomes.is_in_run(id, app.provider_id())));

-- The chain and what waits for it are the platform's: their rows name entries of every tenant. Whoever acts may put into the queue, nobody looks.
ALTER POLICY reads ON app.unsealed USING ((SELECT app.is_system()));
ALTER POLICY updates ON app.unsealed USING ((SELECT app.is_system()));
ALTER POLICY reads ON app.chain_link USING ((SELECT app.is_system()));
