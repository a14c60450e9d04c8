-- A contract that has ended is told apart from one that stands still: its clients are told, and see, that it is over.
ALTER TABLE vouchers.offer
  DROP CONSTRAINT offer_status_check,
  ADD CONSTRAINT offer_status_check CHECK (status IN ('active', 'suspended', 'ended'));
UPDATE vouchers.offer SET status = 'ended', version = version + 1
 WHERE status <> 'ended' AND EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.status = 'ended');

-- By a rulebook a contract is replaced when its provider accepts a new version. Whoever chose the provider before stays with it: how the
-- newest of them stands is what counts. NULL: nothing has replaced the contract.
CREATE FUNCTION contracts.standing_after(contract uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT n.status FROM contract c
     JOIN contract n ON n.rulebook_approval_id = c.rulebook_approval_id AND n.service_kind = c.service_kind AND n.created_at > c.created_at
    WHERE c.id = standing_after.contract AND c.status = 'ended' AND n.activated_at IS NOT NULL
    ORDER BY n.created_at DESC, n.id DESC LIMIT 1 $$;

-- A contract and those it has replaced: whom its suspension or end concerns.
CREATE FUNCTION contracts.line_of(contract uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ SELECT line_of.contract
   UNION
   SELECT e.id FROM contract c
     JOIN contract e ON e.rulebook_approval_id = c.rulebook_approval_id AND e.service_kind = c.service_kind AND e.status = 'ended'
    WHERE c.id = line_of.contract $$;
