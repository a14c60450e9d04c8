-- What requests to participate and applications to a register stand on, an extended time for deciding on an application, and where the service is
-- read, for letters that are sent when nobody's request is at hand.

-- The version of the company's self-declaration (ESPD) that stood when it asked; null where it had made none. The officer decides by that version.
ALTER TABLE procurement.participation_request ADD COLUMN declaration_id uuid,
  ADD CONSTRAINT request_declaration FOREIGN KEY (declaration_id, provider_id) REFERENCES procurement.self_declaration (id, provider_id);
ALTER TABLE procurement.register_member ADD COLUMN declaration_id uuid,
  ADD CONSTRAINT member_declaration FOREIGN KEY (declaration_id, provider_id) REFERENCES procurement.self_declaration (id, provider_id);

-- Ten working days become fifteen in a single case, on a stated ground (Act 1397/2016 § 50; directive 2014/24/EU, article 34(5)).
ALTER TABLE procurement.register_member
  ADD COLUMN extended_by      uuid REFERENCES app.person (id),
  ADD COLUMN extended_at      timestamptz,
  ADD COLUMN extension_reason text CHECK (length(extension_reason) BETWEEN 3 AND 4000),
  ADD CONSTRAINT member_extended CHECK (num_nonnulls(extended_by, extended_at, extension_reason) IN (0, 3));

CREATE FUNCTION procurement.decision_is_extended_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.decide_by, OLD.extended_by, OLD.extended_at, OLD.extension_reason) IS DISTINCT FROM (NEW.decide_by, NEW.extended_by, NEW.extended_at, NEW.extension_reason)
     AND (OLD.extended_at IS NOT NULL OR NEW.extended_at IS NULL OR OLD.status <> 'applied' OR app.provider_id() IS NOT NULL
          OR (NEW.extended_at AT TIME ZONE 'Europe/Helsinki')::date > OLD.decide_by) THEN
    RAISE EXCEPTION 'the time for deciding on application % is extended once, by the buyer, before it has run out', OLD.id USING ERRCODE = 'KV002';
  END IF;
  IF (OLD.declaration_id, OLD.answers, OLD.applied_at) IS DISTINCT FROM (NEW.declaration_id, NEW.answers, NEW.applied_at) THEN
    RAISE EXCEPTION 'application % is not rewritten', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_extended_once BEFORE UPDATE ON procurement.register_member
  FOR EACH ROW EXECUTE FUNCTION procurement.decision_is_extended_once();

-- The first call-off of a register waits for those who applied in its first days.
CREATE INDEX register_member_undecided ON procurement.register_member (category_id, applied_at) WHERE status = 'applied';

-- Whence the draft of a call-off was made: its invitations carry a link although publication may come by the clock.
ALTER TABLE procurement.tender_procedure ADD COLUMN service_origin text CHECK (service_origin ~ '^https?://');

-- No contract is signed with an alliance before its development phase has been decided to continue.
CREATE FUNCTION procurement.alliance_goes_on() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM award a JOIN tender_procedure p ON p.tender_id = a.tender_id AND p.kind = 'alliance'
              WHERE a.id = NEW.award_id
                AND NOT EXISTS (SELECT FROM development_phase d WHERE d.tender_id = a.tender_id AND d.outcome = 'continue')) THEN
    RAISE EXCEPTION 'the development phase of the alliance has not been decided to continue' USING ERRCODE = 'KV022';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER alliance_goes_on BEFORE INSERT ON procurement.contracted_award FOR EACH ROW EXECUTE FUNCTION procurement.alliance_goes_on();
