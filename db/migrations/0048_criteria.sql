-- The tree of award criteria: how a lot is evaluated, groups of criteria, how each criterion is scored (published to the bidders before
-- they bid; Procurement Act 1397/2016 §§ 93–95, directive 2014/24/EU article 67), and what bidders state as a number.

ALTER TABLE procurement.lot
  ADD COLUMN evaluation_method text NOT NULL DEFAULT 'best-ratio'
    CHECK (evaluation_method IN ('best-ratio', 'lowest-price', 'fixed-price', 'coefficient'));

ALTER TABLE procurement.criterion DROP CONSTRAINT criterion_kind_check;
ALTER TABLE procurement.criterion
  ADD CONSTRAINT criterion_kind_check CHECK (kind IN ('price', 'cost', 'quality')),
  ADD CONSTRAINT criterion_of_lot UNIQUE (id, lot_id),
  ADD COLUMN parent_id uuid,
  ADD COLUMN scoring jsonb CHECK (jsonb_typeof(scoring) = 'object' AND scoring ->> 'kind' IN ('relative', 'linear', 'panel', 'stated-value', 'yes-no')),
  ADD COLUMN min_points numeric(5, 2) CHECK (min_points > 0 AND min_points <= 100),
  -- Groups collect quality criteria; a price stands alone, and so does a life-cycle cost.
  ADD CONSTRAINT criterion_groups_are_quality CHECK (parent_id IS NULL OR kind = 'quality'),
  ADD CONSTRAINT criterion_not_its_own_group CHECK (parent_id <> id),
  ADD CONSTRAINT criterion_minimum_of_quality CHECK (min_points IS NULL OR kind = 'quality'),
  ADD CONSTRAINT criterion_scoring_fits CHECK (scoring IS NULL OR (scoring ->> 'kind' IN ('relative', 'linear')) = (kind <> 'quality')),
  ADD CONSTRAINT criterion_group FOREIGN KEY (parent_id, lot_id) REFERENCES procurement.criterion (id, lot_id) ON DELETE CASCADE;
CREATE INDEX criterion_by_group ON procurement.criterion (parent_id) WHERE parent_id IS NOT NULL;

DROP INDEX procurement.criterion_one_price;
CREATE UNIQUE INDEX criterion_one_price ON procurement.criterion (lot_id, kind) WHERE kind <> 'quality';

-- Weights that do not sum to exactly 100 are not published, whoever writes them. A lot without criteria is another rule's affair.
CREATE FUNCTION procurement.weights_sum_to_100() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM procurement.lot l JOIN procurement.criterion c ON c.lot_id = l.id
              WHERE l.tender_id = NEW.id AND NOT EXISTS (SELECT FROM procurement.criterion m WHERE m.parent_id = c.id)
              GROUP BY l.id HAVING sum(c.weight) IS DISTINCT FROM 100) THEN
    RAISE EXCEPTION 'the weights of a lot of tender % do not sum to 100', NEW.id USING ERRCODE = 'KV013';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER weights_sum_to_100 BEFORE UPDATE OF status ON procurement.tender FOR EACH ROW
  WHEN (NEW.status = 'published' AND OLD.status <> 'published') EXECUTE FUNCTION procurement.weights_sum_to_100();

-- A number the bidder states: for a criterion of its own (code '') or for one component of a life-cycle cost. Yes is 1 and no is 0.
CREATE TABLE procurement.bid_value (
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  criterion_id uuid NOT NULL REFERENCES procurement.criterion,
  code text NOT NULL DEFAULT '' CHECK (code ~ '^([A-Z][A-Z0-9-]{0,15})?$'),
  value numeric(20, 6) NOT NULL,
  PRIMARY KEY (bid_id, criterion_id, code)
);
CALL app.guard('procurement.bid_value',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)', 'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.bid_value FROM kasvutori_app;

-- A panel may score to another maximum than 5; the published one is judged where scores are given.
ALTER TABLE procurement.quality_score DROP CONSTRAINT quality_score_score_check;
ALTER TABLE procurement.quality_score ADD CONSTRAINT quality_score_score_check CHECK (score BETWEEN 0 AND 100);
