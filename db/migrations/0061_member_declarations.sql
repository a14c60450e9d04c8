-- Each version of a bid stands on the self-declarations that were in force when it came in: the bidder's own, and those of the members that bid
-- with it (Procurement Act 1397/2016 §§ 87, 92).

-- The lead does not read the declarations of others; which version one of its confirmed members stands on it has to seal.
CREATE FUNCTION procurement.member_declarations(of_tender uuid) RETURNS TABLE (member_id uuid, id uuid, version_no int, sha256 text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = procurement, pg_temp AS
$$ SELECT m.member_id, d.id, d.version_no, d.sha256
     FROM consortium_member m
     CROSS JOIN LATERAL (SELECT s.id, s.version_no, s.sha256 FROM self_declaration s WHERE s.provider_id = m.member_id ORDER BY s.version_no DESC LIMIT 1) d
    WHERE m.tender_id = of_tender AND m.lead_id = app.provider_id() AND m.status = 'confirmed' $$;

CREATE TABLE procurement.bid_version_member (
  bid_id uuid NOT NULL,
  version_no int NOT NULL,
  member_id uuid NOT NULL,
  declaration_id uuid NOT NULL,
  PRIMARY KEY (bid_id, version_no, member_id),
  FOREIGN KEY (bid_id, version_no) REFERENCES procurement.bid_version (bid_id, version_no),
  FOREIGN KEY (declaration_id, member_id) REFERENCES procurement.self_declaration (id, provider_id)
);
CALL app.guard('procurement.bid_version_member',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id)',
  'EXISTS (SELECT FROM procurement.bid b WHERE b.id = bid_id AND b.provider_id = app.provider_id() AND b.status = ''submitted'')');
REVOKE UPDATE ON procurement.bid_version_member FROM kasvutori_app;
