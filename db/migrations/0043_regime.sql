-- Which rules a tender falls under, tenders that may be one purchase in parts, and awards without a call.

-- State authorities buy under the lower EU thresholds (Procurement Act 1397/2016 § 26).
ALTER TABLE app.organisation ADD COLUMN central_government boolean NOT NULL DEFAULT false;

ALTER TABLE procurement.tender
  ADD COLUMN concession boolean NOT NULL DEFAULT false,
  -- Why an EU procurement is not split into lots (§ 75), by language.
  ADD COLUMN undivided_reason jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(undivided_reason) = 'object');

CREATE FUNCTION procurement.tender_regime_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND (OLD.concession, OLD.undivided_reason) IS DISTINCT FROM (NEW.concession, NEW.undivided_reason) THEN
    RAISE EXCEPTION 'the content of tender % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tender_regime_fixed BEFORE UPDATE ON procurement.tender
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_regime_fixed();

-- The same kind of purchase of one authority within twelve months: by the group of the CPV code …
CREATE INDEX tender_by_cpv_group ON procurement.tender (authority_id, left(main_cpv, 3), created_at) WHERE status <> 'cancelled';
-- … or by the service kind of a lot (lot_by_service finds the lots; this one leads back to the tender's year).
CREATE INDEX lot_by_service_and_tender ON procurement.lot (service_kind, tender_id);

-- ── Direct award: without a call, on a ground of law ─────────────────────────────────────────────────────────────────
CREATE TABLE procurement.direct_award (
  id              uuid PRIMARY KEY,
  tender_id       uuid NOT NULL,
  authority_id    uuid NOT NULL,
  provider_id     uuid NOT NULL REFERENCES app.organisation,
  status          text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'in-approval', 'awarded', 'cancelled')),
  ground          text NOT NULL CHECK (ground ~ '^[a-z][a-z-]{1,39}$'),
  reasons         text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 10000),
  -- Whether a voluntary transparency notice (eForms type 25) is published and the contract waits for its standstill (§ 131).
  transparency    boolean NOT NULL,
  -- What is being agreed: [{lotId, code, unitPrice}]; the draft's lots may still change, so nothing refers to them yet.
  prices          jsonb NOT NULL CHECK (jsonb_typeof(prices) = 'array'),
  created_by      uuid NOT NULL REFERENCES app.person,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  submitted_by    uuid REFERENCES app.person,
  approved_by     uuid REFERENCES app.person,
  awarded_at      timestamptz,
  decision_id     uuid UNIQUE REFERENCES procurement.award_decision,
  cancel_reason   text,
  version         int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id),
  -- Four eyes: whoever submitted the direct award does not approve it.
  CONSTRAINT direct_award_two_officers CHECK (approved_by <> submitted_by),
  CONSTRAINT direct_award_submitted CHECK (status IN ('draft', 'cancelled') OR submitted_by IS NOT NULL),
  CONSTRAINT direct_award_awarded CHECK ((status = 'awarded') = (awarded_at IS NOT NULL AND approved_by IS NOT NULL AND decision_id IS NOT NULL)),
  CONSTRAINT direct_award_cancelled CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))
);
CREATE UNIQUE INDEX direct_award_of_tender ON procurement.direct_award (tender_id) WHERE status <> 'cancelled';
CREATE INDEX direct_award_of_authority ON procurement.direct_award (authority_id, updated_at DESC, id DESC);
CREATE INDEX direct_award_of_provider ON procurement.direct_award (provider_id, awarded_at) WHERE status = 'awarded';

-- What was agreed, from the award on; never changed.
CREATE TABLE procurement.direct_award_price (
  direct_award_id  uuid NOT NULL REFERENCES procurement.direct_award,
  lot_id           uuid NOT NULL,
  code             text NOT NULL,
  unit_price_cents bigint NOT NULL CHECK (unit_price_cents BETWEEN 0 AND 100000000000),
  PRIMARY KEY (direct_award_id, lot_id, code),
  FOREIGN KEY (lot_id, code) REFERENCES procurement.lot_price_item (lot_id, code)
);

-- An award that is made directly has no bid and no ranking.
ALTER TABLE procurement.award ALTER COLUMN bid_id DROP NOT NULL,
  ADD COLUMN direct_award_id uuid REFERENCES procurement.direct_award,
  ADD CONSTRAINT award_of_bid_or_direct CHECK ((bid_id IS NULL) = (direct_award_id IS NOT NULL));

CREATE FUNCTION procurement.direct_award_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.tender_id, OLD.authority_id, OLD.created_by, OLD.created_at)
     IS DISTINCT FROM (NEW.id, NEW.tender_id, NEW.authority_id, NEW.created_by, NEW.created_at)
     OR OLD.status IN ('awarded', 'cancelled')
     OR OLD.status <> 'draft' AND (OLD.provider_id, OLD.ground, OLD.reasons, OLD.transparency, OLD.prices)
        IS DISTINCT FROM (NEW.provider_id, NEW.ground, NEW.reasons, NEW.transparency, NEW.prices) THEN
    RAISE EXCEPTION 'direct award % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER direct_award_is_kept BEFORE UPDATE ON procurement.direct_award
  FOR EACH ROW EXECUTE FUNCTION procurement.direct_award_is_kept();

-- What is awarded directly is not also put out to bid, and nothing is decided from approval without a direct award.
CREATE FUNCTION procurement.awarded_directly_or_by_bids() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'published' AND OLD.status = 'in-approval'
     AND EXISTS (SELECT FROM procurement.direct_award d WHERE d.tender_id = NEW.id AND d.status <> 'cancelled') THEN
    RAISE EXCEPTION 'tender % is being awarded directly', NEW.id USING ERRCODE = 'KV043';
  END IF;
  IF NEW.status = 'decided' AND OLD.status = 'in-approval'
     AND NOT EXISTS (SELECT FROM procurement.direct_award d WHERE d.tender_id = NEW.id AND d.status = 'awarded') THEN
    RAISE EXCEPTION 'tender % has no direct award', NEW.id USING ERRCODE = 'KV043';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER awarded_directly_or_by_bids BEFORE UPDATE OF status ON procurement.tender
  FOR EACH ROW EXECUTE FUNCTION procurement.awarded_directly_or_by_bids();

-- A tender that is awarded directly becomes public without a deadline for bids.
ALTER TABLE procurement.tender ADD COLUMN awarded_directly boolean NOT NULL DEFAULT false;
ALTER TABLE procurement.tender DROP CONSTRAINT tender_published;
ALTER TABLE procurement.tender ADD CONSTRAINT tender_published CHECK (status IN ('draft', 'in-approval', 'cancelled')
  OR (approved_by IS NOT NULL AND published_at IS NOT NULL AND (submission_deadline IS NOT NULL OR awarded_directly)));

-- Without a transparency notice a direct award need not wait: its standstill ends when the decision is sent.
DO $$
DECLARE waits text := (SELECT conname FROM pg_constraint
                        WHERE conrelid = 'procurement.award_decision'::regclass AND pg_get_constraintdef(oid) LIKE '%standstill_ends_at > sent_at%');
BEGIN
  EXECUTE format('ALTER TABLE procurement.award_decision DROP CONSTRAINT %I', waits);
END $$;
ALTER TABLE procurement.award_decision
  ADD COLUMN standstill_days int NOT NULL DEFAULT 14 CHECK (standstill_days BETWEEN 0 AND 60),
  ADD CONSTRAINT award_decision_standstill CHECK (CASE standstill_days WHEN 0 THEN standstill_ends_at = sent_at ELSE standstill_ends_at > sent_at END);

-- The provider of a direct award is a party to its decision as bidders are to theirs.
CREATE OR REPLACE FUNCTION procurement.has_bid_for(of_tender uuid, provider uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid WHERE tender_id = of_tender AND provider_id = provider AND status NOT IN ('submitted', 'withdrawn'))
       OR EXISTS (SELECT FROM direct_award WHERE tender_id = of_tender AND provider_id = provider AND status = 'awarded') $$;

-- Who is told of a direct award: the managers of the provider. As the owner, since memberships are not the authority's to read.
CREATE FUNCTION procurement.managers_of_awarded(award uuid) RETURNS TABLE (email text, language text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, app, pg_temp AS
$$ SELECT DISTINCT p.email, p.language FROM direct_award d
     JOIN membership m ON m.organisation_id = d.provider_id AND m.role = 'provider-manager'
     JOIN person p ON p.id = m.person_id
    WHERE d.id = award AND (app.is_system() OR d.authority_id = app.authority_id()) $$;

CALL app.guard('procurement.direct_award', 'authority_id = app.authority_id() OR status = ''awarded''', 'authority_id = app.authority_id()');
CALL app.guard('procurement.direct_award_price',
  'EXISTS (SELECT FROM procurement.direct_award d WHERE d.id = direct_award_id AND (d.authority_id = app.authority_id() OR d.provider_id = app.provider_id()))',
  'EXISTS (SELECT FROM procurement.direct_award d WHERE d.id = direct_award_id AND d.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.direct_award_price FROM kasvutori_app;
