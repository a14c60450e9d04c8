-- Who served a client under a contract that went over to another provider; and the order form of a call-off.

-- ── Providers of a participation ─────────────────────────────────────────────────────────────────────────────────────
-- A client is counted once in a contract, whoever gives the service: the provider of its first approved event, then, after a succession
-- (Procurement Act § 136; Directive 2014/24/EU art. 72(1)(d)), the one it went on with, each from its own first approved event.
ALTER TABLE outcomes.participation ADD CONSTRAINT participation_of_authority_id UNIQUE (id, authority_id);
CREATE TABLE outcomes.participation_provider (
  participation_id  uuid NOT NULL,
  authority_id      uuid NOT NULL,
  provider_id       uuid NOT NULL REFERENCES app.organisation (id),
  from_on           date NOT NULL,
  created_at        timestamptz NOT NULL,
  PRIMARY KEY (participation_id, provider_id),
  -- Target of the composite key of facts and lines: none names a provider that has not served the client.
  UNIQUE (participation_id, authority_id, provider_id),
  FOREIGN KEY (participation_id, authority_id) REFERENCES outcomes.participation (id, authority_id)
);
CREATE INDEX participation_provider_serves ON outcomes.participation_provider (provider_id, participation_id);
INSERT INTO outcomes.participation_provider SELECT id, authority_id, provider_id, started_on, created_at FROM outcomes.participation;
CREATE TRIGGER participation_provider_is_append_only BEFORE UPDATE OR DELETE ON outcomes.participation_provider
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

CREATE FUNCTION outcomes.first_provider() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outcomes.participation_provider VALUES (NEW.id, NEW.authority_id, NEW.provider_id, NEW.started_on, NEW.created_at);
  RETURN NULL;
END $$;
CREATE TRIGGER first_provider AFTER INSERT ON outcomes.participation FOR EACH ROW EXECUTE FUNCTION outcomes.first_provider();

ALTER TABLE outcomes.fact DROP CONSTRAINT fact_participation_id_authority_id_provider_id_fkey,
  ADD CONSTRAINT fact_of_provider FOREIGN KEY (participation_id, authority_id, provider_id)
    REFERENCES outcomes.participation_provider (participation_id, authority_id, provider_id);
ALTER TABLE outcomes.payment_line DROP CONSTRAINT payment_line_participation_id_authority_id_provider_id_fkey,
  ADD CONSTRAINT payment_line_of_provider FOREIGN KEY (participation_id, authority_id, provider_id)
    REFERENCES outcomes.participation_provider (participation_id, authority_id, provider_id);

-- Whoever serves a client now sees what has been recorded of it; who did before, what it recorded itself. As the owner: a policy that read the
-- table it guards would never end.
CREATE FUNCTION outcomes.provider_now(of_participation uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = outcomes, pg_temp AS $$
  SELECT provider_id FROM participation_provider WHERE participation_id = of_participation ORDER BY from_on DESC, created_at DESC, provider_id LIMIT 1
$$;
CREATE FUNCTION outcomes.has_served(of_participation uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = outcomes, pg_temp AS $$
  SELECT EXISTS (SELECT FROM participation_provider WHERE participation_id = of_participation AND provider_id = provider)
$$;
CALL app.guard('outcomes.participation_provider',
  'authority_id = app.authority_id() OR provider_id = app.provider_id() OR (app.provider_id() IS NOT NULL AND outcomes.has_served(participation_id, app.provider_id()))', 'false');
REVOKE UPDATE ON outcomes.participation_provider FROM kasvutori_app;
ALTER POLICY reads ON outcomes.participation USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR provider_id = app.provider_id()
  OR id IN (SELECT participation_id FROM outcomes.participation_provider WHERE provider_id = app.provider_id()));
ALTER POLICY updates ON outcomes.participation USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR provider_id = app.provider_id()
  OR id IN (SELECT participation_id FROM outcomes.participation_provider WHERE provider_id = app.provider_id()));
ALTER POLICY reads ON outcomes.fact USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR provider_id = app.provider_id()
  OR (app.provider_id() IS NOT NULL AND outcomes.provider_now(participation_id) = app.provider_id()));

-- ── The order form ───────────────────────────────────────────────────────────────────────────────────────────────────
-- An order that binds as it is has a sealed document from the moment it was accepted.
ALTER TABLE contracts.call_off
  ADD COLUMN order_document_id uuid UNIQUE REFERENCES app.document (id),
  ADD COLUMN order_sha256 text UNIQUE CHECK (order_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT order_is_whole CHECK ((order_document_id IS NULL) = (order_sha256 IS NULL)),
  ADD CONSTRAINT order_was_accepted CHECK (order_document_id IS NULL OR status IN ('accepted', 'cancelled'));
CREATE TRIGGER order_form_is_fixed BEFORE UPDATE ON contracts.call_off FOR EACH ROW
  WHEN (OLD.order_sha256 IS NOT NULL AND (NEW.order_document_id, NEW.order_sha256) IS DISTINCT FROM (OLD.order_document_id, OLD.order_sha256))
  EXECUTE FUNCTION contracts.order_is_fixed();

-- What mini-competitions of a lot have given to whom: as the owner, since a provider of the framework does not see the others' awards. The shares of
-- a framework count them as its maximum does (called_off_cents).
CREATE FUNCTION contracts.competed(of_lot uuid) RETURNS TABLE ("contractId" uuid, "providerId" uuid, "valueCents" bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, procurement, pg_temp AS $$
  SELECT c.id, c.provider_id, greatest(a.amount_cents, c.cap_cents)
    FROM tender_procedure p JOIN contracts.contract c ON c.tender_id = p.tender_id AND c.basis = 'award' JOIN award a ON a.id = c.award_id
   WHERE p.framework_lot_id = of_lot AND c.end_reason IS DISTINCT FROM 'cancelled' AND (app.is_system()
      OR c.authority_id = app.authority_id() OR c.provider_id = app.provider_id())
$$;
