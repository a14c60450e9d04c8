-- Of how many people the money of a transaction is: open data tells no sum of fewer than five. Null where nobody has counted, as in what was posted before.
-- It is no part of what the chain seals: it moves no money.
ALTER TABLE app.ledger_transaction ADD COLUMN people int CHECK (people >= 0);

DROP FUNCTION app.post(uuid, uuid, text, text, text, timestamptz, bytea, text[], bigint[]);
-- The only way to move money. The application may neither insert a posting nor touch a balance, so a balance is the sum of its postings.
-- It runs as the owner because a client's choice or a provider's event moves money on accounts that this actor does not see.
-- Returns false, and moves nothing, when the reference has been posted before.
CREATE FUNCTION app.post(transaction_id uuid, authority uuid, transaction_kind text, transaction_reference text, transaction_text text,
  transaction_at timestamptz, transaction_digest bytea, accounts text[], amounts bigint[],
  of_people int DEFAULT NULL)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE touched record;
BEGIN
  INSERT INTO ledger_transaction (id, authority_id, kind, reference, text, at, digest, people)
  VALUES (transaction_id, authority, transaction_kind, transaction_reference, transaction_text, transaction_at, transaction_digest, of_people)
  ON CONFLICT (reference) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  -- One order of locks for everyone, so that two postings wait for each other instead of deadlocking.
  PERFORM FROM ledger_account WHERE code = ANY (accounts) ORDER BY code FOR UPDATE;
  INSERT INTO ledger_posting (transaction_id, line, account, amount_cents)
  SELECT post.transaction_id, p.line, p.account, p.amount FROM unnest(accounts, amounts) WITH ORDINALITY AS p (account, amount, line);
  FOR touched IN
    SELECT a.code, a.authority_id, a.floor_cents, a.balance_cents AS before, a.balance_cents + sum(p.amount) AS after
      FROM ledger_account a JOIN unnest(accounts, amounts) AS p (account, amount) ON p.account = a.code
     GROUP BY a.code ORDER BY a.code
  LOOP
    IF touched.authority_id <> authority THEN
      RAISE EXCEPTION 'account % belongs to another authority', touched.code USING ERRCODE = 'KV004';
    END IF;
    IF touched.after < touched.floor_cents AND touched.after < touched.before THEN
      RAISE EXCEPTION 'account-short' USING ERRCODE = 'KV005', DETAIL = json_build_object('account', touched.code,
        'balance', touched.before::text, 'shortfall', (touched.floor_cents - touched.after)::text)::text;
    END IF;
    UPDATE ledger_account SET balance_cents = touched.after WHERE code = touched.code;
  END LOOP;
  RETURN true;
END $$;
