-- Where the call for bids says so, quality is scored without knowing whose bid is whose (Procurement Act 1397/2016 § 3: equal treatment).
-- From the opening until scoring is closed the buyer's side cannot read the rows of the bids at all: no name, no price, whatever the route.
-- What scoring needs comes from the functions below, under places that say nothing: the order of the bids' hashes.

ALTER TABLE procurement.tender
  ADD COLUMN anonymous_quality boolean NOT NULL DEFAULT false,
  ADD COLUMN scoring_closed_at timestamptz, -- from then on names and prices are told, and scores stand
  ADD CHECK (scoring_closed_at IS NULL OR anonymous_quality);

-- Promised in the call for bids: fixed with it. Closed once, after the opening.
CREATE FUNCTION procurement.anonymity_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND OLD.anonymous_quality <> NEW.anonymous_quality THEN
    RAISE EXCEPTION 'the anonymity of tender % is fixed: it is %', OLD.id, OLD.status USING ERRCODE = 'KV002';
  END IF;
  IF OLD.scoring_closed_at IS DISTINCT FROM NEW.scoring_closed_at AND (OLD.scoring_closed_at IS NOT NULL OR OLD.status <> 'opened') THEN
    RAISE EXCEPTION 'scoring of tender % is closed once, after the opening', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER anonymity_is_kept BEFORE UPDATE ON procurement.tender FOR EACH ROW EXECUTE FUNCTION procurement.anonymity_is_kept();

-- Whether the buyer may read who the opened bids are from, and at what price. The key is released while the tender is still
-- 'published', inside the transaction that opens it and nowhere else: there the bids are read to be opened.
CREATE FUNCTION procurement.names_are_open(of_tender uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT bids_are_open(of_tender) AND EXISTS (
     SELECT FROM tender WHERE id = of_tender AND (NOT anonymous_quality OR scoring_closed_at IS NOT NULL OR status <> 'opened')) $$;

-- An opened bid for a tender of the authority that asks, named or not.
CREATE FUNCTION procurement.is_opened_bid(of_bid uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid b WHERE b.id = of_bid AND b.authority_id = app.authority_id() AND b.status NOT IN ('submitted', 'withdrawn') AND bids_are_open(b.tender_id)) $$;
CREATE FUNCTION procurement.is_scored_bid(of_bid uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM bid b WHERE b.id = of_bid AND b.authority_id = app.authority_id() AND b.status = 'opened' AND bids_are_open(b.tender_id)) $$;
CREATE FUNCTION procurement.tender_of_opened_bid(of_bid uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT b.tender_id FROM bid b WHERE b.id = of_bid AND is_opened_bid(of_bid) $$;

-- ── The rows stay shut ───────────────────────────────────────────────────────────────────────────────────────────────
ALTER POLICY reads ON procurement.bid USING ((SELECT app.is_system())
  OR provider_id = app.provider_id() OR (authority_id = app.authority_id() AND procurement.names_are_open(tender_id)));
ALTER POLICY inserts ON procurement.bid WITH CHECK ((SELECT app.is_system())
  OR (provider_id = app.provider_id() AND status IN ('submitted', 'withdrawn')) OR (authority_id = app.authority_id() AND procurement.names_are_open(tender_id)));
ALTER POLICY updates ON procurement.bid
  USING ((SELECT app.is_system())
    OR (provider_id = app.provider_id() AND status IN ('submitted', 'withdrawn')) OR (authority_id = app.authority_id() AND procurement.names_are_open(tender_id)))
  WITH CHECK ((SELECT app.is_system())
    OR (provider_id = app.provider_id() AND status IN ('submitted', 'withdrawn')) OR (authority_id = app.authority_id() AND procurement.names_are_open(tender_id)));

-- Prices, parties, versions and files follow the bid. Answers and the numbers of quality are what is scored.
ALTER POLICY reads ON procurement.bid_answer USING ((SELECT app.is_system())
  OR EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id) OR procurement.is_opened_bid(bid_id));
ALTER POLICY reads ON procurement.bid_value USING ((SELECT app.is_system())
  OR EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)
  OR (procurement.is_opened_bid(bid_id) AND EXISTS (SELECT FROM procurement.criterion c WHERE c.id = criterion_id AND c.kind = 'quality')));

-- ── Scores ───────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER POLICY reads ON procurement.quality_score USING ((SELECT app.is_system())
  OR (procurement.is_opened_bid(bid_id) AND (scored_by = app.person_id() OR NOT procurement.scores_are_individual(bid_id))));
ALTER POLICY inserts ON procurement.quality_score WITH CHECK ((SELECT app.is_system()) OR (scored_by = app.person_id() AND procurement.is_scored_bid(bid_id)));
ALTER POLICY updates ON procurement.quality_score
  USING ((SELECT app.is_system()) OR (scored_by = app.person_id() AND procurement.is_scored_bid(bid_id)))
  WITH CHECK ((SELECT app.is_system()) OR (scored_by = app.person_id() AND procurement.is_scored_bid(bid_id)));
ALTER POLICY reads ON procurement.consensus_score USING ((SELECT app.is_system()) OR procurement.is_opened_bid(bid_id));
ALTER POLICY inserts ON procurement.consensus_score WITH CHECK ((SELECT app.is_system()) OR (given_by = app.person_id() AND procurement.is_scored_bid(bid_id)));
-- Whoever agreed last stands on the score, whoever gave it before.
ALTER POLICY updates ON procurement.consensus_score
  USING ((SELECT app.is_system()) OR procurement.is_scored_bid(bid_id))
  WITH CHECK ((SELECT app.is_system()) OR (given_by = app.person_id() AND procurement.is_scored_bid(bid_id)));

-- What was scored without names is not scored again with them; a decision that was taken back may ask for that.
CREATE FUNCTION procurement.closed_scores_stand() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = procurement, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM bid b JOIN tender t ON t.id = b.tender_id
              WHERE b.id = NEW.bid_id AND t.scoring_closed_at IS NOT NULL AND NOT EXISTS (SELECT FROM award_decision d WHERE d.tender_id = t.id)) THEN
    RAISE EXCEPTION 'scoring has been closed' USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_scores_stand BEFORE INSERT OR UPDATE ON procurement.quality_score FOR EACH ROW EXECUTE FUNCTION procurement.closed_scores_stand();
CREATE TRIGGER closed_scores_stand BEFORE INSERT OR UPDATE ON procurement.consensus_score FOR EACH ROW EXECUTE FUNCTION procurement.closed_scores_stand();

-- ── What scoring reads instead ───────────────────────────────────────────────────────────────────────────────────────
-- The opened bids of a tender whose names are shut, by their place; nothing once they are open.
CREATE FUNCTION procurement.anonymous_bids(of_tender uuid) RETURNS TABLE (bid_id uuid, place int, status text, sha256 text, lot_ids uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT b.id, row_number() OVER (ORDER BY v.sha256)::int, b.status, v.sha256,
          ARRAY(SELECT DISTINCT p.lot_id FROM bid_price p WHERE p.bid_id = b.id ORDER BY p.lot_id)
     FROM bid b JOIN bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
    WHERE b.tender_id = of_tender AND b.authority_id = app.authority_id() AND b.status NOT IN ('submitted', 'withdrawn')
      AND bids_are_open(of_tender) AND NOT names_are_open(of_tender)
    ORDER BY v.sha256 $$;

-- Files that their bidder has put to the part that is scored; the others, extracts and price sheets among them, stay shut.
ALTER TABLE procurement.opened_attachment ADD COLUMN for_quality boolean NOT NULL DEFAULT false;
CREATE FUNCTION procurement.anonymous_attachments(of_tender uuid)
RETURNS TABLE (id uuid, bid_id uuid, number int, media_type text, size_bytes bigint, sha256 text, key bytea, parts int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT o.attachment_id, o.bid_id, row_number() OVER (PARTITION BY o.bid_id ORDER BY o.position)::int, o.media_type, o.size_bytes, o.sha256, o.key, a.parts
     FROM anonymous_bids(of_tender) b JOIN opened_attachment o ON o.bid_id = b.bid_id JOIN bid_attachment a ON a.id = o.attachment_id
    WHERE o.for_quality ORDER BY b.place, o.position $$;
CREATE FUNCTION procurement.is_scored_attachment(of_attachment uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT EXISTS (SELECT FROM opened_attachment o WHERE o.attachment_id = of_attachment AND o.for_quality AND is_opened_bid(o.bid_id)) $$;
ALTER POLICY reads ON procurement.bid_attachment_part USING ((SELECT app.is_system())
  OR EXISTS (SELECT FROM procurement.bid_attachment a WHERE a.id = attachment_id) OR procurement.is_scored_attachment(attachment_id));

-- Everybody behind the opened bids, in the order of the alphabet: an officer declares interests against these names without learning whose bid is whose.
CREATE FUNCTION procurement.bidder_names(of_tender uuid) RETURNS TABLE (name text, business_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ WITH opened AS (SELECT b.* FROM bid b WHERE b.tender_id = of_tender AND is_opened_bid(b.id))
   SELECT o.name, o.business_id FROM opened b JOIN app.organisation o ON o.id = b.provider_id
   UNION SELECT m ->> 'name', m ->> 'businessId' FROM opened b, jsonb_array_elements(b.parties -> 'consortium') m
   UNION SELECT s ->> 'name', s ->> 'businessId' FROM opened b, jsonb_array_elements(b.parties -> 'subcontractors') s
   ORDER BY 1, 2 $$;
