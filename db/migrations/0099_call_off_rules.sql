-- How the call-offs of a framework are given, said in the tender before anybody bids (Procurement Act 1397/2016 §§ 42–43; directive
-- 2014/24/EU article 33): NULL is the client's choice, as vouchers work.

-- Shares by rank in per cent, one for each who is chosen; how they fit the rule. What is unfinished in a draft is refused at publication.
CREATE FUNCTION procurement.is_call_off_rule(terms jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT terms ->> 'rule' IN ('ranking', 'rotation', 'fixed-shares', 'mini-competition')
     AND jsonb_typeof(terms -> 'orderBinds') = 'boolean'
     AND (terms ->> 'answerDays')::int BETWEEN 1 AND 30
     AND jsonb_typeof(terms -> 'shares') = 'array'
     AND (terms ->> 'rule' = 'fixed-shares' OR jsonb_array_length(terms -> 'shares') = 0)
     AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(terms -> 'shares') AS share
                      WHERE share !~ '^\d{1,3}(\.\d{1,2})?$' OR share::numeric > 100)
$$;

ALTER TABLE procurement.lot ADD COLUMN call_off jsonb
  CHECK (call_off IS NULL OR coalesce(procurement.is_call_off_rule(call_off), false));
