-- What a decision says of the bids that were opened and not ranked: kept as it was decided, beside the ranking (Procurement Act 1397/2016 § 123).
CREATE TABLE procurement.lot_unranked (
  decision_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  bid_id uuid NOT NULL REFERENCES procurement.bid,
  provider_id uuid NOT NULL REFERENCES app.organisation,
  comparison_price_cents bigint NOT NULL CHECK (comparison_price_cents >= 0),
  reason text NOT NULL CHECK (reason IN ('below-minimum', 'beyond-bound')),
  criterion_id uuid NOT NULL REFERENCES procurement.criterion,
  -- Points it had and points it needed.
  points numeric(7, 2) CHECK (points BETWEEN 0 AND 100),
  minimum numeric(7, 2) CHECK (minimum BETWEEN 0 AND 100),
  PRIMARY KEY (decision_id, lot_id, bid_id),
  CHECK ((reason = 'below-minimum') = (points IS NOT NULL) AND (points IS NULL) = (minimum IS NULL)),
  FOREIGN KEY (decision_id, lot_id) REFERENCES procurement.lot_decision (decision_id, lot_id)
);
CALL app.guard('procurement.lot_unranked',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id)',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.lot_unranked FROM kasvutori_app;

-- Decisions made before have it in their sealed inputs.
INSERT INTO procurement.lot_unranked (decision_id, lot_id, bid_id, provider_id, comparison_price_cents, reason, criterion_id, points, minimum)
SELECT d.id, (l ->> 'lotId')::uuid, b.id, b.provider_id, ((u ->> 'comparisonPrice')::numeric * 100)::bigint, u ->> 'reason', (u ->> 'criterionId')::uuid,
       (u ->> 'points')::numeric, (u ->> 'minimum')::numeric
  FROM procurement.award_decision d
 CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN d.inputs LIKE '{%"lots":[%' THEN d.inputs::jsonb -> 'lots' ELSE '[]' END) AS l
 CROSS JOIN LATERAL jsonb_array_elements(coalesce(l -> 'unranked', '[]')) AS u
  JOIN procurement.bid b ON b.id = (u ->> 'bidId')::uuid;
